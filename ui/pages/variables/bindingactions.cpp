// SPDX-License-Identifier: GPL-3.0-or-later
#include "bindingactions.h"

#include <ui/commands/reversible.h>
#include <ui/models/newest.h>

namespace keywright::ui {

BindingActions::BindingActions(PageContext &context)
    : QObject(&context.notifier)
    , m_context(context)
{
}

void BindingActions::remove(const Binding &binding)
{
    onAnswer(this, m_context.core.provisioning().unbind(binding),
             [this, binding](const Result<void> &done) {
                 if (!done)
                     return m_context.notifier.error(done.error());
                 pushDone(
                     m_context.undo, tr("removal of %1").arg(binding.variable),
                     [this, binding] { exchange({}, binding); },
                     [this, binding] { exchange(binding, {}); });
                 m_context.notifier.info(tr("%1 is no longer bound.").arg(binding.variable),
                                         tr("Undo"), [this] { m_context.undo.undo(); });
             });
}

void BindingActions::noteSaved(const Binding &after, const Binding &before)
{
    const bool moved =
        !before.variable.isEmpty()
        && (before.variable != after.variable || before.environment != after.environment);
    if (moved) // under its new name it is saved; the old one goes
        exchange(before, {});
    pushDone(
        m_context.undo, tr("binding of %1").arg(after.variable),
        [this, after, before] { exchange(after, before); },
        [this, after, before] { exchange(before, after); });
}

void BindingActions::exchange(const Binding &old, const Binding &fresh)
{
    const auto tell = [this](const Result<void> &done) {
        if (!done)
            m_context.notifier.error(done.error());
    };
    const bool replaced = old.variable == fresh.variable && old.environment == fresh.environment;
    if (!old.variable.isEmpty() && !replaced)
        onAnswer(this, m_context.core.provisioning().unbind(old), tell);
    if (!fresh.variable.isEmpty())
        onAnswer(this, m_context.core.provisioning().bind(fresh), tell);
}

} // namespace keywright::ui
