// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiled.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keywright::policy {

/// The zones that limits name, each asked for once.
class ZoneTable
{
public:
    /// The zone of this name, "" for the machine's; nothing where there is none.
    using Source = std::function<std::optional<Zone>(const std::string &name)>;
    explicit ZoneTable(Source source)
        : m_source(std::move(source))
    {
    }
    [[nodiscard]] std::shared_ptr<const Zone> find(const std::string &name);

private:
    Source m_source;
    std::map<std::string, std::shared_ptr<const Zone>> m_zones; ///< null: unknown
};

/// Which projects there are, by a number that stays.
using ProjectNumber = std::function<int(const std::string &id)>;

/// Turns what was written into what the engine judges by. Entries that do not parse are named in
/// `problems` and match nothing.
[[nodiscard]] std::shared_ptr<const ApiSet> compileApis(std::vector<ApiDefinition> definitions,
                                                        const ProjectNumber &project,
                                                        ZoneTable &zones);
[[nodiscard]] RulesPointer compileRules(Restrictions withoutLimitIds, const ApiSet &apis,
                                        ZoneTable &zones);

/// Limits of an API or a key, with the zones that they point to.
struct LimitCompiler
{
    const ApiSet *apis = nullptr; ///< null: limits of an API itself
    ZoneTable &zones;
    std::vector<std::shared_ptr<const Zone>> &held;
    std::vector<std::string> &problems;

    [[nodiscard]] std::vector<LimitRule> compile(const std::vector<Limit> &limits);
};

/// `entry: Problem`.
[[nodiscard]] std::string problemText(std::string_view entry, EntryProblem problem);

} // namespace keywright::policy
