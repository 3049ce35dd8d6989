// SPDX-License-Identifier: GPL-3.0-or-later
#include "bindingactions.h"

#include <ui/commands/answer.h>
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

void BindingActions::noteImported(const DotenvOutcome &outcome)
{
    PageContext &context = m_context;
    const QString message =
        tr("Keys taken into the keychain: %1. Variables bound: %2. The file still holds its "
           "values.")
            .arg(outcome.made.size())
            .arg(outcome.bound.size());
    announceDone(
        context.undo, context.notifier, message,
        tr("import of %n variable(s)", nullptr, int(outcome.bound.size())),
        [&context, outcome] {
            reportFailure(context.notifier, context.core.dotenv().undo(outcome));
        },
        [&context, outcome] {
            reportFailure(context.notifier, context.core.dotenv().redo(outcome));
        });
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
