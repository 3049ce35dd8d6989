// SPDX-License-Identifier: GPL-3.0-or-later
#include "sendguard.h"

#include "namedvalues.h"

namespace keywright {

namespace {

constexpr std::array<const char *, guardRuleCount> ruleNames{
    "foreign-host", "plain-http", "production", "key-not-valid", "over-quota"};
constexpr std::array<const char *, 3> actionNames{"allow", "ask", "refuse"};

} // namespace

QString guardRuleName(GuardRule rule)
{
    return QLatin1StringView(ruleNames.at(std::size_t(rule)));
}

std::optional<GuardRule> guardRuleFromName(const QString &name)
{
    return valueNamed<GuardRule>(ruleNames, name);
}

QString guardActionName(GuardAction action)
{
    return QLatin1StringView(actionNames.at(std::size_t(action)));
}

std::optional<GuardAction> guardActionFromName(const QString &name)
{
    return valueNamed<GuardAction>(actionNames, name);
}

} // namespace keywright
