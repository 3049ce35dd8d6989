// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "limits.h"
#include "operation.h"
#include "snapshot.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace keywright::policy {

/// An API that a key may call.
struct CompiledTarget
{
    int api = -1;
    bool everyOperation = false;
    std::vector<bool> operations;            ///< declared ones that are allowed whatever the path
    std::vector<OperationPattern> templates; ///< those that ask for the path itself

    [[nodiscard]] bool allows(int operation, std::string_view method, std::string_view path) const;
};

/// Restrictions, ready to be judged; shared by all keys that have the same ones. Points into
/// itself.
struct KeyRules
{
    KeyRules() = default;
    KeyRules(const KeyRules &) = delete;
    KeyRules &operator=(const KeyRules &) = delete;

    Restrictions written; ///< the limits without their ids, which are each key's own
    bool hasTargets = false;
    std::vector<CompiledTarget> targets;
    std::unique_ptr<const ApplicationRules> application; ///< null: not restricted
    std::vector<LimitRule> limits;
    std::vector<std::shared_ptr<const Zone>> zones; ///< that the limits point to
    std::vector<std::string> problems;              ///< `entry: Problem`

    /// Whether it has to be compiled anew when this API changes.
    [[nodiscard]] bool refersTo(std::string_view api) const;
    [[nodiscard]] bool refersToApis() const;
};
using RulesPointer = std::shared_ptr<const KeyRules>;

/// Without limits' ids: what keys of the same rules have in common.
[[nodiscard]] Restrictions withoutLimitIds(Restrictions restrictions);
[[nodiscard]] std::uint64_t hashOf(const Restrictions &restrictions);

} // namespace keywright::policy
