// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/usage.h>
#include <ui/pages/pagecontext.h>

namespace keywright::ui {

/// The change that would have let a denied call through: the smallest one of the key, or a limit
/// that is twice as large.
struct Mend
{
    enum class Kind { None, AddEntry, EnableKey, RestoreKey, RaiseKeyLimit, RaiseApiLimit };
    Kind kind = Kind::None;
    KeyId key;
    policy::Detail detail = policy::Detail::None;
    QString entry; ///< what AddEntry adds
    QString api;   ///< that was called
    ApiId apiId;
    policy::Limit limit, raised; ///< of Raise…: as it was when it denied, and as it would be

    [[nodiscard]] bool raisesLimit() const
    {
        return kind == Kind::RaiseKeyLimit || kind == Kind::RaiseApiLimit;
    }
};

/// None where no change can mend it (a malformed call), or there is no key.
[[nodiscard]] Mend mendOf(const ActivityEntry &entry, const StepFinding &deciding);
/// What a button says: "Add it", "Enable the key", "Raise it to 20 a minute".
[[nodiscard]] QString mendButton(const Mend &mend);

/// Makes the change, says so and offers its undoing; the change goes onto the undo stack. Errors go
/// to the notifier. `done` is called in either case, as long as `receiver` lives.
void applyMend(PageContext &context, const Mend &mend, QObject *receiver,
               const std::function<void()> &done);

} // namespace keywright::ui
