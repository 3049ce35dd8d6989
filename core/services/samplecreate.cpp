// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"
#include "drafts.h"
#include "gatewayservice.h"
#include "projectservice.h"
#include "samplemaking.h"
#include "sampleservice.h"
#include "serviceparts.h"

#include <core/store/apirepository.h>
#include <core/store/projectrepository.h>
#include <core/store/settingrepository.h>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace keywright {

using store::Database;

namespace {

Result<QString> freeProjectName(Database &database)
{
    return freeName(QStringLiteral("Sample"), [&database](const QString &name) -> Result<bool> {
        const auto found = store::ProjectRepository(database).findByName(name);
        if (!found)
            return tl::make_unexpected(found.error());
        return found->has_value();
    });
}

/// A DNS label: "sample", "sample-2", …
Result<QString> freeApiName(Database &database)
{
    const auto name =
        freeName(QStringLiteral("sample"), [&database](const QString &taken) -> Result<bool> {
            const auto found =
                store::ApiRepository(database).findByName(QString(taken).replace(u' ', u'-'));
            if (!found)
                return tl::make_unexpected(found.error());
            return found->has_value();
        });
    if (!name)
        return name;
    return QString(*name).replace(u' ', u'-');
}

Result<Project> insertProject(Database &database, const Clock &clock, RandomSource &random)
{
    const auto name = freeProjectName(database);
    if (!name)
        return tl::make_unexpected(name.error());
    Project project;
    project.id = ProjectId::make(random);
    project.name = *name;
    project.prefix = prefixFromName(*name);
    project.created = clock.now();
    return store::ProjectRepository(database).insert(project);
}

Result<Api> insertApi(Database &database, const Project &project, quint16 port,
                      RandomSource &random)
{
    const auto name = freeApiName(database);
    if (!name)
        return tl::make_unexpected(name.error());
    Api api;
    api.id = ApiId::make(random);
    api.project = project.id;
    api.name = *name;
    api.upstream = sample::upstreamOf(port);
    api.operations = sample::operations();
    api.created = project.created;
    return store::ApiRepository(database).insert(api);
}

/// What is in the way of keeping a secret, and not of issuing a key without.
bool isAboutKeeping(ErrorCode code)
{
    switch (code) {
    case ErrorCode::KeychainLocked:
    case ErrorCode::KeychainUnavailable:
    case ErrorCode::KeychainTimeout:
    case ErrorCode::KeychainFailed:
    case ErrorCode::VaultLocked:
    case ErrorCode::VaultMissing:
    case ErrorCode::VaultDamaged:
        return true;
    default:
        return false;
    }
}

} // namespace

Async<Sample> SampleService::create()
{
    return andThen(m_parts.anchor, find(), [this](const std::optional<Sample> &there) {
        if (!there)
            return make();
        return whenSettled(m_parts.anchor, serve(), [there = *there](const Result<Sample> &served) {
            return Result<Sample>(served.value_or(there));
        });
    });
}

Async<Sample> SampleService::make()
{
    ++m_making;
    const auto making = std::make_shared<Making>();
    const Anchor &anchor = m_parts.anchor;
    making->record.mark = makeIdText(QLatin1StringView("smp"), *m_parts.random);
    auto inserted = andThen(anchor, listen(0, making->record.mark), [this, making](quint16 port) {
        return m_parts.store->write(
            [port, record = making->record, clock = m_parts.clock,
             random = m_parts.random](Database &database) mutable -> Result<Record> {
                const auto project = insertProject(database, *clock, *random);
                if (!project)
                    return tl::make_unexpected(project.error());
                const auto api = insertApi(database, *project, port, *random);
                if (!api)
                    return tl::make_unexpected(api.error());
                record.project = *project;
                record.api = *api;
                return record;
            });
    });
    auto issued = andThen(anchor, std::move(inserted), [this, making](const Record &record) {
        making->record = record;
        return issueKeys(making);
    });
    auto started =
        andThen(anchor, std::move(issued), [this, making] { return startGateway(making); });
    return whenSettled(
        anchor, std::move(started), [this, making](const Result<void> &done) -> Async<Sample> {
            --m_making;
            if (done) {
                Sample sample = making->record.sample(m_upstream.port());
                sample.isNew = true;
                sample.problems = making->problems;
                return resolved<Sample>(sample);
            }
            m_upstream.stop();
            const Error error = done.error();
            if (making->record.project.id.isEmpty())
                return resolved<Sample>(tl::make_unexpected(error));
            // Half a sample is none.
            return whenSettled(m_parts.anchor,
                               ProjectService(m_parts).remove(making->record.project.id),
                               [error](const Result<Project> &) -> Result<Sample> {
                                   return tl::make_unexpected(error);
                               });
        });
}

