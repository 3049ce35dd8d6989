// SPDX-License-Identifier: GPL-3.0-or-later
#include "rulestable.h"

namespace keywright::policy {

RulesTable::Number RulesTable::take(const Restrictions &restrictions, const ApiSet &apis,
                                    ZoneTable &zones)
{
    Restrictions written = withoutLimitIds(restrictions);
    const std::uint64_t hash = hashOf(written);
    const auto [from, to] = m_byHash.equal_range(hash);
    for (auto it = from; it != to; ++it) {
        if (m_rules[it->second]->written == written) {
            ++m_uses[it->second];
            return it->second;
        }
    }
    RulesPointer rules = compileRules(std::move(written), apis, zones);
    count(*rules, 1);
    Number number = Number(m_rules.size());
    if (m_free.empty()) {
        m_rules.append(std::move(rules));
        m_uses.push_back(1);
    } else {
        number = m_free.back();
        m_free.pop_back();
        m_rules.set(number, std::move(rules));
        m_uses[number] = 1;
    }
    m_byHash.emplace(hash, number);
    return number;
}

void RulesTable::giveBack(Number number)
{
    if (--m_uses[number] > 0)
        return;
    const KeyRules &rules = *m_rules[number];
    count(rules, -1);
    const auto [from, to] = m_byHash.equal_range(hashOf(rules.written));
    for (auto it = from; it != to; ++it) {
        if (it->second == number) {
            m_byHash.erase(it);
            break;
        }
    }
    m_rules.set(number, nullptr);
    m_free.push_back(number);
}

void RulesTable::compileAgain(const std::function<bool(const KeyRules &)> &concerned,
                              const ApiSet &apis, ZoneTable &zones)
{
    for (Number number = 0; number < m_rules.size(); ++number) {
        const RulesPointer &rules = m_rules[number];
        if (!rules || !concerned(*rules))
            continue;
        RulesPointer fresh = compileRules(rules->written, apis, zones);
        count(*rules, -1);
        count(*fresh, 1);
        m_rules.set(number, std::move(fresh));
    }
}

void RulesTable::count(const KeyRules &rules, int change)
{
    if (!rules.written.processes.empty())
        m_withProcesses += change;
    if (!rules.problems.empty())
        m_withProblems += change;
}

} // namespace keywright::policy
