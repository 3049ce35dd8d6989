// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/usage.h>
#include <core/policy/counters.h>

#include <vector>

namespace keywright {

namespace store {
class Database;
}

/// A limit and whose it is.
struct OwnedLimit
{
    QuotaUse quota; ///< nothing used yet
    ProjectId project;
    std::string owner; ///< id of the key or the API: its counter's name begins with it
    int ordinal = 0;   ///< among the owner's limits
};

/// Every limit of the keys and APIs of a project (none: of all), names filled in.
[[nodiscard]] Result<std::vector<OwnedLimit>> readLimits(store::Database &database,
                                                         const std::optional<ProjectId> &project);

/// How full they are by these counters, weighed as the gateway weighs them. In the same order.
[[nodiscard]] QList<QuotaUse> useOf(const std::vector<OwnedLimit> &limits,
                                    const std::vector<policy::CounterState> &counters, Instant now);

/// Which share of the limit is used: 1 where it is used up.
[[nodiscard]] double shareUsed(const QuotaUse &quota);

} // namespace keywright
