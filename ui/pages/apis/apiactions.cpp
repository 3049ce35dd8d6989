// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiactions.h"

#include <ui/commands/reversible.h>
#include <ui/models/newest.h>

namespace keywright::ui {

ApiActions::ApiActions(PageContext &context)
    : QObject(&context.notifier)
    , m_context(context)
{
}

void ApiActions::remove(const Api &api)
{
    onAnswer(this, m_context.core.apis().remove(api.id), [this](const Result<Api> &removed) {
        if (!removed)
            return m_context.notifier.error(removed.error());
        const Api gone = *removed;
        pushDone(
            m_context.undo, tr("removal of %1").arg(gone.name), [this, gone] { restore(gone); },
            [this, gone] { removeQuietly(gone.id); });
        m_context.notifier.info(
            tr("%1 was removed; the gateway no longer answers for it.").arg(gone.name), tr("Undo"),
            [this] { m_context.undo.undo(); });
    });
}

void ApiActions::noteSaved(const Api &api, const Api &before)
{
    if (before.id.isEmpty()) {
        pushDone(
            m_context.undo, tr("adding of %1").arg(api.name),
            [this, api] { removeQuietly(api.id); }, [this, api] { restore(api); });
        m_context.notifier.success(tr("%1 is behind the gateway.").arg(api.name));
    } else {
        pushDone(
            m_context.undo, tr("change of %1").arg(api.name), [this, before] { save(before); },
            [this, api] { save(api); });
    }
    checkReachability(api.id);
}

void ApiActions::checkReachability(const ApiId &id)
{
    if (m_checking.contains(id.text()))
        return;
    m_checking.insert(id.text());
    Q_EMIT checkingChanged(id.text(), true);
    onAnswer(this, m_context.core.apis().checkReachability(id),
             [this, id](const Result<Reachability> &) {
                 // What was seen is stored, and arrives as a change; an API that is gone meanwhile
                 // is no error.
                 m_checking.remove(id.text());
                 Q_EMIT checkingChanged(id.text(), false);
             });
}

void ApiActions::save(const Api &wanted)
{
    onAnswer(
        this, m_context.core.apis().get(wanted.id), [this, wanted](const Result<Api> &present) {
            if (!present)
                return m_context.notifier.error(present.error());
            Api api = wanted;
            api.revision = present->revision;
            onAnswer(this, m_context.core.apis().update(api), [this](const Result<Api> &saved) {
                if (!saved)
                    m_context.notifier.error(saved.error());
            });
        });
}

void ApiActions::removeQuietly(const ApiId &id)
{
    onAnswer(this, m_context.core.apis().remove(id), [this](const Result<Api> &removed) {
        if (!removed)
            m_context.notifier.error(removed.error());
    });
}

void ApiActions::restore(const Api &api)
{
    onAnswer(this, m_context.core.apis().restore(api), [this](const Result<Api> &restored) {
        if (!restored)
            m_context.notifier.error(restored.error());
    });
}

} // namespace keywright::ui
