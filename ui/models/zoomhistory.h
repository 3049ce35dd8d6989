// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usagerange.h"

#include <optional>
#include <utility>

namespace keywright::ui {

/// Which time is looked at: a range that ends now, or a span of it.
struct UsageView
{
    UsageRange range = UsageRange::Day;
    std::optional<std::pair<Instant, Instant>> zoom{}; ///< instead of the range

    friend bool operator==(const UsageView &, const UsageView &) = default;
};

/// What was looked at, one after the other: back and forward as in a browser.
class ZoomHistory
{
public:
    static constexpr int most = 100;

    /// Another one is looked at; what was ahead is gone. The same again is no step.
    void visit(const UsageView &view);
    [[nodiscard]] bool canGoBack() const { return m_place > 0; }
    [[nodiscard]] bool canGoForward() const { return m_place + 1 < m_views.size(); }
    /// Only where it can be.
    const UsageView &goBack() { return m_views.at(--m_place); }
    const UsageView &goForward() { return m_views.at(++m_place); }
    [[nodiscard]] const UsageView &current() const { return m_views.at(m_place); }
    void clear();

private:
    QList<UsageView> m_views{{}};
    qsizetype m_place = 0;
};

} // namespace keywright::ui
