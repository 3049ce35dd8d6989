// SPDX-License-Identifier: GPL-3.0-or-later
#include "transferservice.h"

#include "chain.h"
#include "documentimport.h"
#include "keepsecret.h"
#include "keyservice.h"
#include "secretnotes.h"
#include "serviceparts.h"
#include "writemark.h"

#include <core/domain/auditactions.h>
#include <core/store/apirepository.h>
#include <core/store/auditrepository.h>
#include <core/store/bindingrepository.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>
#include <core/store/settingrepository.h>

#include <memory>

namespace keywright {

using store::Database;
using store::PendingSecret;
using store::PendingSecretRepository;

namespace {

Result<ProjectDocument> readDocument(Database &database, const ProjectId &id)
{
    ProjectDocument document;
    const auto project = store::ProjectRepository(database).find(id);
    if (!project)
        return tl::make_unexpected(project.error());
    const auto apis = store::ApiRepository(database).list(id);
    if (!apis)
        return tl::make_unexpected(apis.error());
    const auto keys = store::KeyRepository(database).list(id);
    if (!keys)
        return tl::make_unexpected(keys.error());
    const auto bindings = store::BindingRepository(database).list(id);
    if (!bindings)
        return tl::make_unexpected(bindings.error());
    return ProjectDocument{*project, *apis, *keys, *bindings, {}};
}

/// Fetches the kept versions one after the other; the first that cannot be had ends it. What goes
/// out is noted before.
class SecretReader : public std::enable_shared_from_this<SecretReader>
{
public:
    SecretReader(ServiceParts &parts, const ProjectDocument &document)
        : m_parts(parts)
        , m_document(document)
    {
        for (const Key &key : document.keys) {
            for (const KeyVersion &version : key.versions) {
                if (version.kept) {
                    m_wanted.append({key.id, version.number, {}});
                    m_used.append({key, version.number});
                }
            }
        }
    }

    Async<ProjectDocument> next()
    {
        if (m_document.secrets.size() == m_wanted.size())
            return note();
        const DocumentSecret wanted = m_wanted.at(m_document.secrets.size());
        return andThen(
            m_parts.anchor,
            KeyService(m_parts).reveal(wanted.key, wanted.version, {SecretPurpose::Work, {}}),
            [self = shared_from_this(), wanted](const Secret &secret) {
                self->m_document.secrets.append({wanted.key, wanted.version, secret});
                return self->next();
            });
    }

private:
    Async<ProjectDocument> note()
    {
        return andThen(
            m_parts.anchor, noteUses(m_parts, m_used, {SecretPurpose::Export, {}}),
            [self = shared_from_this()]() -> Result<ProjectDocument> { return self->m_document; });
    }

    ServiceParts &m_parts;
    ProjectDocument m_document;
    QList<DocumentSecret> m_wanted;
    QList<UsedSecret> m_used;
};

/// Notes all writes, writes all secrets, saves everything: what a crash leaves is a list of notes
/// for the sweep, never half a project.
class Import : public std::enable_shared_from_this<Import>
{
public:
    Import(ServiceParts &parts, ProjectDocument document)
        : m_parts(parts)
        , m_document(std::move(document))
    {
    }

    Async<Project> run()
    {
        auto begun = andThen(m_parts.anchor, unlocked(),
                             [self = shared_from_this()] { return self->note(); });
        auto written = andThen(m_parts.anchor, std::move(begun),
                               [self = shared_from_this()] { return self->writeNext(0); });
        auto saved = andThen(m_parts.anchor, std::move(written),
                             [self = shared_from_this()] { return self->save(); });
        return whenSettled(m_parts.anchor, std::move(saved),
                           [self = shared_from_this()](const Result<Project> &project) {
                               if (project || self->m_pending.isEmpty())
                                   return resolved<Project>(project);
                               return self->undoNext(0, project.error());
                           });
    }

private:
    Async<void> unlocked()
    {
        return m_document.secrets.isEmpty() ? resolved<void>({}) : requireUnlocked(m_parts);
    }

    Async<void> note()
    {
        return m_parts.store->write(
            [self = shared_from_this()](Database &database) { return self->noteIn(database); });
    }

