// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/environment.h>
#include <core/domain/responsecheck.h>
#include <core/domain/sendguard.h>

#include <QtCore/QString>

namespace keywright::ui {

/// What a rule of the send guard is about: "The key is for other hosts".
[[nodiscard]] QString guardRuleTitle(GuardRule rule);
/// What it found: "api.example.com is none of the hosts that this key is for."
[[nodiscard]] QString guardSentence(const GuardFinding &finding);
[[nodiscard]] QString guardActionTitle(GuardAction action);

[[nodiscard]] QString partTitle(ResponsePart part);
[[nodiscard]] QString comparisonTitle(Comparison comparison);
/// A check and how it went: "status equals 200; it was 404".
[[nodiscard]] QString checkSentence(const CheckResult &result);

[[nodiscard]] QString scopeTitle(VariableScope scope);

} // namespace keywright::ui
