// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiled.h"

#include <string>
#include <string_view>
#include <unordered_map>

namespace keywright::policy {

/// Turns the rows of a snapshot's input into what the engine judges by. Entries that do not parse
/// are named in `problems` and match nothing.
class Compiler
{
public:
    explicit Compiler(Snapshot::Compiled &compiled)
        : m_compiled(compiled)
    {
    }
    /// `compiled.input` is there, the rest is empty.
    void compile();

private:
    void compileProxies();
    void compileApi(const ApiDefinition &definition);
    void compileOperations(const ApiDefinition &definition, CompiledApi &api);
    void compileKey(int index);
    void compileTargets(const KeyDefinition &definition, CompiledKey &key);
    void addOperation(const std::string &entry, const std::string &keyId, CompiledTarget &target);
    void addPattern(OperationPattern pattern, CompiledTarget &target) const;
    [[nodiscard]] std::unique_ptr<const ApplicationRules> compileApplication(
        const KeyDefinition &definition);
    void compileReferrers(const KeyDefinition &definition, ApplicationRules &rules);
    void compileAddresses(const KeyDefinition &definition, ApplicationRules &rules);
    void compileApps(const KeyDefinition &definition, ApplicationRules &rules);
    LimitStretch compileLimits(const std::vector<Limit> &limits, const std::string &owner,
                               bool ofKey);
    [[nodiscard]] int projectIndex(const std::string &id) const;
    [[nodiscard]] bool isActive(int project) const;
    [[nodiscard]] int apiIndex(std::string_view name) const;
    [[nodiscard]] const Zone *zoneNamed(const std::string &name, const std::string &owner);
    void note(std::string_view owner, std::string_view entry, EntryProblem problem);

    Snapshot::Compiled &m_compiled;
    std::unordered_map<std::string_view, int> m_projects;
};

} // namespace keywright::policy
