// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"
#include "keepsecret.h"
#include "keyservice.h"
#include "projectservice.h"
#include "providerparts.h"
#include "serviceparts.h"
#include "writemark.h"

#include <core/base/log.h>
#include <core/domain/deletion.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>
#include <core/store/settingrepository.h>

namespace keywright {

using store::Database;
using store::KeyRepository;
using store::PendingSecret;
using store::PendingSecretRepository;

namespace {

/// Notes the removal of everything that the keychain holds of a key.
Result<void> noteRemovals(Database &database, const QString &homeId, const Key &key, Instant now)
{
    PendingSecretRepository pendings(database);
    for (const KeyVersion &version : key.versions) {
        if (!version.kept)
            continue;
        PendingSecret pending;
        pending.account = accountFor(homeId, key.project, key.id, version.number);
        pending.action = PendingSecret::Action::Remove;
        pending.key = key.id;
        pending.version = version.number;
        pending.created = now;
        if (auto noted = pendings.insert(pending); !noted)
            return tl::make_unexpected(noted.error());
    }
    return {};
}

Result<void> purgeKey(Database &database, const QString &homeId, const Key &key, Instant now)
{
    if (auto noted = noteRemovals(database, homeId, key, now); !noted)
        return noted;
    if (auto erased = KeyRepository(database).erase(key.id); !erased)
        return erased;
    if (key.kind != KeyKind::Imported)
        return {};
    return store::SettingRepository(database).remove(providerPartsSetting(key.id));
}

Result<void> purgeKeys(Database &database, const QString &homeId, Instant now)
{
    const auto old = KeyRepository(database).deletedBefore(now - keptDeleted);
    if (!old)
        return tl::make_unexpected(old.error());
    for (const Key &key : *old) {
        if (auto gone = purgeKey(database, homeId, key, now); !gone)
            return gone;
    }
    return {};
}

/// Key by key: what else refers to them goes, too, and the audit log notes each.
Result<void> purgeProject(Database &database, const QString &homeId, const Project &project,
                          Instant now)
{
    const auto keys = KeyRepository(database).list(project.id, true);
    if (!keys)
        return tl::make_unexpected(keys.error());
    for (const Key &key : *keys) {
        if (auto gone = purgeKey(database, homeId, key, now); !gone)
            return gone;
    }
    return store::ProjectRepository(database).erase(project.id);
}

Result<void> purgeProjects(Database &database, const QString &homeId, Instant now)
{
    const auto old = store::ProjectRepository(database).deletedBefore(now - keptDeleted);
    if (!old)
        return tl::make_unexpected(old.error());
    for (const Project &project : *old) {
        if (auto gone = purgeProject(database, homeId, project, now); !gone)
            return gone;
    }
    return {};
}

/// What is deleted for too long goes from the store; its secrets are noted for removal.
Result<void> purge(Database &database, RandomSource &random, Instant now)
{
    const auto homeId = store::SettingRepository(database).homeId(random);
    if (!homeId)
        return tl::make_unexpected(homeId.error());
    if (auto done = purgeKeys(database, *homeId, now); !done)
        return done;
    return purgeProjects(database, *homeId, now);
}

struct Found
{
    QList<PendingSecret> pendings;
    bool writesUnderWay = false; ///< some process is just keeping a secret
};

Async<Found> look(ServiceParts &parts)
{
    return parts.store->write([random = parts.random, now = parts.clock->now(),
                               folder = parts.home.runtime](Database &database) -> Result<Found> {
        if (auto purged = purge(database, *random, now); !purged)
            return tl::make_unexpected(purged.error());
        auto pendings = PendingSecretRepository(database).list();
        if (!pendings)
            return tl::make_unexpected(pendings.error());
        return Found{*pendings, WriteMark::isTaken(folder)};
    });
}

/// Goes through what was found, one after the other; stops at the first that the keychain refuses.
class Run : public std::enable_shared_from_this<Run>
{
public:
    Run(ServiceParts &parts, Found found)
        : m_parts(parts)
        , m_found(std::move(found))
    {
    }

