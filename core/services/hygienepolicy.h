// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

namespace keywright {

class CoreContext;

namespace store {
class Database;
}

/// What the home's owner wants of its keys; whoever does not keep to it is named by the doctor.
struct HygienePolicy
{
    int maxKeyAgeDays = 365; ///< since it was issued or last rotated; 0: as old as it likes

    friend bool operator==(const HygienePolicy &, const HygienePolicy &) = default;
};

[[nodiscard]] Async<HygienePolicy> hygienePolicy(CoreContext &core);
/// InvalidArgument (not 0 to 36,500 days).
[[nodiscard]] Async<void> setHygienePolicy(CoreContext &core, const HygienePolicy &policy);
/// Inside a job of the store.
[[nodiscard]] Result<HygienePolicy> readHygienePolicy(store::Database &database);

} // namespace keywright
