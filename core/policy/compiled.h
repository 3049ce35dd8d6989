// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressrange.h"
#include "application.h"
#include "keytable.h"
#include "limits.h"
#include "operation.h"
#include "operationtree.h"
#include "snapshot.h"

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keywright::policy {

/// A stretch of Snapshot::Compiled::limits.
struct LimitStretch
{
    std::uint32_t from = 0, count = 0;
};

struct CompiledApi
{
    int project = -1;
    bool projectActive = false;
    LimitStretch limits;
    OperationTree tree;
    std::vector<std::string> methods;                 ///< of the operations, upper case
    std::vector<PathTemplate> templates;              ///< of the operations, in their order
    std::vector<std::vector<std::string>> mediaTypes; ///< lower case, without parameters
};

/// An API that a key may call.
struct CompiledTarget
{
    int api = -1;
    bool everyOperation = false;
    std::vector<bool> operations;            ///< declared ones that are allowed whatever the path
    std::vector<OperationPattern> templates; ///< those that ask for the path itself

    [[nodiscard]] bool allows(int operation, std::string_view method, std::string_view path) const;
};

struct CompiledKey
{
    int project = -1;
    bool projectActive = false;
    bool hasTargets = false;
    LimitStretch limits;
    std::unique_ptr<const ApplicationRules> application; ///< null: not restricted
    std::vector<CompiledTarget> targets;
};

struct Snapshot::Compiled
{
    SnapshotInput input; ///< never changed once built; everything below may point into it
    std::vector<CompiledApi> apis;
    std::vector<CompiledKey> keys;
    std::vector<LimitRule> limits;
    KeyTable table;
    RangeSet trustedProxies;
    Limit failureLimit; ///< of failed authentications, for what is told to the caller
    std::unordered_map<std::string_view, int> apiByName, keyById;
    std::vector<std::string> problems;

    [[nodiscard]] std::span<const LimitRule> limitsOf(const LimitStretch &stretch) const
    {
        return std::span<const LimitRule>(limits).subspan(stretch.from, stretch.count);
    }
};

} // namespace keywright::policy
