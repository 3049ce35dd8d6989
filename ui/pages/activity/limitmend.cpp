// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitmend.h"

#include <ui/commands/answer.h>
#include <ui/commands/reversible.h>
#include <ui/models/limitchange.h>
#include <ui/phrases/keyphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::Mend)
};

using Limits = std::vector<policy::Limit>;
using Done = std::function<void()>;

/// Keys and APIs have limits, are fetched, and are saved: alike, but under other names.
struct OfKeys
{
    static Async<Key> get(PageContext &context, const Mend &mend)
    {
        return context.core.keys().get(mend.key);
    }
    static Async<Key> save(PageContext &context, const Key &key)
    {
        return context.core.keys().update(key);
    }
    static Limits &limitsOf(Key &key) { return key.restrictions.limits; }
};

struct OfApis
{
    static Async<Api> get(PageContext &context, const Mend &mend)
    {
        return context.core.apis().get(mend.apiId);
    }
    static Async<Api> save(PageContext &context, const Api &api)
    {
        return context.core.apis().update(api);
    }
    static Limits &limitsOf(Api &api) { return api.limits; }
};

/// Puts another count in the place of the one, whatever else has changed since.
template<typename Of>
Done exchanging(PageContext &context, const Mend &mend, const policy::Limit &old,
                const policy::Limit &fresh)
{
    return [&context, mend, old, fresh] {
        onAnswer(&context.notifier, Of::get(context, mend), [&context, old, fresh](auto present) {
            if (!present)
                return context.notifier.error(present.error());
            Limits &limits = Of::limitsOf(*present);
            const int at = indexOfLimit(limits, old);
            if (at < 0)
                return;
            limits[std::size_t(at)].count = fresh.count;
            reportFailure(context.notifier, Of::save(context, *present));
        });
    };
}

template<typename Of>
void raise(PageContext &context, const Mend &mend, const Done &done)
{
    onAnswer(&context.notifier, Of::get(context, mend), [&context, mend, done](auto present) {
        if (!present) {
            context.notifier.error(present.error());
            return done();
        }
        Limits &limits = Of::limitsOf(*present);
        const int at = indexOfLimit(limits, mend.limit);
        if (at < 0)
            return done();
        limits[std::size_t(at)].count = mend.raised.count;
        onAnswer(&context.notifier, Of::save(context, *present),
                 [&context, mend, done](const auto &saved) {
                     if (!saved) {
                         context.notifier.error(saved.error());
                         return done();
                     }
                     announceDone(context.undo, context.notifier,
                                  Words::tr("%1 may be called %2 now.", "a key's or an API's limit")
                                      .arg(saved->name, limitWords(mend.raised)),
                                  Words::tr("raising the limit of %1").arg(saved->name),
                                  exchanging<Of>(context, mend, mend.raised, mend.limit),
                                  exchanging<Of>(context, mend, mend.limit, mend.raised));
                     done();
                 });
    });
}

template<typename Of>
void askFor(PageContext &context, const Mend &mend, QObject *receiver,
            const std::function<void(bool)> &answer)
{
    onAnswer(receiver, Of::get(context, mend), [mend, answer](auto present) {
        answer(present && indexOfLimit(Of::limitsOf(*present), mend.limit) >= 0);
    });
}

} // namespace

void raiseLimit(PageContext &context, const Mend &mend, const Done &done)
{
    if (mend.kind == Mend::Kind::RaiseApiLimit)
        raise<OfApis>(context, mend, done);
    else
        raise<OfKeys>(context, mend, done);
}

void askWhetherLimitStands(PageContext &context, const Mend &mend, QObject *receiver,
                           const std::function<void(bool)> &answer)
{
    if (mend.kind == Mend::Kind::RaiseApiLimit)
        askFor<OfApis>(context, mend, receiver, answer);
    else
        askFor<OfKeys>(context, mend, receiver, answer);
}

} // namespace keywright::ui
