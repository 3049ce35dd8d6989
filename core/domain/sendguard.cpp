// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendguard.h"

#include <array>

namespace keywright {

namespace {

constexpr std::array<const char *, guardRuleCount> ruleNames{
    "foreign-host", "plain-http", "production", "key-not-valid", "over-quota"};
constexpr std::array<const char *, 3> actionNames{"allow", "ask", "refuse"};

template<typename Value, std::size_t Count>
std::optional<Value> named(const std::array<const char *, Count> &names, const QString &name)
{
    for (std::size_t index = 0; index < Count; ++index) {
        if (name == QLatin1StringView(names[index]))
            return Value(int(index));
    }
    return std::nullopt;
}

} // namespace

QString guardRuleName(GuardRule rule)
{
    return QLatin1StringView(ruleNames.at(std::size_t(rule)));
}

std::optional<GuardRule> guardRuleFromName(const QString &name)
{
    return named<GuardRule>(ruleNames, name);
}

QString guardActionName(GuardAction action)
{
    return QLatin1StringView(actionNames.at(std::size_t(action)));
}

std::optional<GuardAction> guardActionFromName(const QString &name)
{
    return named<GuardAction>(actionNames, name);
}

} // namespace keywright
