// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportmodel.h"

namespace keywright {

/// Regular expressions that PCRE and RE2 read alike: no look-around, nothing that backtracks far.

/// Symbols that mean something in a pattern, escaped.
[[nodiscard]] QString patternText(const QString &text);
/// Of a whole Referer or Origin; where the two differ, narrower than policy's own matcher.
[[nodiscard]] QString referrerPattern(const std::string &entry);
/// Of a certificate's fingerprint, with or without colons.
[[nodiscard]] QString fingerprintPattern(const std::string &sha1);
/// Which operations a target of a key allows on an API.
[[nodiscard]] QList<OperationRule> operationRules(const std::vector<std::string> &entries,
                                                  const QList<Operation> &declared);
/// Of a request path that two servers could read differently, without regard to case: dot segments,
/// empty segments, backslashes, and escapes of symbols that need none.
[[nodiscard]] QString doubtfulPathPattern();

} // namespace keywright
