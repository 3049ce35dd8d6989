// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace keywright {

/// What stands before the first `symbol`; everything where it does not occur. (QByteArray::left
/// gives nothing for -1.)
[[nodiscard]] inline QByteArray bytesUntil(const QByteArray &text, char symbol)
{
    const qsizetype at = text.indexOf(symbol);
    return at < 0 ? text : text.left(at);
}

} // namespace keywright
