// SPDX-License-Identifier: GPL-3.0-or-later
#include "mend.h"

#include "limitmend.h"

#include <ui/commands/answer.h>
#include <ui/commands/reversible.h>
#include <ui/models/limitchange.h>
#include <ui/models/restrictionchange.h>
#include <ui/phrases/keyphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QPointer>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::Mend)
};

using Done = std::function<void()>;

// Closures on the undo stack hold the context, which lives as long as the window, and nothing of a
// page.

/// Saves these restrictions over whatever the key has by then.
Done saving(PageContext &context, const KeyId &id, const policy::Restrictions &restrictions)
{
    return [&context, id, restrictions] {
        onAnswer(&context.notifier, context.core.keys().get(id),
                 [&context, restrictions](const Result<Key> &present) {
                     if (!present)
                         return context.notifier.error(present.error());
                     Key changed = *present;
                     changed.restrictions = restrictions;
                     reportFailure(context.notifier, context.core.keys().update(changed));
                 });
    };
}

void addEntry(PageContext &context, const Mend &mend, const Done &done)
{
    onAnswer(&context.notifier, context.core.keys().get(mend.key),
             [&context, mend, done](const Result<Key> &key) {
                 if (!key) {
                     context.notifier.error(key.error());
                     return done();
                 }
                 const auto wanted =
                     withSuggestion(key->restrictions, mend.detail, mend.entry, mend.api);
                 if (!wanted)
                     return done();
                 Key changed = *key;
                 changed.restrictions = *wanted;
                 const policy::Restrictions before = key->restrictions;
                 onAnswer(&context.notifier, context.core.keys().update(changed),
                          [&context, mend, before, done](const Result<Key> &saved) {
                              if (!saved) {
                                  context.notifier.error(saved.error());
                                  return done();
                              }
                              announceDone(
                                  context.undo, context.notifier,
                                  Words::tr("%1 now allows %2.").arg(saved->name, mend.entry),
                                  Words::tr("allowing %1 for %2").arg(mend.entry, saved->name),
                                  saving(context, mend.key, before),
                                  saving(context, mend.key, saved->restrictions));
                              done();
                          });
             });
}

/// A change that one call of the service makes, and another one takes back.
void change(PageContext &context, const QString &message, const QString &text,
            const std::function<Async<Key>()> &forth, const std::function<Async<Key>()> &back,
            const Done &done)
{
    onAnswer(&context.notifier, forth(),
             [&context, message, text, forth, back, done](const Result<Key> &saved) {
                 if (!saved) {
                     context.notifier.error(saved.error());
                     return done();
                 }
                 announceDone(
                     context.undo, context.notifier, message.arg(saved->name),
                     text.arg(saved->name),
                     [&context, back] { reportFailure(context.notifier, back()); },
                     [&context, forth] { reportFailure(context.notifier, forth()); });
                 done();
             });
}

Mend::Kind limitKind(policy::Detail detail)
{
    switch (detail) {
    case policy::Detail::LimitOfKey:
    case policy::Detail::LimitOfKeyAndApi:
        return Mend::Kind::RaiseKeyLimit;
    case policy::Detail::LimitOfApi:
        return Mend::Kind::RaiseApiLimit;
    default:
        return Mend::Kind::None;
    }
}

/// With the limit that the denial names, where it does and where there is more to be had.
Mend raising(Mend mend, Mend::Kind kind, const QString &limitText)
{
    const auto limit = limitFromText(limitText);
    const auto raised = limit ? raisedLimit(*limit) : std::nullopt;
    if (!raised)
        return mend;
    mend.kind = kind;
    mend.limit = *limit;
    mend.raised = *raised;
    return mend;
}

} // namespace

Mend mendOf(const ActivityEntry &entry, const StepFinding &deciding)
{
    Mend mend;
    mend.key = entry.key;
    mend.detail = deciding.detail;
    mend.entry = deciding.suggestion;
    mend.api = entry.apiName;
    mend.apiId = entry.api;
    if (entry.key.isEmpty())
        return mend;
    if (deciding.detail == policy::Detail::KeyDisabled)
        mend.kind = Mend::Kind::EnableKey;
    else if (deciding.detail == policy::Detail::KeyDeleted)
        mend.kind = Mend::Kind::RestoreKey;
    else if (withSuggestion({}, deciding.detail, deciding.suggestion, entry.apiName))
        mend.kind = Mend::Kind::AddEntry;
    else if (const Mend::Kind kind = limitKind(deciding.detail); kind != Mend::Kind::None)
        return raising(mend, kind, deciding.observed);
    return mend;
}

QString mendButton(const Mend &mend)
{
    switch (mend.kind) {
    case Mend::Kind::AddEntry:
        return Words::tr("Add it");
    case Mend::Kind::EnableKey:
        return Words::tr("Enable the key");
    case Mend::Kind::RestoreKey:
        return Words::tr("Restore the key");
    case Mend::Kind::RaiseKeyLimit:
    case Mend::Kind::RaiseApiLimit:
        return Words::tr("Raise it to %1").arg(limitWords(mend.raised));
    case Mend::Kind::None:
        break;
    }
    return {};
}

void applyMend(PageContext &context, const Mend &mend, QObject *receiver,
               const std::function<void()> &done)
{
    const Done tell = [receiver = QPointer<QObject>(receiver), done] {
        if (receiver)
            done();
    };
    KeyService &keys = context.core.keys();
    switch (mend.kind) {
    case Mend::Kind::AddEntry:
        return addEntry(context, mend, tell);
    case Mend::Kind::EnableKey:
        return change(
            context, Words::tr("%1 works again."), Words::tr("enabling of %1"),
            [&keys, id = mend.key] { return keys.setEnabled(id, true); },
            [&keys, id = mend.key] { return keys.setEnabled(id, false); }, tell);
    case Mend::Kind::RestoreKey:
        return change(
            context, Words::tr("%1 is back."), Words::tr("restoring of %1"),
            [&keys, id = mend.key] { return keys.undelete(id); },
            [&keys, id = mend.key] { return keys.remove(id); }, tell);
    case Mend::Kind::RaiseKeyLimit:
    case Mend::Kind::RaiseApiLimit:
        return raiseLimit(context, mend, tell);
    case Mend::Kind::None:
        break;
    }
}

} // namespace keywright::ui
