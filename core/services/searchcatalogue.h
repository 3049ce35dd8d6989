// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchservice.h"

#include <QtCore/QStringList>

#include <vector>

namespace keywright {

/// Everything that can be found, ready to be compared. Made on one thread, read on any.
class SearchCatalogue
{
public:
    /// `words`: what it is found by besides its title, its detail and its project.
    void add(SearchHit hit, const QStringList &words = {});
    [[nodiscard]] SearchAnswer find(const QString &text, int limit) const;

private:
    struct Entry
    {
        SearchHit hit;
        QString title; ///< folded
        QString all;   ///< folded; the title too
    };
    std::vector<Entry> m_entries;
};

} // namespace keywright
