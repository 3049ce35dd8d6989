// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/codes.h>
#include <core/policy/engine.h>

#include <QtCore/QString>

namespace keywright::ui {

/// What a step of the verdict looks at: "Key in the request", "Rates and quotas", …
[[nodiscard]] QString stepTitle(policy::Step step);
/// How a step ended: "passed", "failed", "does not apply", "not reached".
[[nodiscard]] QString stepStateText(policy::StepResult::State state);

/// A few words for a table cell or a legend: "address not allowed", "rate limit exceeded";
/// "granted" for None.
[[nodiscard]] QString reasonTitle(policy::Reason reason);
/// The same by the name that logs and usage carry; also the gateway's own reasons
/// ("UPSTREAM_UNREACHABLE"); an unknown name is given back as it is.
[[nodiscard]] QString reasonTitle(const QString &reasonName);

/// Why a call was denied, with what was seen and the entry that came closest (both may be empty).
/// For Reason::None the sentence of a grant. Never empty.
[[nodiscard]] QString reasonSentence(policy::Reason reason, policy::Detail detail,
                                     const QString &observed = {}, const QString &nearest = {});

/// What to change so that such a call is granted; `suggestion` is the entry to add (may be empty).
/// Empty only for Detail::None.
[[nodiscard]] QString denialAdvice(policy::Detail detail, const QString &suggestion = {});

} // namespace keywright::ui
