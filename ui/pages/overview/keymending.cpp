// SPDX-License-Identifier: GPL-3.0-or-later
#include "keymending.h"

#include <ui/commands/answer.h>
#include <ui/commands/reversible.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::OverviewPage)
};

} // namespace

void disableKeyOf(PageContext &context, const Finding &finding)
{
    const auto set = [&context, id = KeyId(finding.id)](bool enabled) {
        return [&context, id, enabled] {
            reportFailure(context.notifier, context.core.keys().setEnabled(id, enabled));
        };
    };
    onAnswer(&context.notifier, context.core.keys().setEnabled(KeyId(finding.id), false),
             [&context, set, name = finding.subject](const Result<Key> &result) {
                 if (!result)
                     return context.notifier.error(result.error());
                 announceDone(context.undo, context.notifier,
                              Words::tr("%1 is disabled and no longer works.").arg(name),
                              Words::tr("disabling of %1").arg(name), set(true), set(false));
             });
}

void deleteKeyOf(PageContext &context, const Finding &finding)
{
    const KeyId id(finding.id);
    onAnswer(&context.notifier, context.core.keys().remove(id),
             [&context, id, name = finding.subject](const Result<Key> &result) {
                 if (!result)
                     return context.notifier.error(result.error());
                 announceDone(
                     context.undo, context.notifier,
                     Words::tr("%1 is deleted and no longer works. It can be restored for 30 days.")
                         .arg(name),
                     Words::tr("deletion of %1").arg(name),
                     [&context, id] {
                         reportFailure(context.notifier, context.core.keys().undelete(id));
                     },
                     [&context, id] {
                         reportFailure(context.notifier, context.core.keys().remove(id));
                     });
             });
}

} // namespace keywright::ui
