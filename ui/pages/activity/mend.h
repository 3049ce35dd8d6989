// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>
#include <ui/pages/pagecontext.h>

namespace keywright::ui {

/// The smallest change of a key that would have let a denied call through.
struct Mend
{
    enum class Kind { None, AddEntry, EnableKey, RestoreKey };
    Kind kind = Kind::None;
    KeyId key;
    policy::Detail detail = policy::Detail::None;
    QString entry; ///< what AddEntry adds
    QString api;   ///< that was called
};

/// None where no change of the key can mend it (a limit, a malformed call), or there is no key.
[[nodiscard]] Mend mendOf(const ActivityEntry &entry, const StepFinding &deciding);
/// What a button says: "Add it", "Enable the key".
[[nodiscard]] QString mendButton(const Mend &mend);

/// Makes the change, says so and offers its undoing; the change goes onto the undo stack. Errors go
/// to the notifier. `done` is called in either case, as long as `receiver` lives.
void applyMend(PageContext &context, const Mend &mend, QObject *receiver,
               const std::function<void()> &done);

} // namespace keywright::ui
