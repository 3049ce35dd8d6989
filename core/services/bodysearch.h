// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodydocument.h"

#include <vector>

namespace keywright {

/// Where a text stands in a body.
struct BodyMatches
{
    std::vector<qint64> offsets; ///< rising; the first `mostMatches`
    qint64 count = 0;
    qsizetype length = 0; ///< in bytes, of the text that was looked for
};

inline constexpr size_t mostMatches = 1000000;

/// Looks in the bytes as they came; case does not count where `text` has no capital in it.
/// Cancelling the future stops it.
[[nodiscard]] Async<BodyMatches> searchBody(const BodyDocument::Pointer &document,
                                            const QString &text);
[[nodiscard]] Result<BodyMatches> matchesIn(QByteArrayView bytes, const QString &text,
                                            BodyCharset charset, const StopQuestion &stop = {});

} // namespace keywright
