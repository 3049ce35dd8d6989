// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"
#include "counterstate.h"
#include "engine.h"
#include "keyrecord.h"

#include <span>
#include <string_view>

namespace keywright::policy {

/// One limit, ready to be counted. Points into the snapshot.
struct LimitRule
{
    static constexpr int everyApi = -2;

    const Limit *limit = nullptr;
    const Zone *zone = nullptr; ///< null: UTC
    int ordinal = 0;            ///< stands in for a missing id
    int api = everyApi;         ///< calls of this API alone; -1: an API that is not there
    Detail detail = Detail::LimitOfKey;
    Unit unit = Unit::Minute; ///< this and the next two as in `limit`, which lies further away
    bool sliding = false;
    std::int64_t count = 1;
};

/// The limits of a key or an API, and whose they are.
struct LimitsOf
{
    std::span<const LimitRule> rules;
    std::string_view owner;         ///< id of the key or the API
    const KeyRecord *key = nullptr; ///< knows its limits' ids; null: the limits themselves do
};
[[nodiscard]] LimitsOf limitsOf(const KeyRecord &key, std::span<const LimitRule> rules);

/// What the limits say to one call.
struct LimitsJudgement
{
    const LimitRule *violated = nullptr; ///< the first one; null: allowed
    std::array<LimitStatus, 4> limits{}; ///< the tightest ones
    int limitCount = 0;
};
/// Judges a call by the limits of its key and of its API together. Charges all of them or none.
[[nodiscard]] LimitsJudgement judgeLimits(const LimitsOf &ofKey, const LimitsOf &ofApi, int api,
                                          Counters &counters, Instant now, Charge charge);

[[nodiscard]] constexpr Reason reasonOf(const Limit &limit)
{
    return limit.unit >= Unit::Day ? Reason::ResourceQuotaExceeded : Reason::RateLimitExceeded;
}

} // namespace keywright::policy
