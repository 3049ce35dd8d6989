// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiservice.h"

#include "chain.h"
#include "drafts.h"
#include "lookup.h"
#include "openupstream.h"
#include "serviceparts.h"

#include <core/interchange/openapibundle.h>
#include <core/store/apirepository.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>

namespace keywright {

using store::ApiRepository;
using store::Database;

namespace {

// An OpenAPI file beyond this is refused instead of being read into memory.
constexpr qint64 largestDocument = 64 * 1024 * 1024;

Result<QByteArray> readDocument(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    const QByteArray content = file.read(largestDocument + 1);
    if (file.error() != QFileDevice::NoError)
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    if (content.size() > largestDocument)
        return failure(ErrorCode::FormatInvalid, path, QStringLiteral("larger than 64 MiB"));
    return content;
}

/// Reads files of the document's folder; a link that leads out of it is not followed.
OpenApiFileReader beside(const QString &document)
{
    const QString folder = QFileInfo(document).absoluteDir().canonicalPath();
    return [folder](const QString &name) -> Result<QByteArray> {
        const QString path = QFileInfo(folder + u'/' + name).canonicalFilePath();
        // Neither is a device or a pipe read, which might never end.
        if (!path.startsWith(folder.endsWith(u'/') ? folder : folder + u'/')
            || !QFileInfo(path).isFile())
            return failure(ErrorCode::FileUnreadable, name);
        return readDocument(path);
    };
}

/// The API's project is open, and its credential is a key of that project.
Result<void> checkRelations(Database &database, const Api &api)
{
    const auto project = store::ProjectRepository(database).find(api.project);
    if (!project)
        return tl::make_unexpected(project.error());
    if (auto open = checkOpen(*project); !open)
        return open;
    if (!api.credential)
        return {};
    const auto key = store::KeyRepository(database).find(*api.credential);
    if (!key)
        return tl::make_unexpected(key.error());
    if (key->project != api.project)
        return failure(ErrorCode::NotFound, key->name);
    return {};
}

Result<void> checkAll(Database &database, const Api &api)
{
    if (auto valid = checkApi(api); !valid)
        return valid;
    return checkRelations(database, api);
}

void complete(Api &api, const std::vector<policy::Limit> &before, RandomSource &random)
{
    if (api.keyLocations.empty())
        api.keyLocations = policy::defaultKeyLocations();
    api.limits = withLimitIds(std::move(api.limits), before, random);
}

Reachability seen(const Result<Response> &answer, Instant now)
{
    Reachability reachability;
    reachability.checked = now;
    if (answer) {
        reachability.state = Reachability::State::Reachable;
        reachability.lastSeen = now;
        reachability.latency =
            std::chrono::duration_cast<std::chrono::milliseconds>(answer->timing.total);
        return reachability;
    }
    const auto stateOf = [](ErrorCode code) {
        switch (code) {
        case ErrorCode::ConnectionRefused:
            return Reachability::State::Refused;
        case ErrorCode::HostUnknown:
            return Reachability::State::HostUnknown;
        case ErrorCode::TlsFailed:
            return Reachability::State::TlsFailed;
        case ErrorCode::TimedOut:
            return Reachability::State::TimedOut;
        default:
            return Reachability::State::Failed;
        }
    };
    reachability.state = stateOf(answer.error().code);
    reachability.detail = answer.error().detail;
    return reachability;
}

Async<Reachability> save(ServiceParts &parts, const ApiId &id, Reachability reachability)
{
    return parts.store->write(
        [id, reachability](Database &database) mutable -> Result<Reachability> {
            ApiRepository apis(database);
            const auto current = apis.find(id);
            if (!current)
                return tl::make_unexpected(current.error());
            if (!reachability.lastSeen)
                reachability.lastSeen = current->reachability.lastSeen;
            if (auto saved = apis.saveReachability(id, reachability); !saved)
                return tl::make_unexpected(saved.error());
            return reachability;
        });
}

} // namespace

Async<QList<Api>> ApiService::list(const std::optional<ProjectId> &project)
{
    return m_parts.store->read([project](Database &database) {
        const ApiRepository apis(database);
        return project ? apis.list(*project) : apis.list();
    });
}

Async<Api> ApiService::get(const ApiId &id)
{
    return m_parts.store->read(
        [id](Database &database) { return ApiRepository(database).find(id); });
}

Async<Api> ApiService::resolve(const QString &nameOrId)
{
    return m_parts.store->read(
        [nameOrId](Database &database) { return findApi(database, nameOrId); });
}

Async<Api> ApiService::add(const Api &draft)
{
    return m_parts.store->write([api = draft, clock = m_parts.clock, random = m_parts.random](
                                    Database &database) mutable -> Result<Api> {
        api.id = ApiId::make(*random);
        api.created = clock->now();
        api.revision = 0;
        api.reachability = {};
        complete(api, {}, *random);
        if (auto valid = checkAll(database, api); !valid)
            return tl::make_unexpected(valid.error());
        return ApiRepository(database).insert(api);
    });
}

Async<Api> ApiService::update(const Api &changed)
{
    return m_parts.store->write(
        [api = changed, random = m_parts.random](Database &database) mutable -> Result<Api> {
            ApiRepository apis(database);
            const auto before = apis.find(api.id);
            if (!before)
                return before;
            api.project = before->project;
            api.created = before->created;
            complete(api, before->limits, *random);
            if (auto valid = checkAll(database, api); !valid)
                return tl::make_unexpected(valid.error());
            return apis.update(api);
        });
}

Async<Api> ApiService::remove(const ApiId &id)
{
    return m_parts.store->write(
        [id](Database &database) { return ApiRepository(database).remove(id); });
}

Async<Api> ApiService::restore(const Api &api)
{
    return m_parts.store->write([api](Database &database) -> Result<Api> {
        if (auto valid = checkAll(database, api); !valid)
            return tl::make_unexpected(valid.error());
        return ApiRepository(database).insert(api);
    });
}

Async<OpenApiDocument> ApiService::readOpenApi(const QString &path)
{
    return m_parts.worker->run([path]() -> Result<OpenApiDocument> {
        const auto content = readDocument(path);
        if (!content)
            return tl::make_unexpected(content.error());
        return parseOpenApiBundle(*content, path, beside(path));
    });
}

Async<Reachability> ApiService::checkReachability(const ApiId &id)
{
    return andThen(m_parts.anchor, get(id), [&parts = m_parts](const Api &api) {
        Request request;
        request.method = "HEAD";
        request.url = api.upstream;
        request.timeout = std::chrono::seconds(10);
        return whenSettled(parts.anchor, parts.http->send(request).future,
                           [&parts, api](const Result<Response> &answer) {
                               const Reachability reachability = seen(answer, parts.clock->now());
                               if (!answer)
                                   return save(parts, api.id, reachability);
                               return andThen(parts.anchor, lookWhetherOpen(parts, api, *answer),
                                              [&parts, api, reachability](const QString &detail) {
                                                  Reachability looked = reachability;
                                                  looked.detail = detail;
                                                  return save(parts, api.id, looked);
                                              });
                           });
    });
}

} // namespace keywright