Async<KeyId> SampleService::issueOne(const std::shared_ptr<Making> &making, bool isWebsite,
                                     bool keep)
{
    const Record &record = making->record;
    KeyDraft draft = isWebsite ? sample::websiteKey(record.project, record.api.name)
                               : sample::programKey(record.project, record.api.name);
    draft.keep = keep;
    return whenSettled(m_parts.anchor, KeyService(m_parts).issue(draft),
                       [this, making, isWebsite, keep](const Result<IssuedKey> &issued) {
                           if (issued) {
                               if (!keep)
                                   m_secrets.insert(issued->key.id, issued->secret);
                               return resolved<KeyId>(Result<KeyId>(issued->key.id));
                           }
                           if (!keep || !isAboutKeeping(issued.error().code))
                               return resolved<KeyId>(tl::make_unexpected(issued.error()));
                           if (making->problems.isEmpty())
                               making->problems.append(issued.error());
                           return issueOne(making, isWebsite, false);
                       });
}

Async<void> SampleService::issueKeys(const std::shared_ptr<Making> &making)
{
    auto program =
        andThen(m_parts.anchor, issueOne(making, false, true), [this, making](const KeyId &key) {
            making->record.program = key;
            return issueOne(making, true, making->problems.isEmpty());
        });
    return andThen(m_parts.anchor, std::move(program), [this, making](const KeyId &key) {
        making->record.website = key;
        const Record &record = making->record;
        const QJsonObject json{{QStringLiteral("project"), record.project.id.text()},
                               {QStringLiteral("api"), record.api.id.text()},
                               {QStringLiteral("program"), record.program.text()},
                               {QStringLiteral("website"), record.website.text()},
                               {QStringLiteral("mark"), record.mark}};
        const QString text = QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Compact));
        return m_parts.store->write([text](Database &database) {
            return store::SettingRepository(database).setValue(sample::setting, text);
        });
    });
}

/// As it was last started. On a port that is taken it gets a free one; a gateway that does not
/// start is told, and the sample stands.
Async<void> SampleService::startGateway(const std::shared_ptr<Making> &making)
{
    GatewayService &gateway = *m_parts.gateway;
    auto started =
        andThen(m_parts.anchor, gateway.status(), [this, &gateway](const GatewayStatus &status) {
            if (status.running)
                return resolved<GatewayStatus>(status);
            return andThen(
                m_parts.anchor, gateway.options(), [this, &gateway](const GatewayOptions &options) {
                    return whenSettled(
                        m_parts.anchor, gateway.start(options),
                        [&gateway, options](const Result<GatewayStatus> &answer) {
                            const bool isTaken =
                                !answer && answer.error().code == ErrorCode::AddressInUse;
                            if (!isTaken || options.listen != GatewayOptions().listen)
                                return resolved<GatewayStatus>(answer);
                            GatewayOptions elsewhere = options;
                            elsewhere.listen = {QStringLiteral("127.0.0.1:0")};
                            return gateway.start(elsewhere);
                        });
                });
        });
    return whenSettled(m_parts.anchor, std::move(started),
                       [making](const Result<GatewayStatus> &status) {
                           if (!status)
                               making->problems.append(status.error());
                           return Result<void>();
                       });
}

} // namespace keywright
