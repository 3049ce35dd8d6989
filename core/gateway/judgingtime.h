// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/counters.h>

#include <chrono>
#include <memory>

namespace keywright::gateway {

/// The time by which calls are judged: the machine's, or one that is ahead of it, to try expiry and
/// quotas out. A time that is tried has counters of its own, so that what happens in it leaves no
/// trace in the real ones. Immutable once it is published.
struct JudgingTime
{
    std::chrono::milliseconds ahead{0};
    std::shared_ptr<policy::Counters> counters;
};

} // namespace keywright::gateway
