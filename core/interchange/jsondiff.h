// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jsoncheck.h"

#include <core/base/error.h>

#include <QtCore/QByteArrayView>
#include <QtCore/QStringList>

#include <vector>

namespace keywright {

/// One difference of two JSON texts.
struct JsonDifference
{
    enum Kind { Added, Removed, Changed };
    Kind kind = Changed;
    QString path;      ///< JSONPath, on the left where it was removed, else on the right
    QString left = {}; ///< compact JSON, cut to some hundred symbols
    QString right = {};

    friend bool operator==(const JsonDifference &, const JsonDifference &) = default;
};

inline constexpr size_t mostDifferences = 10000;

/// What differs, in the order of the left text. Members match by name, elements by the longest
/// common run of equal ones; numbers by their digits (1 and 1.0 differ). What an ignore rule names
/// is passed over: `$.meta.timestamp`, `$.items[*].id`, `$..id`. FormatInvalid: subject is "left",
/// "right" or the rule; Cancelled.
[[nodiscard]] Result<std::vector<JsonDifference>> jsonDifferences(QByteArrayView left,
                                                                  QByteArrayView right,
                                                                  const QStringList &ignored,
                                                                  const StopQuestion &stop = {});

/// Pairs of equal entries of two lists, rising on both sides: the longest common subsequence where
/// the lists differ in less than about two thousand entries, else what stands at their ends and at
/// the same place.
[[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> commonEntries(
    const std::vector<size_t> &left, const std::vector<size_t> &right);

} // namespace keywright
