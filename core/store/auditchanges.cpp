// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditchanges.h"

#include "apicolumns.h"
#include "auditrepository.h"
#include "keycolumns.h"
#include "settingrepository.h"

#include <core/domain/auditactions.h>

#include <QtCore/QCryptographicHash>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>

namespace keywright::store {

namespace {

QJsonValue timeOf(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue();
}

QJsonObject parsed(const QString &text)
{
    return QJsonDocument::fromJson(text.toUtf8()).object();
}

QJsonObject fieldsOf(const Project &project)
{
    return {{QStringLiteral("name"), project.name},
            {QStringLiteral("prefix"), project.prefix},
            {QStringLiteral("archived"), project.archived},
            {QStringLiteral("deleted"), timeOf(project.deleted)}};
}

QJsonArray versionsOf(const Key &key)
{
    QJsonArray versions;
    for (const KeyVersion &version : key.versions)
        versions.append(QJsonObject{{QStringLiteral("number"), version.number},
                                    {QStringLiteral("last4"), version.last4},
                                    {QStringLiteral("kept"), version.kept},
                                    {QStringLiteral("ends"), timeOf(version.ends)}});
    return versions;
}

QJsonObject fieldsOf(const Key &key)
{
    return {{QStringLiteral("name"), key.name},
            {QStringLiteral("application"), key.application},
            {QStringLiteral("environment"), key.environment},
            {QStringLiteral("labels"), QJsonArray::fromStringList(key.labels)},
            {QStringLiteral("note"), key.note},
            {QStringLiteral("use"), key.use == KeyUse::Unspecified ? QString() : useName(key.use)},
            {QStringLiteral("provider"), key.provider},
            {QStringLiteral("prefix"), key.prefix},
            {QStringLiteral("state"), stateName(key.state)},
            {QStringLiteral("expires"), timeOf(key.expires)},
            {QStringLiteral("restrictions"), parsed(restrictionsText(key.restrictions))},
            {QStringLiteral("versions"), versionsOf(key)}};
}

/// How many, and a mark that tells two lists apart: the list itself may be long.
QString operationsMark(const Api &api)
{
    if (api.operations.isEmpty())
        return QStringLiteral("0");
    const QByteArray hash = QCryptographicHash::hash(operationsText(api.operations).toUtf8(),
                                                     QCryptographicHash::Sha256);
    return QStringLiteral("%1 (%2)")
        .arg(api.operations.size())
        .arg(QString::fromLatin1(hash.left(4).toHex()));
}

QJsonObject fieldsOf(const Api &api)
{
    QJsonObject fields = parsed(apiSettingsText(api));
    fields.insert(QStringLiteral("name"), api.name);
    fields.insert(QStringLiteral("upstream"), api.upstream.toString(QUrl::FullyEncoded));
    fields.insert(QStringLiteral("operations"), operationsMark(api));
    fields.insert(QStringLiteral("credential"), api.credential.value_or(KeyId()).text());
    fields.insert(QStringLiteral("source"), api.source);
    return fields;
}

QJsonObject fieldsOf(const Binding &binding)
{
    return {{QStringLiteral("environment"), binding.environment},
            {QStringLiteral("key"), binding.key.text()}};
}

bool isNothing(const QJsonValue &value)
{
    return value.isNull() || value.isUndefined() || value == QJsonValue(QString())
           || value == QJsonValue(QJsonObject()) || value == QJsonValue(QJsonArray())
           || value == QJsonValue(false);
}

QJsonObject withoutEmpty(QJsonObject fields)
{
    for (auto field = fields.begin(); field != fields.end();)
        field = isNothing(*field) ? fields.erase(field) : std::next(field);
    return fields;
}

/// {"before": …, "after": …} of what differs; all fields that say something where one side is not.
template<typename T>
QJsonObject difference(const std::optional<T> &before, const std::optional<T> &after)
{
    const auto beforeKey = QStringLiteral("before"), afterKey = QStringLiteral("after");
    if (!before)
        return {{afterKey, withoutEmpty(fieldsOf(*after))}};
    if (!after)
        return {{beforeKey, withoutEmpty(fieldsOf(*before))}};
    const QJsonObject old = fieldsOf(*before), now = fieldsOf(*after);
    QJsonObject was, is;
    for (auto field = now.begin(); field != now.end(); ++field) {
        if (old.value(field.key()) == *field)
            continue;
        was.insert(field.key(), old.value(field.key()));
        is.insert(field.key(), *field);
    }
    if (is.isEmpty())
        return {};
    return {{beforeKey, was}, {afterKey, is}};
}

QLatin1StringView actionOf(const std::optional<Project> &before,
                           const std::optional<Project> &after)
{
    if (!before)
        return audit::projectCreate;
    if (!after)
        return audit::projectPurge;
    if (before->deleted.has_value() != after->deleted.has_value())
        return after->deleted ? audit::projectDelete : audit::projectUndelete;
    if (before->archived != after->archived)
        return after->archived ? audit::projectArchive : audit::projectUnarchive;
    return before->name != after->name ? audit::projectRename : audit::projectEdit;
}

QLatin1StringView actionOf(const std::optional<Key> &before, const std::optional<Key> &after)
{
    if (!before)
        return after->kind == KeyKind::Imported ? audit::keyImport : audit::keyIssue;
    if (!after)
        return audit::keyPurge;
    if (before->state != after->state) {
        if (after->state == KeyState::Deleted)
            return audit::keyDelete;
        if (before->state == KeyState::Deleted)
            return audit::keyUndelete;
        return after->state == KeyState::Disabled ? audit::keyDisable : audit::keyEnable;
    }
    return after->versions.size() > before->versions.size() ? audit::keyRotate : audit::keyEdit;
}

Result<void> append(Database &database, QLatin1StringView action, const char *kind,
                    const QString &object, const ProjectId &project, const QString &name,
                    const QJsonObject &detail)
{
    return AuditRepository(database).append(
        {QString(action), QString::fromLatin1(kind), object, project, name, detail});
}

} // namespace

Result<void> auditProject(Database &database, const std::optional<Project> &before,
                          const std::optional<Project> &after)
{
    const QJsonObject detail = difference(before, after);
    if (detail.isEmpty())
        return {};
    const Project &present = after ? *after : *before;
    return append(database, actionOf(before, after), "project", present.id.text(), present.id,
                  present.name, detail);
}

Result<void> auditApi(Database &database, const std::optional<Api> &before,
                      const std::optional<Api> &after)
{
    const QJsonObject detail = difference(before, after);
    if (detail.isEmpty())
        return {};
    const Api &present = after ? *after : *before;
    const auto action = !before ? audit::apiAdd : after ? audit::apiEdit : audit::apiRemove;
    return append(database, action, "api", present.id.text(), present.project, present.name,
                  detail);
}

Result<void> auditKey(Database &database, const std::optional<Key> &before,
                      const std::optional<Key> &after)
{
    QJsonObject detail = difference(before, after);
    if (detail.isEmpty())
        return {};
    const Key &present = after ? *after : *before;
    return append(database, actionOf(before, after), "key", present.id.text(), present.project,
                  present.name, detail);
}

Result<void> auditBinding(Database &database, const std::optional<Binding> &before,
                          const std::optional<Binding> &after)
{
    const QJsonObject detail = difference(before, after);
    if (detail.isEmpty())
        return {};
    const Binding &present = after ? *after : *before;
    return append(database, after ? audit::bindingBind : audit::bindingUnbind, "binding",
                  present.key.text(), present.project, present.variable, detail);
}

Result<void> auditSetting(Database &database, const QString &name,
                          const std::optional<QString> &before, const std::optional<QString> &after)
{
    // The home's id is made once and is nobody's doing.
    if (before == after || name == homeIdSetting)
        return {};
    QJsonObject detail;
    if (name == QLatin1StringView("gateway.options")) {
        detail.insert(QStringLiteral("before"), parsed(before.value_or(QString())));
        detail.insert(QStringLiteral("after"), parsed(after.value_or(QString())));
    }
    return append(database, audit::settingChange, "setting", name, {}, name, detail);
}

} // namespace keywright::store