    Async<SweepReport> next()
    {
        if (m_position == m_found.pendings.size())
            return resolved<SweepReport>(m_report);
        const PendingSecret pending = m_found.pendings.at(m_position++);
        const bool isWrite = pending.action == PendingSecret::Action::Write;
        if (isWrite && m_found.writesUnderWay) {
            ++m_report.postponed;
            return next();
        }
        auto done = isWrite ? undoPending(m_parts, pending) : finishRemoval(m_parts, pending);
        return whenSettled(m_parts.anchor, std::move(done),
                           [self = shared_from_this(), isWrite](const Result<void> &result) {
                               self->count(isWrite, result);
                               return self->next();
                           });
    }

private:
    void count(bool isWrite, const Result<void> &result)
    {
        if (!result && result.error().code == ErrorCode::NotFound)
            return; // its writer came to an end meanwhile
        if (!result) {
            m_report.postponed += 1 + int(m_found.pendings.size() - m_position);
            m_position = m_found.pendings.size();
        } else if (isWrite)
            ++m_report.undone;
        else
            ++m_report.finished;
    }

    ServiceParts &m_parts;
    Found m_found;
    qsizetype m_position = 0;
    SweepReport m_report;
};

/// What was erased, once its secrets are gone. What the keychain refuses now, the next sweep does.
template<typename Thing>
Async<Thing> thenSweep(ServiceParts &parts, Async<Thing> erased)
{
    return andThen(parts.anchor, std::move(erased), [&parts](const Thing &thing) {
        return whenSettled(parts.anchor, KeyService(parts).sweep(),
                           [thing](const Result<SweepReport> &) { return resolved<Thing>(thing); });
    });
}

} // namespace

Async<Key> KeyService::purge(const KeyId &id)
{
    auto erased = m_parts.store->write([id, random = m_parts.random, now = m_parts.clock->now()](
                                           Database &database) -> Result<Key> {
        auto key = KeyRepository(database).find(id);
        if (!key)
            return key;
        if (key->state != KeyState::Deleted)
            return failure(ErrorCode::TransitionIllegal, key->name, QStringLiteral("not deleted"));
        const auto homeId = store::SettingRepository(database).homeId(*random);
        if (!homeId)
            return tl::make_unexpected(homeId.error());
        if (auto gone = purgeKey(database, *homeId, *key, now); !gone)
            return tl::make_unexpected(gone.error());
        return key;
    });
    return thenSweep(m_parts, std::move(erased));
}

Async<Project> ProjectService::purge(const ProjectId &id)
{
    auto erased = m_parts.store->write([id, random = m_parts.random, now = m_parts.clock->now()](
                                           Database &database) -> Result<Project> {
        auto project = store::ProjectRepository(database).find(id);
        if (!project)
            return project;
        if (!project->deleted)
            return failure(ErrorCode::TransitionIllegal, project->name,
                           QStringLiteral("not deleted"));
        const auto homeId = store::SettingRepository(database).homeId(*random);
        if (!homeId)
            return tl::make_unexpected(homeId.error());
        if (auto gone = purgeProject(database, *homeId, *project, now); !gone)
            return tl::make_unexpected(gone.error());
        return project;
    });
    return thenSweep(m_parts, std::move(erased));
}

Async<SweepReport> KeyService::sweep()
{
    return andThen(m_parts.anchor, look(m_parts),
                   [&parts = m_parts](const Found &found) -> Async<SweepReport> {
                       if (found.pendings.isEmpty())
                           return resolved<SweepReport>(SweepReport());
                       // Asked first: a locked keychain says "removed" and has done nothing.
                       return whenSettled(parts.anchor, requireUnlocked(parts, Asking::Never),
                                          [&parts, found](const Result<void> &unlocked) {
                                              if (!unlocked) {
                                                  SweepReport report;
                                                  report.postponed = int(found.pendings.size());
                                                  return resolved<SweepReport>(report);
                                              }
                                              return std::make_shared<Run>(parts, found)->next();
                                          });
                   });
}

} // namespace keywright
