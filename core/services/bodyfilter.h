// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodydocument.h"

namespace keywright {

/// What a query left of a body.
struct FilteredBody
{
    BodyDocument::Pointer document; ///< the results as JSON values, one a line
    qsizetype count = 0;
    bool isCut = false; ///< there is more than is shown
};

/// Values over this many bytes are handed to jq only when asked for: it takes ten times as much.
inline constexpr qsizetype largestJqValue = 16 * 1024 * 1024;

/// Runs a JSONPath or a jq program over a JSON body. A path in front (`.items[] | …`,
/// `$.items[*]…`) is gone in the bytes, so that one element at a time becomes a value of jq. Errors
/// as jsonQuery; NotSupported with subject "large": a value is over `largestJqValue` and
/// `evenIfLarge` is not set. Cancelling the future stops it.
[[nodiscard]] Async<FilteredBody> filterBody(const BodyDocument::Pointer &document,
                                             const QString &expression, bool evenIfLarge);

} // namespace keywright
