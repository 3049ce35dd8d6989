// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace keywright::ui {

/// What of a cURL command did not become a part of the request, or became another one, by the
/// note's name (interchange's curlNoteName) and its text. One line; never empty.
[[nodiscard]] QString curlNoteSentence(const QString &code, const QString &text);

} // namespace keywright::ui
