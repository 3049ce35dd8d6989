// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressrange.h"
#include "keyindex.h"
#include "keyrecord.h"
#include "keyrules.h"
#include "limits.h"
#include "operation.h"
#include "operationtree.h"
#include "pagedarray.h"
#include "snapshot.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keywright::policy {

struct CompiledApi
{
    int project = -1;
    std::vector<LimitRule> limits;
    OperationTree tree;
    std::vector<std::string> methods;                 ///< of the operations, upper case
    std::vector<PathTemplate> templates;              ///< of the operations, in their order
    std::vector<std::vector<std::string>> mediaTypes; ///< lower case, without parameters
};

/// All APIs. Immutable; snapshots between which no API changed have it in common.
struct ApiSet
{
    ApiSet() = default;
    ApiSet(const ApiSet &) = delete;
    ApiSet &operator=(const ApiSet &) = delete;

    std::vector<ApiDefinition> definitions; ///< never changed once built; the rest points into it
    std::vector<CompiledApi> compiled;
    std::unordered_map<std::string_view, int> byName;
    std::vector<std::shared_ptr<const Zone>> zones; ///< that limits point to
    std::vector<std::string> problems;              ///< with their owner

    /// Index of the API, compared without case; -1 without one.
    [[nodiscard]] int find(std::string_view name) const;
};

struct Snapshot::Compiled
{
    std::int64_t revision = 0;
    int failedAuthenticationsPerMinute = 60;
    Limit failureLimit; ///< of failed authentications, for what is told to the caller
    std::shared_ptr<const ApiSet> apis;
    std::shared_ptr<const std::vector<bool>> activeProjects;
    std::shared_ptr<const RangeSet> trustedProxies;
    PagedArray<KeyRecord::Pointer>::View keys; ///< null where a key went
    PagedArray<RulesPointer>::View rules;
    KeyIndex::View index;
    std::size_t keyCount = 0, limitCount = 0;
    bool asksForProcesses = false;
    std::vector<std::string> problems;

    [[nodiscard]] const KeyRules &rulesOf(const KeyRecord &key) const
    {
        return *rules[key.place().rules];
    }
    [[nodiscard]] bool isActive(int project) const
    {
        return project >= 0 && (*activeProjects)[std::size_t(project)];
    }
};

} // namespace keywright::policy
