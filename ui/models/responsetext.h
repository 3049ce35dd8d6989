// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QString>

namespace keywright::ui {

/// How a body can be shown.
struct ResponseText
{
    QString raw;    ///< as text; of a large or binary one only the first part
    QString pretty; ///< JSON indented, its order and numbers untouched; empty where it is no JSON
    bool isBinary = false; ///< raw is a hexadecimal view
    bool isCut = false;    ///< too large for a text view; raw is the first part

    friend bool operator==(const ResponseText &, const ResponseText &) = default;
};

/// Bodies over this many bytes, or with a line that long, never go into a text view.
inline constexpr qsizetype largestShownBody = 2 * 1024 * 1024;
inline constexpr qsizetype longestShownLine = 256 * 1024;
/// How much of such a body is shown.
inline constexpr qsizetype shownPart = 64 * 1024;

/// Takes time in proportion to the body; call it from a worker for large ones.
[[nodiscard]] ResponseText responseText(const QByteArray &body);

/// Valid JSON indented by two, without touching the order of members or the digits of numbers.
[[nodiscard]] QByteArray indentedJson(const QByteArray &json);

/// 16 bytes a line: offset, hexadecimal, and what of it is text.
[[nodiscard]] QString hexView(const QByteArray &bytes);

} // namespace keywright::ui
