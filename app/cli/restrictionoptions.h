// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/policy/parse.h>

namespace keywright::cli {

/// The options that say what a key may do, the same for `key issue` and `key edit`.
[[nodiscard]] std::vector<OptionSpec> restrictionOptions();
/// Replaces each kind that an option names; the others stay. RestrictionInvalid, InvalidArgument.
[[nodiscard]] Result<void> applyRestrictions(const Arguments &arguments,
                                             policy::Restrictions &restrictions);
/// `[API:]N/UNIT[:fixed][@ZONE]`, each.
[[nodiscard]] Result<std::vector<policy::Limit>> readLimits(const QStringList &entries);
/// "90d" from `now`, a time as in RFC 3339, or a date.
[[nodiscard]] Result<Instant> readExpiry(const QString &text, Instant now);
[[nodiscard]] QString problemName(policy::EntryProblem problem);

} // namespace keywright::cli
