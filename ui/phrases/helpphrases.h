// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace keywright::ui {

/// What there is to know of one page of the window: what it is for, where to begin, what its main
/// actions do, and a question that is often asked.
struct HelpText
{
    QString title;
    QStringList paragraphs; ///< plain text; empty: there is no such page
};

/// The help for the page of that identifier ("keys"); for none, how to begin.
[[nodiscard]] HelpText helpFor(const QString &pageIdentifier);

} // namespace keywright::ui
