// SPDX-License-Identifier: GPL-3.0-or-later
#include "keepsecret.h"

#include "auditkeeper.h"
#include "chain.h"
#include "homeid.h"
#include "keyservice.h"
#include "serviceparts.h"
#include "writemark.h"

#include <core/base/log.h>
#include <core/store/settingrepository.h>

#include <algorithm>

namespace keywright {

using store::Database;
using store::PendingSecret;
using store::PendingSecretRepository;

Result<bool> isNoted(Database &database, const PendingSecret &pending)
{
    const auto all = PendingSecretRepository(database).list();
    if (!all)
        return tl::make_unexpected(all.error());
    return std::any_of(all->begin(), all->end(), [&pending](const PendingSecret &other) {
        return other.id == pending.id && other.action == pending.action
               && other.account == pending.account; // an id may be used again
    });
}

namespace {

/// A noted write, and the mark that keeps other processes' sweeps off it.
struct Noted
{
    PendingSecret pending;
    std::shared_ptr<WriteMark> mark;
};

/// Nobody else is at the same account: two writers would undo one another's secret, and a removal
/// that still waits would take the new one away.
Result<void> requireFree(Database &database, const QString &account, const KeyId &key)
{
    const auto all = PendingSecretRepository(database).list();
    if (!all)
        return tl::make_unexpected(all.error());
    const bool taken =
        std::any_of(all->begin(), all->end(), [&account](const PendingSecret &pending) {
            return pending.account == account;
        });
    return taken ? Result<void>(failure(ErrorCode::StaleRevision, key.text())) : Result<void>();
}

Async<Noted> note(ServiceParts &parts, const KeptSecret &kept)
{
    return parts.store->write([kept, clock = parts.clock, random = parts.random,
                               folder = parts.home.runtime](Database &database) -> Result<Noted> {
        if (auto fine = kept.check(database); !fine)
            return tl::make_unexpected(fine.error());
        const auto homeId = store::SettingRepository(database).homeId(*random);
        if (!homeId)
            return tl::make_unexpected(homeId.error());
        PendingSecret pending;
        pending.account = accountFor(*homeId, kept.project, kept.key, kept.version);
        if (auto free = requireFree(database, pending.account, kept.key); !free)
            return tl::make_unexpected(free.error());
        Noted noted;
        noted.mark = WriteMark::take(folder);
        pending.action = PendingSecret::Action::Write;
        pending.key = kept.key;
        pending.version = kept.version;
        pending.created = clock->now();
        auto inserted = PendingSecretRepository(database).insert(pending);
        if (!inserted)
            return tl::make_unexpected(inserted.error());
        noted.pending = *inserted;
        return noted;
    });
}

Async<Key> save(ServiceParts &parts, const KeptSecret &kept, const PendingSecret &pending)
{
    return parts.store->write([save = kept.save, pending](Database &database) -> Result<Key> {
        const auto noted = isNoted(database, pending);
        if (!noted)
            return tl::make_unexpected(noted.error());
        if (!*noted)
            return failure(ErrorCode::Cancelled, {}, QStringLiteral("swept meanwhile"));
        auto key = save(database);
        if (!key)
            return key;
        if (auto removed = PendingSecretRepository(database).remove(pending.id); !removed)
            return tl::make_unexpected(removed.error());
        return key;
    });
}

Async<void> forget(ServiceParts &parts, const PendingSecret &pending)
{
    return parts.store->write([id = pending.id](Database &database) {
        return PendingSecretRepository(database).remove(id);
    });
}

/// The same; where something of an earlier crash is in the way, after it has been swept.
Async<Noted> noteSwept(ServiceParts &parts, const KeptSecret &kept)
{
    return whenSettled(parts.anchor, note(parts, kept), [&parts, kept](const Result<Noted> &noted) {
        if (noted || noted.error().code != ErrorCode::StaleRevision)
            return resolved<Noted>(noted);
        return andThen(parts.anchor, KeyService(parts).sweep(),
                       [&parts, kept](const SweepReport &) { return note(parts, kept); });
    });
}

} // namespace

Async<void> requireUnlocked(ServiceParts &parts, Asking asking)
{
    return parts.secrets->open(asking);
}

Async<QString> accountOf(ServiceParts &parts, const ProjectId &project, const KeyId &key,
                         int version)
{
    return andThen(parts.anchor, homeId(parts),
                   [project, key, version](const QString &id) -> Result<QString> {
                       return accountFor(id, project, key, version);
                   });
}

Async<Key> keepSecret(ServiceParts &parts, const KeptSecret &kept)
{
    const Anchor anchor = parts.anchor;
    auto begun =
        andThen(anchor, requireUnlocked(parts), [&parts, kept] { return noteSwept(parts, kept); });
    return andThen(anchor, std::move(begun), [&parts, anchor, kept](const Noted &noted) {
        auto written = parts.secrets->write(noted.pending.account, kept.secret);
        auto saved = andThen(anchor, std::move(written),
                             [&parts, kept, noted] { return save(parts, kept, noted.pending); });
        return whenSettled(
            anchor, std::move(saved), [&parts, anchor, noted](const Result<Key> &key) {
                if (key) // the keychain is open: the log of what happens to it can have its key
                    return whenSettled(anchor, AuditKeeper(parts).begin(),
                                       [key](const Result<void> &) { return key; });
                // Where undoing fails the note stays for the sweep; what is told is the first
                // cause.
                return whenSettled(anchor, undoPending(parts, noted.pending),
                                   [key, noted](const Result<void> &) { return key; });
            });
    });
}

Async<void> undoPending(ServiceParts &parts, const PendingSecret &pending)
{
    auto claimed = parts.store->write([pending](Database &database) -> Result<PendingSecret> {
        const auto noted = isNoted(database, pending);
        if (!noted)
            return tl::make_unexpected(noted.error());
        if (!*noted)
            return failure(ErrorCode::NotFound);
        PendingSecretRepository repository(database);
        if (auto removed = repository.remove(pending.id); !removed)
            return tl::make_unexpected(removed.error());
        PendingSecret removal = pending;
        removal.id = 0;
        removal.action = PendingSecret::Action::Remove;
        return repository.insert(removal);
    });
    return andThen(parts.anchor, std::move(claimed), [&parts](const PendingSecret &removal) {
        return finishRemoval(parts, removal);
    });
}

Async<void> finishRemoval(ServiceParts &parts, const PendingSecret &pending)
{
    return andThen(parts.anchor, parts.secrets->remove(pending.account),
                   [&parts, pending] { return forget(parts, pending); });
}

} // namespace keywright
