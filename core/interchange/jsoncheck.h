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
inline constexpr int deepestJson = 100000;

/// Whether a text is JSON (RFC 8259, UTF-8) for RapidJSON, which refuses half of a pair of
/// surrogates; nothing: it is. `isSequence`: any number of values, one after the other. Needs no
/// memory but some bytes a level.
[[nodiscard]] std::optional<JsonProblem> checkJson(QByteArrayView json, bool isSequence = false,
                                                   const StopQuestion &stop = {});

} // namespace keywright
