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

template<typename Definition>
void PolicySource::Table<Definition>::put(Definition definition)
{
    const auto found = positions.find(definition.id);
    if (found != positions.end()) {
        rows[found->second] = std::move(definition);
        return;
    }
    positions.emplace(definition.id, rows.size());
    rows.push_back(std::move(definition));
}

template<typename Definition>
void PolicySource::Table<Definition>::drop(const std::string &id)
{
    const auto found = positions.find(id);
    if (found == positions.end())
        return;
    const std::size_t position = found->second;
    positions.erase(found);
    if (position + 1 != rows.size()) {
        rows[position] = std::move(rows.back());
        positions[rows[position].id] = position;
    }
    rows.pop_back();
}

template<typename Definition>
void PolicySource::Table<Definition>::clear()
{
    rows.clear();
    positions.clear();
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

policy::SnapshotInput PolicySource::input(const QStringList &trustedProxies, Instant now) const
{
    policy::SnapshotInput input;
    input.revision = m_revision;
    input.projects = m_projects.rows;
    input.apis = m_apis.rows;
    input.keys = m_keys.rows;
    for (const QString &proxy : trustedProxies)
        input.trustedProxies.push_back(proxy.toStdString());
    input.zones = zonesFor(input.keys, input.apis, now);
    return input;
}

Result<void> PolicySource::readAll(Database &database)
{
    const auto projects = store::ProjectRepository(database).list();
    if (!projects)
        return tl::make_unexpected(projects.error());
    const auto apis = store::ApiRepository(database).list();
    if (!apis)
        return tl::make_unexpected(apis.error());
    const auto keys = store::KeyRepository(database).listAll();
    if (!keys)
        return tl::make_unexpected(keys.error());
    m_projects.clear();
    m_apis.clear();
    m_keys.clear();
    for (const Project &project : *projects)
        m_projects.put(definitionOf(project));
    for (const Api &api : *apis)
        m_apis.put(definitionOf(api));
    for (const Key &key : *keys) {
        if (isJudged(key))
            m_keys.put(definitionOf(key));
    }
    return {};
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
    for (const store::Change &change : set.changes) {
        Result<void> read;
        if (change.kind == ChangeKind::Api)
            read = readApi(database, ApiId(change.id));
        else if (change.kind == ChangeKind::Key)
            read = readKey(database, KeyId(change.id));
        if (!read)
            return read;
    }
    return {};
}

Result<void> PolicySource::readProject(Database &database, const ProjectId &id)
{
    const auto project = store::ProjectRepository(database).find(id);
    if (!project && !isNotFound(project.error()))
        return tl::make_unexpected(project.error());
    const bool wasKnown = m_projects.positions.count(id.text().toStdString()) > 0;
    if (!project || project->deleted) {
        dropProject(id.text().toStdString());
        return {};
    }
    m_projects.put(definitionOf(*project));
    if (wasKnown)
        return {};
    const auto apis = store::ApiRepository(database).list(id);
    if (!apis)
        return tl::make_unexpected(apis.error());
    const auto keys = store::KeyRepository(database).list(id, true);
    if (!keys)
        return tl::make_unexpected(keys.error());
    for (const Api &api : *apis)
        m_apis.put(definitionOf(api));
    for (const Key &key : *keys) {
        if (isJudged(key))
            m_keys.put(definitionOf(key));
    }
    return {};
}

Result<void> PolicySource::readApi(Database &database, const ApiId &id)
{
    const auto api = store::ApiRepository(database).find(id);
    if (!api && !isNotFound(api.error()))
        return tl::make_unexpected(api.error());
    if (api && m_projects.positions.count(api->project.text().toStdString()) > 0)
        m_apis.put(definitionOf(*api));
    else
        m_apis.drop(id.text().toStdString());
    return {};
}

Result<void> PolicySource::readKey(Database &database, const KeyId &id)
{
    const auto key = store::KeyRepository(database).find(id);
    if (!key && !isNotFound(key.error()))
        return tl::make_unexpected(key.error());
    if (key && isJudged(*key) && m_projects.positions.count(key->project.text().toStdString()) > 0)
        m_keys.put(definitionOf(*key));
    else
        m_keys.drop(id.text().toStdString());
    return {};
}

void PolicySource::dropProject(const std::string &id)
{
    m_projects.drop(id);
    const auto idsOf = [&id](const auto &rows) {
        std::vector<std::string> ids;
        for (const auto &row : rows) {
            if (row.project == id)
                ids.push_back(row.id);
        }
        return ids;
    };
    for (const std::string &api : idsOf(m_apis.rows))
        m_apis.drop(api);
    for (const std::string &key : idsOf(m_keys.rows))
        m_keys.drop(key);
}

} // namespace keywright
