// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "compiler.h"
#include "keyrules.h"
#include "pagedarray.h"

#include <cstdint>
#include <functional>
#include <unordered_map>
#include <vector>

namespace keywright::policy {

/// Restrictions by number: those that are alike are compiled once, however many keys have them.
class RulesTable
{
public:
    using Number = std::uint32_t;

    /// The number of these restrictions, for one key more.
    [[nodiscard]] Number take(const Restrictions &restrictions, const ApiSet &apis,
                              ZoneTable &zones);
    /// For one key less.
    void giveBack(Number number);
    /// Compiles those again that `concerned` holds for.
    void compileAgain(const std::function<bool(const KeyRules &)> &concerned, const ApiSet &apis,
                      ZoneTable &zones);

    [[nodiscard]] const KeyRules &operator[](Number number) const { return *m_rules[number]; }
    [[nodiscard]] PagedArray<RulesPointer>::View view() { return m_rules.view(); }
    [[nodiscard]] bool asksForProcesses() const { return m_withProcesses > 0; }
    [[nodiscard]] bool hasProblems() const { return m_withProblems > 0; }

private:
    void count(const KeyRules &rules, int change);

    PagedArray<RulesPointer> m_rules; ///< null: free
    std::vector<std::uint32_t> m_uses;
    std::vector<Number> m_free;
    std::unordered_multimap<std::uint64_t, Number> m_byHash;
    int m_withProcesses = 0, m_withProblems = 0;
};

} // namespace keywright::policy
