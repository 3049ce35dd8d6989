// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArrayView>

#include <functional>
#include <optional>

namespace keywright {

/// Asked now and then by what takes long; true: stop.
using StopQuestion = std::function<bool()>;

/// Where a text stops being JSON.
struct JsonProblem
{
    enum Kind { Symbol, End, Text, Number, Encoding, Depth, Stopped };
    qsizetype offset = 0;
    Kind kind = Symbol;

    friend bool operator==(const JsonProblem &, const JsonProblem &) = default;
};

/// Levels within each other that are still read.
inline constexpr qsizetype deepestJson = 100000;

/// Whether a text is JSON (RFC 8259, UTF-8); nothing: it is. `isSequence`: any number of values,
/// one after the other. Needs no memory but a byte a level.
[[nodiscard]] std::optional<JsonProblem> checkJson(QByteArrayView json, bool isSequence = false,
                                                   const StopQuestion &stop = {});

/// The offset behind the text that begins with the quotation mark at `from`, of valid JSON.
[[nodiscard]] qsizetype endOfJsonText(QByteArrayView json, qsizetype from);
/// The offset behind the value that begins at `from`, of valid JSON.
[[nodiscard]] qsizetype endOfJsonValue(QByteArrayView json, qsizetype from);
/// The first offset from `from` on that is no white space.
[[nodiscard]] qsizetype skipJsonSpace(QByteArrayView json, qsizetype from);

} // namespace keywright
