// SPDX-License-Identifier: GPL-3.0-or-later
#include "policydefinitions.h"

#include <algorithm>

namespace keywright {

namespace {

policy::KeyCondition conditionOf(KeyState state)
{
    switch (state) {
    case KeyState::Active:
        return policy::KeyCondition::Active;
    case KeyState::Disabled:
        return policy::KeyCondition::Disabled;
    case KeyState::Deleted:
        break;
    }
    return policy::KeyCondition::Deleted;
}

policy::OperationDefinition definitionOf(const Operation &operation)
{
    policy::OperationDefinition definition;
    definition.operationId = operation.operationId.toStdString();
    definition.method = operation.method.toStdString();
    definition.path = operation.path.toStdString();
    for (const QString &type : operation.mediaTypes)
        definition.mediaTypes.push_back(type.toStdString());
    return definition;
}

} // namespace

policy::ProjectDefinition definitionOf(const Project &project)
{
    return {project.id.text().toStdString(), !project.archived && !project.deleted};
}

policy::ApiDefinition definitionOf(const Api &api)
{
    policy::ApiDefinition definition;
    definition.id = api.id.text().toStdString();
    definition.name = api.name.toStdString();
    definition.project = api.project.text().toStdString();
    definition.keyLocations = api.keyLocations;
    definition.keepKey = api.keepKey;
    for (const Operation &operation : api.operations)
        definition.operations.push_back(definitionOf(operation));
    for (const QString &origin : api.corsOrigins)
        definition.corsOrigins.push_back(origin.toStdString());
    definition.limits = api.limits;
    definition.upstream = api.upstream.toString(QUrl::FullyEncoded).toStdString();
    if (api.credential) {
        definition.needsUpstreamSecret = true;
        definition.credential = api.credential->text().toStdString();
    }
    return definition;
}

policy::KeyDefinition definitionOf(const Key &key)
{
    policy::KeyDefinition definition;
    definition.id = key.id.text().toStdString();
    definition.name = key.name.toStdString();
    definition.project = key.project.text().toStdString();
    definition.condition = conditionOf(key.state);
    definition.expires = key.expires;
    for (const KeyVersion &version : key.versions) {
        policy::VersionDefinition entry;
        entry.number = version.number;
        entry.ends = version.ends;
        if (version.digest.size() == qsizetype(entry.digest.size()))
            std::copy(version.digest.cbegin(), version.digest.cend(), entry.digest.begin());
        definition.versions.push_back(entry);
    }
    definition.restrictions = key.restrictions;
    return definition;
}

bool isJudged(const Key &key)
{
    return key.kind == KeyKind::Issued;
}

} // namespace keywright
