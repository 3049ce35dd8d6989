// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QMetaType>
#include <QtCore/QString>

#include <optional>

namespace keywright {

/// What is looked at before a secret leaves this machine.
enum class GuardRule {
    ForeignHost, ///< the key is for other hosts; subject: this one
    PlainHttp,   ///< anybody on the way can read the key; subject: the host
    Production,  ///< a change (DELETE, PUT, PATCH) in production; subject: the environment or key
    KeyNotValid, ///< expired, disabled or deleted; subject: the key
    OverQuota    ///< its limit is used up; subject: the key
};
inline constexpr int guardRuleCount = 5;

enum class GuardAction { Allow, Ask, Refuse };

/// A rule that a request does not keep, and what is to be done about it.
struct GuardFinding
{
    GuardRule rule = GuardRule::ForeignHost;
    QString subject = {};
    GuardAction action = GuardAction::Ask;

    friend bool operator==(const GuardFinding &, const GuardFinding &) = default;
};

/// Stable names, in options and JSON: `foreign-host`, `plain-http`, `production`, `key-not-valid`,
/// `over-quota`; `allow`, `ask`, `refuse`.
[[nodiscard]] QString guardRuleName(GuardRule rule);
[[nodiscard]] std::optional<GuardRule> guardRuleFromName(const QString &name);
[[nodiscard]] QString guardActionName(GuardAction action);
[[nodiscard]] std::optional<GuardAction> guardActionFromName(const QString &name);

} // namespace keywright

Q_DECLARE_METATYPE(keywright::GuardFinding)