    Result<void> noteIn(Database &database)
    {
        if (auto free = checkFree(database, m_document); !free)
            return free;
        if (m_document.secrets.isEmpty())
            return {};
        const auto homeId = store::SettingRepository(database).homeId(*m_parts.random);
        if (!homeId)
            return tl::make_unexpected(homeId.error());
        m_mark = WriteMark::take(m_parts.home.runtime);
        QList<PendingSecret> pending;
        for (const DocumentSecret &secret : m_document.secrets) {
            PendingSecret row;
            row.account = accountFor(*homeId, m_document.project.id, secret.key, secret.version);
            row.key = secret.key;
            row.version = secret.version;
            row.created = m_parts.clock->now();
            const auto inserted = PendingSecretRepository(database).insert(row);
            if (!inserted)
                return tl::make_unexpected(inserted.error());
            pending.append(*inserted);
        }
        m_pending = pending;
        return {};
    }

    Async<void> writeNext(qsizetype at)
    {
        if (at == m_document.secrets.size())
            return resolved<void>({});
        return andThen(
            m_parts.anchor,
            m_parts.secrets->write(m_pending.at(at).account, m_document.secrets.at(at).value),
            [self = shared_from_this(), at] { return self->writeNext(at + 1); });
    }

    Async<Project> save()
    {
        return m_parts.store->write([self = shared_from_this()](
                                        Database &database) -> Result<Project> {
            if (auto free = checkFree(database, self->m_document); !free)
                return tl::make_unexpected(free.error());
            auto project = insertDocument(database, self->m_document);
            if (!project)
                return project;
            if (auto noted = self->noteImport(database); !noted)
                return tl::make_unexpected(noted.error());
            for (const PendingSecret &pending : self->m_pending) {
                const auto noted = isNoted(database, pending);
                if (!noted)
                    return tl::make_unexpected(noted.error());
                if (!*noted)
                    return failure(ErrorCode::Cancelled, {}, QStringLiteral("swept meanwhile"));
                if (auto removed = PendingSecretRepository(database).remove(pending.id); !removed)
                    return tl::make_unexpected(removed.error());
            }
            return project;
        });
    }

    Result<void> noteImport(Database &database) const
    {
        const Project &project = m_document.project;
        return store::AuditRepository(database).append(
            {QString(audit::projectImport),
             QStringLiteral("project"),
             project.id.text(),
             project.id,
             project.name,
             {{QStringLiteral("apis"), m_document.apis.size()},
              {QStringLiteral("keys"), m_document.keys.size()},
              {QStringLiteral("secrets"), m_document.secrets.size()}}});
    }

    /// What cannot be undone stays noted for the sweep; what is told is the first cause.
    Async<Project> undoNext(qsizetype at, const Error &cause)
    {
        if (at == m_pending.size())
            return resolved<Project>(tl::make_unexpected(cause));
        return whenSettled(m_parts.anchor, undoPending(m_parts, m_pending.at(at)),
                           [self = shared_from_this(), at, cause](const Result<void> &) {
                               return self->undoNext(at + 1, cause);
                           });
    }

    ServiceParts &m_parts;
    ProjectDocument m_document;
    QList<PendingSecret> m_pending;
    std::shared_ptr<WriteMark> m_mark;
};

} // namespace

Async<ProjectDocument> TransferService::read(const ProjectId &id, bool withSecrets)
{
    auto document =
        m_parts.store->read([id](Database &database) { return readDocument(database, id); });
    return andThen(
        m_parts.anchor, std::move(document),
        [&parts = m_parts, withSecrets](const ProjectDocument &found) -> Async<ProjectDocument> {
            if (!withSecrets)
                return resolved<ProjectDocument>(found);
            return std::make_shared<SecretReader>(parts, found)->next();
        });
}

Async<Project> TransferService::add(const ProjectDocument &document, const QString &name)
{
    auto prepared = prepareDocument(document, name, *m_parts.random);
    if (!prepared)
        return resolved<Project>(tl::make_unexpected(prepared.error()));
    return std::make_shared<Import>(m_parts, std::move(*prepared))->run();
}

} // namespace keywright
