// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyactions.h"

#include <ui/commands/answer.h>
#include <ui/commands/reversible.h>

namespace keywright::ui {

KeyActions::KeyActions(PageContext &context, QObject *parent)
    : QObject(parent)
    , m_context(context)
{
}

// Closures on the undo stack outlive the page: they hold the context, which lives as long as the
// window, and never `this`.

void KeyActions::setEnabled(const Key &key, bool enabled)
{
    PageContext &context = m_context;
    const auto set = [&context, id = key.id](bool value) {
        return [&context, id, value] {
            reportFailure(context.notifier, context.core.keys().setEnabled(id, value));
        };
    };
    onAnswer(&context.notifier, context.core.keys().setEnabled(key.id, enabled),
             [&context, set, name = key.name, enabled](const Result<Key> &result) {
                 if (!result) {
                     context.notifier.error(result.error());
                     return;
                 }
                 announceDone(context.undo, context.notifier,
                              enabled ? tr("%1 works again.").arg(name)
                                      : tr("%1 is disabled and no longer works.").arg(name),
                              enabled ? tr("enabling of %1").arg(name)
                                      : tr("disabling of %1").arg(name),
                              set(!enabled), set(enabled));
             });
}

void KeyActions::remove(const Key &key)
{
    PageContext &context = m_context;
    onAnswer(
        &context.notifier, context.core.keys().remove(key.id),
        [&context, id = key.id, name = key.name](const Result<Key> &result) {
            if (!result) {
                context.notifier.error(result.error());
                return;
            }
            announceDone(
                context.undo, context.notifier,
                tr("%1 is deleted and no longer works. It can be restored for 30 days.").arg(name),
                tr("deletion of %1").arg(name),
                [&context, id] {
                    reportFailure(context.notifier, context.core.keys().undelete(id));
                },
                [&context, id] {
                    reportFailure(context.notifier, context.core.keys().remove(id));
                });
        });
}

void KeyActions::undelete(const Key &key)
{
    PageContext &context = m_context;
    onAnswer(
        &context.notifier, context.core.keys().undelete(key.id),
        [&context, id = key.id](const Result<Key> &result) {
            if (!result) {
                context.notifier.error(result.error());
                return;
            }
            announceDone(
                context.undo, context.notifier,
                result->state == KeyState::Disabled
                    ? tr("%1 is back, disabled as it was before.").arg(result->name)
                    : tr("%1 is back.").arg(result->name),
                tr("restoring of %1").arg(result->name),
                [&context, id] { reportFailure(context.notifier, context.core.keys().remove(id)); },
                [&context, id] {
                    reportFailure(context.notifier, context.core.keys().undelete(id));
                });
        });
}

// The revision moves on with each save, so it is asked for at the moment of undoing.
std::function<void()> KeyActions::saving(const Key &wanted) const
{
    return [&context = m_context, wanted] {
        onAnswer(&context.notifier, context.core.keys().get(wanted.id),
                 [&context, wanted](const Result<Key> &present) {
                     if (!present) {
                         context.notifier.error(present.error());
                         return;
                     }
                     Key key = wanted;
                     key.revision = present->revision;
                     reportFailure(context.notifier, context.core.keys().update(key));
                 });
    };
}

void KeyActions::noteSaved(const Key &before, const Key &after)
{
    pushDone(m_context.undo, tr("change of %1").arg(before.name), saving(before), saving(after));
}

void KeyActions::noteRestored(const Key &before, const Key &after)
{
    announceDone(m_context.undo, m_context.notifier, tr("%1 is as it was then.").arg(after.name),
                 tr("restoring of an earlier %1").arg(before.name), saving(before), saving(after));
}

void KeyActions::reveal(const KeyId &id, QObject *receiver,
                        const std::function<void(const Secret &)> &shown, SecretPurpose purpose)
{
    onAnswer(receiver, m_context.core.keys().reveal(id, 0, {purpose, {}}),
             [&context = m_context, shown](const Result<Secret> &secret) {
                 if (secret)
                     shown(*secret);
                 else
                     context.notifier.error(secret.error());
             });
}

void KeyActions::copy(const KeyId &id)
{
    reveal(
        id, &m_context.clipboard,
        [&context = m_context](const Secret &secret) { context.clipboard.copySecret(secret); },
        SecretPurpose::Copy);
}

} // namespace keywright::ui
