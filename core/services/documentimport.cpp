// SPDX-License-Identifier: GPL-3.0-or-later
#include "documentimport.h"

#include "drafts.h"

#include <core/domain/keyformat.h>
#include <core/store/apirepository.h>
#include <core/store/bindingrepository.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>

#include <QtCore/QHash>
#include <QtCore/QSet>

#include <span>

namespace keywright {

using store::Database;

namespace {

/// Two keys or APIs of one name: the file says so, not the home.
Result<void> checkDistinct(const QStringList &names)
{
    QSet<QString> seen;
    for (const QString &name : names) {
        if (seen.contains(name.toCaseFolded()))
            return failure(ErrorCode::NameTaken, name);
        seen.insert(name.toCaseFolded());
    }
    return {};
}

Result<void> prepareKey(Key &key, RandomSource &random)
{
    const auto name = checkedName(key.name);
    if (!name)
        return tl::make_unexpected(name.error());
    key.name = *name;
    if (auto tidied = tidyDescription(key); !tidied)
        return tidied;
    if (auto tidied = tidyRestrictions(key.restrictions); !tidied)
        return tidied;
    key.restrictions.limits = withLimitIds(key.restrictions.limits, {}, random);
    for (KeyVersion &version : key.versions) {
        version.kept = false;
        // Nothing has this digest: the value did not come along.
        if (key.kind == KeyKind::Imported) {
            version.digest.resize(32);
            random.fill(std::as_writable_bytes(
                std::span(version.digest.data(), std::size_t(version.digest.size()))));
        }
    }
    return {};
}

/// The version that a secret belongs to is kept, and its digest is that of the secret.
Result<void> placeSecret(const DocumentSecret &secret, QList<Key> &keys)
{
    const auto wrong = failure(ErrorCode::FormatInvalid, {}, QStringLiteral("secrets"));
    for (Key &key : keys) {
        if (key.id != secret.key)
            continue;
        for (KeyVersion &version : key.versions) {
            if (version.number != secret.version)
                continue;
            const QByteArray digest = digestOf(secret.value);
            if (key.kind == KeyKind::Issued && digest != version.digest)
                return wrong;
            version.digest = digest;
            version.kept = true;
            return {};
        }
    }
    return wrong;
}

Result<void> prepareApi(Api &api, RandomSource &random)
{
    if (auto valid = checkApi(api); !valid)
        return valid;
    api.limits = withLimitIds(api.limits, {}, random);
    return {};
}

/// Ids of the document become ids of the home.
void giveIds(ProjectDocument &document, RandomSource &random)
{
    QHash<KeyId, KeyId> ids;
    document.project.id = ProjectId::make(random);
    for (Key &key : document.keys) {
        const KeyId id = KeyId::make(random);
        ids.insert(key.id, id);
        key.id = id;
        key.project = document.project.id;
    }
    for (Api &api : document.apis) {
        api.id = ApiId::make(random);
        api.project = document.project.id;
        if (api.credential)
            api.credential = ids.value(*api.credential);
    }
    for (Binding &binding : document.bindings) {
        binding.project = document.project.id;
        binding.key = ids.value(binding.key);
    }
    for (DocumentSecret &secret : document.secrets)
        secret.key = ids.value(secret.key);
}

} // namespace

Result<ProjectDocument> prepareDocument(ProjectDocument document, const QString &name,
                                        RandomSource &random)
{
    const auto checked = checkedName(name.isEmpty() ? document.project.name : name);
    if (!checked)
        return tl::make_unexpected(checked.error());
    document.project.name = *checked;
    if (!isValidPrefix(document.project.prefix))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("prefix"),
                       document.project.prefix);
    giveIds(document, random);
    QStringList keyNames, apiNames;
    for (Key &key : document.keys) {
        if (auto prepared = prepareKey(key, random); !prepared)
            return tl::make_unexpected(prepared.error());
        keyNames.append(key.name);
    }
    for (Api &api : document.apis) {
        if (auto prepared = prepareApi(api, random); !prepared)
            return tl::make_unexpected(prepared.error());
        apiNames.append(api.name);
    }
    for (const QStringList &names : {keyNames, apiNames}) {
        if (auto distinct = checkDistinct(names); !distinct)
            return tl::make_unexpected(distinct.error());
    }
    for (const DocumentSecret &secret : document.secrets) {
        if (auto placed = placeSecret(secret, document.keys); !placed)
            return tl::make_unexpected(placed.error());
    }
    return document;
}

Result<void> checkFree(Database &database, const ProjectDocument &document)
{
    const auto project = store::ProjectRepository(database).findByName(document.project.name);
    if (!project)
        return tl::make_unexpected(project.error());
    if (*project)
        return failure(ErrorCode::NameTaken, document.project.name);
    for (const Api &api : document.apis) {
        const auto found = store::ApiRepository(database).findByName(api.name);
        if (!found)
            return tl::make_unexpected(found.error());
        if (*found)
            return failure(ErrorCode::NameTaken, api.name);
    }
    for (const Key &key : document.keys) {
        for (const KeyVersion &version : key.versions) {
            if (key.kind != KeyKind::Issued)
                continue;
            const auto found = store::KeyRepository(database).findByDigest(version.digest);
            if (!found)
                return tl::make_unexpected(found.error());
            if (*found && (*found)->kind == KeyKind::Issued)
                return failure(ErrorCode::NameTaken, key.name);
        }
    }
    return {};
}

Result<Project> insertDocument(Database &database, const ProjectDocument &document)
{
    const auto project = store::ProjectRepository(database).insert(document.project);
    if (!project)
        return project;
    for (const Key &key : document.keys) {
        if (const auto inserted = store::KeyRepository(database).insert(key); !inserted)
            return tl::make_unexpected(inserted.error());
    }
    for (const Api &api : document.apis) {
        if (const auto inserted = store::ApiRepository(database).insert(api); !inserted)
            return tl::make_unexpected(inserted.error());
    }
    for (const Binding &binding : document.bindings) {
        if (const auto saved = store::BindingRepository(database).save(binding); !saved)
            return tl::make_unexpected(saved.error());
    }
    return project;
}

} // namespace keywright
