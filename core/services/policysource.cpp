// SPDX-License-Identifier: GPL-3.0-or-later
#include "policysource.h"

#include "policydefinitions.h"
#include "zones.h"

#include <core/store/apirepository.h>
#include <core/store/changes.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>

namespace keywright {

using store::ChangeKind;
using store::Database;

namespace {

bool isNotFound(const Error &error)
{
    return error.code == ErrorCode::NotFound;
}

} // namespace

PolicySource::PolicySource(std::shared_ptr<const Clock> clock)
    : m_clock(std::move(clock))
{
    startAnew();
}

void PolicySource::startAnew()
{
    m_builder = std::make_unique<policy::SnapshotBuilder>(
        [clock = m_clock](const std::string &name) { return zoneNamed(name, clock->now()); });
    m_trustedProxies.clear();
}

Result<std::shared_ptr<const policy::Snapshot>> PolicySource::snapshot(
    Database &database, const QStringList &trustedProxies)
{
    if (auto fresh = refresh(database); !fresh)
        return tl::make_unexpected(fresh.error());
    if (m_trustedProxies != trustedProxies) {
        std::vector<std::string> proxies;
        for (const QString &proxy : trustedProxies)
            proxies.push_back(proxy.toStdString());
        m_builder->setTrustedProxies(std::move(proxies));
        m_trustedProxies = trustedProxies;
    }
    return m_builder->snapshot(m_revision);
}

void PolicySource::put(const Key &key)
{
    if (isJudged(key))
        m_builder->putKey(definitionOf(key));
}

Result<void> PolicySource::refresh(Database &database)
{
    const auto revision = store::currentRevision(database);
    if (!revision)
        return tl::make_unexpected(revision.error());
    if (m_revision == *revision)
        return {};
    Result<void> read;
    if (m_revision < 0) {
        read = readAll(database);
    } else {
        const auto changes = store::changesAfter(database, m_revision);
        if (!changes)
            return tl::make_unexpected(changes.error());
        read = changes->everything ? readAll(database) : readChanges(database, *changes);
    }
    // Half of what changed is no state of the store: all of it is read the next time.
    m_revision = read ? *revision : -1;
    return read;
}

Result<void> PolicySource::readAll(Database &database)
{
    const auto projects = store::ProjectRepository(database).list();
    if (!projects)
        return tl::make_unexpected(projects.error());
    const auto apis = store::ApiRepository(database).list();
    if (!apis)
        return tl::make_unexpected(apis.error());
    startAnew();
    for (const Project &project : *projects)
        m_builder->putProject(definitionOf(project));
    for (const Api &api : *apis)
        m_builder->putApi(definitionOf(api));
    return store::KeyRepository(database).forEach([this](const Key &key) { put(key); });
}

Result<void> PolicySource::readChanges(Database &database, const store::ChangeSet &set)
{
    // Projects first: one that comes back brings everything of it along.
    for (const store::Change &change : set.changes) {
        if (change.kind != ChangeKind::Project)
            continue;
        if (auto read = readProject(database, ProjectId(change.id)); !read)
            return read;
    }
    // Then APIs, which keys refer to.
    for (const store::Change &change : set.changes) {
        if (change.kind != ChangeKind::Api)
            continue;
        if (auto read = readApi(database, ApiId(change.id)); !read)
            return read;
    }
    for (const store::Change &change : set.changes) {
        if (change.kind != ChangeKind::Key)
            continue;
        if (auto read = readKey(database, KeyId(change.id)); !read)
            return read;
    }
    return {};
}

Result<void> PolicySource::readProject(Database &database, const ProjectId &id)
{
    const auto project = store::ProjectRepository(database).find(id);
    if (!project && !isNotFound(project.error()))
        return tl::make_unexpected(project.error());
    const bool wasKnown = m_builder->hasProject(id.text().toStdString());
    if (!project || project->deleted) {
        m_builder->dropProject(id.text().toStdString());
        m_builder->dropAllOf(id.text().toStdString());
        return {};
    }
    m_builder->putProject(definitionOf(*project));
    if (wasKnown)
        return {};
    const auto apis = store::ApiRepository(database).list(id);
    if (!apis)
        return tl::make_unexpected(apis.error());
    const auto keys = store::KeyRepository(database).list(id, true);
    if (!keys)
        return tl::make_unexpected(keys.error());
    for (const Api &api : *apis)
        m_builder->putApi(definitionOf(api));
    for (const Key &key : *keys)
        put(key);
    return {};
}

Result<void> PolicySource::readApi(Database &database, const ApiId &id)
{
    const auto api = store::ApiRepository(database).find(id);
    if (!api && !isNotFound(api.error()))
        return tl::make_unexpected(api.error());
    if (api && m_builder->hasProject(api->project.text().toStdString()))
        m_builder->putApi(definitionOf(*api));
    else
        m_builder->dropApi(id.text().toStdString());
    return {};
}

Result<void> PolicySource::readKey(Database &database, const KeyId &id)
{
    const auto key = store::KeyRepository(database).find(id);
    if (!key && !isNotFound(key.error()))
        return tl::make_unexpected(key.error());
    if (key && isJudged(*key) && m_builder->hasProject(key->project.text().toStdString()))
        put(*key);
    else
        m_builder->dropKey(id.text().toStdString());
    return {};
}

} // namespace keywright
