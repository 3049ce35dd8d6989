// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QPushButton>

#include <algorithm>

namespace keywright::ui {

/// A button by what stands on it; nullptr: there is none.
inline QPushButton *findButton(const QWidget &root, const QString &text)
{
    const auto buttons = root.findChildren<QPushButton *>();
    const auto found = std::find_if(buttons.begin(), buttons.end(),
                                    [&](const QPushButton *one) { return one->text() == text; });
    return found == buttons.end() ? nullptr : *found;
}

} // namespace keywright::ui
