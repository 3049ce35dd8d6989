// SPDX-License-Identifier: GPL-3.0-or-later
#include "sampleservice.h"

#include "apiservice.h"
#include "chain.h"
#include "changefeed.h"
#include "gatewayservice.h"
#include "projectservice.h"
#include "samplemaking.h"
#include "serviceparts.h"

#include <core/store/apirepository.h>
#include <core/store/projectrepository.h>
#include <core/store/settingrepository.h>

#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QTimer>

namespace keywright {

using store::Database;

namespace {

constexpr std::chrono::milliseconds aMoment{100};
constexpr std::chrono::seconds callPatience{10};

QString field(const QJsonObject &json, const char *name)
{
    return json.value(QLatin1String(name)).toString();
}

} // namespace

/// What the setting names may be gone: then there is no sample.
Async<std::optional<SampleService::Record>> SampleService::record()
{
    return m_parts.store->read([](Database &database) -> Result<std::optional<Record>> {
        const auto value = store::SettingRepository(database).value(sample::setting);
        if (!value)
            return tl::make_unexpected(value.error());
        if (!*value)
            return std::nullopt;
        const QJsonObject json = QJsonDocument::fromJson((*value)->toUtf8()).object();
        const auto project =
            store::ProjectRepository(database).find(ProjectId(field(json, "project")));
        const auto api = store::ApiRepository(database).find(ApiId(field(json, "api")));
        for (const auto *error :
             {project ? nullptr : &project.error(), api ? nullptr : &api.error()}) {
            if (error && error->code == ErrorCode::NotFound)
                return std::nullopt;
            if (error)
                return tl::make_unexpected(*error);
        }
        if (project->deleted)
            return std::nullopt;
        return Record{*project, *api, KeyId(field(json, "program")), KeyId(field(json, "website")),
                      field(json, "mark")};
    });
}

Async<std::optional<Sample>> SampleService::find()
{
    return andThen(m_parts.anchor, record(),
                   [this](const std::optional<Record> &found) -> Result<std::optional<Sample>> {
                       if (!found)
                           return std::nullopt;
                       return found->sample(m_upstream.port());
                   });
}

Async<Sample> SampleService::serve()
{
    return andThen(m_parts.anchor, record(), [this](const std::optional<Record> &found) {
        if (!found)
            return resolved<Sample>(failure(ErrorCode::NotFound, QStringLiteral("Sample")));
        return andThen(m_parts.anchor, serveRecord(*found), [this] {
            return andThen(m_parts.anchor, find(),
                           [](const std::optional<Sample> &sample) -> Result<Sample> {
                               if (!sample)
                                   return failure(ErrorCode::NotFound, QStringLiteral("Sample"));
                               return *sample;
                           });
        });
    });
}

Async<quint16> SampleService::listen(quint16 port, const QString &mark)
{
    return andThen(m_parts.anchor, m_upstream.serve(port, mark.toLatin1()),
                   [this](quint16 taken) -> Result<quint16> {
                       m_upstream.noteListening(taken);
                       return taken;
                   });
}

/// On the remembered port; where somebody else has it, and is not this sample served by another
/// process, on another one, which the API then leads to.
Async<void> SampleService::serveRecord(const Record &record)
{
    const auto port = quint16(record.api.upstream.port());
    if (m_upstream.port() == port)
        return resolved<void>(Result<void>());
    return whenSettled(
        m_parts.anchor, listen(port, record.mark), [this, record](const Result<quint16> &taken) {
            if (taken)
                return resolved<void>(Result<void>());
            Request request;
            request.method = "HEAD";
            request.url = record.api.upstream;
            request.timeout = callPatience;
            return whenSettled(
                m_parts.anchor, m_parts.http->send(request).future,
                [this, record](const Result<Response> &answer) {
                    const HeaderField mark{sampleMarkField.toByteArray(), record.mark.toLatin1()};
                    if (answer && answer->headers.contains(mark))
                        return resolved<void>(Result<void>());
                    return andThen(
                        m_parts.anchor, listen(0, record.mark), [this, record](quint16 other) {
                            Api moved = record.api;
                            moved.upstream = sample::upstreamOf(other);
                            return andThen(m_parts.anchor, ApiService(m_parts).update(moved),
                                           [](const Api &) { return Result<void>(); });
                        });
                });
        });
}

void SampleService::keepServing()
{
    if (QObject *context = m_parts.anchor->context())
        QObject::connect(m_parts.changes, &ChangeFeed::projectsChanged, context,
                         [this] { follow(); });
    follow();
}

void SampleService::follow()
{
    auto done = andThen(m_parts.anchor, record(), [this](const std::optional<Record> &found) {
        if (m_making > 0)
            return resolved<void>(Result<void>());
        if (found)
            return serveRecord(*found);
        m_upstream.stop();
        return resolved<void>(Result<void>());
    });
    Q_UNUSED(done)
}

Async<Project> SampleService::remove()
{
    return andThen(m_parts.anchor, record(), [this](const std::optional<Record> &found) {
        if (!found)
            return resolved<Project>(failure(ErrorCode::NotFound, QStringLiteral("Sample")));
        m_upstream.stop();
        return ProjectService(m_parts).remove(found->project.id);
    });
}

/// From the keychain; a secret that is not kept is replaced, as nobody else can have the old one
/// for anything but trying.
Async<Secret> SampleService::secretOf(const KeyId &key)
{
    if (const auto held = m_secrets.constFind(key); held != m_secrets.cend())
        return resolved<Secret>(Result<Secret>(*held));
    auto revealed = KeyService(m_parts).reveal(key, 0, {SecretPurpose::Work});
    return whenSettled(
        m_parts.anchor, std::move(revealed), [this, key](const Result<Secret> &secret) {
            if (secret
                || (secret.error().code != ErrorCode::SecretNotKept
                    && secret.error().code != ErrorCode::SecretMissing))
                return resolved<Secret>(secret);
            return andThen(m_parts.anchor,
                           KeyService(m_parts).rotate(key, std::chrono::milliseconds(0)),
                           [this, key](const IssuedKey &issued) -> Result<Secret> {
                               m_secrets.insert(key, issued.secret);
                               return issued.secret;
                           });
        });
}

/// The gateway enforces what was just saved.
Async<void> SampleService::gatewayUpToDate(int looksLeft)
{
    return andThen(m_parts.anchor, m_parts.gateway->status(),
                   [this, looksLeft](const GatewayStatus &status) {
                       if (!status.running)
                           return resolved<void>(failure(ErrorCode::GatewayNotRunning));
                       if (status.revision >= m_parts.store->revision() || looksLeft == 0)
                           return resolved<void>(Result<void>());
                       const Resolver<void> later;
                       QTimer::singleShot(aMoment, m_parts.gateway, [later] { later.resolve({}); });
                       return andThen(m_parts.anchor, later.future(),
                                      [this, looksLeft] { return gatewayUpToDate(looksLeft - 1); });
                   });
}

Async<Response> SampleService::call(SampleCall which)
{
    return andThen(m_parts.anchor, serve(), [this, which](const Sample &there) {
        const KeyId key = which == SampleCall::Granted ? there.program : there.website;
        return andThen(m_parts.anchor, secretOf(key), [this, which, there](const Secret &secret) {
            return andThen(m_parts.anchor, gatewayUpToDate(), [this, which, there, secret] {
                Request request;
                request.url =
                    QUrl(m_parts.gateway->urlOf(there.apiName) + QStringLiteral("/forms"));
                request.timeout = callPatience;
                if (which == SampleCall::Denied)
                    request.headers = {{"Referer", sample::foreignPage}};
                SendOptions options;
                options.secretFields = {{"x-api-key", secret}};
                options.authority = m_parts.gateway->lastStatus().authority;
                return m_parts.http->send(request, options).future;
            });
        });
    });
}

} // namespace keywright
