// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectdocument.h"

#include <core/domain/json.h>
#include <core/domain/keyformat.h>
#include <core/domain/restrictionsjson.h>

#include <QtCore/QHash>
#include <QtCore/QJsonArray>

#include <algorithm>
#include <utility>

namespace keywright {

namespace {

constexpr int formatVersion = 1;
constexpr auto formatName = QLatin1StringView("keywright-project");

QJsonValue timeJson(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue();
}

QJsonObject projectToJson(const Project &project)
{
    return {{QStringLiteral("name"), project.name},
            {QStringLiteral("prefix"), project.prefix},
            {QStringLiteral("archived"), project.archived},
            {QStringLiteral("created"), timeJson(project.created)}};
}

QJsonArray limitsWithoutIds(const std::vector<policy::Limit> &limits)
{
    std::vector<policy::Limit> plain = limits;
    for (policy::Limit &limit : plain)
        limit.id.clear();
    return limitsToJson(plain);
}

QJsonObject apiToJson(const Api &api, const QHash<KeyId, QString> &names)
{
    return {{QStringLiteral("name"), api.name},
            {QStringLiteral("upstream"), api.upstream.toString(QUrl::FullyEncoded)},
            {QStringLiteral("keyLocations"), keyLocationsToJson(api.keyLocations)},
            {QStringLiteral("keepKey"), api.keepKey},
            {QStringLiteral("operations"), operationsToJson(api.operations)},
            {QStringLiteral("corsOrigins"), QJsonArray::fromStringList(api.corsOrigins)},
            {QStringLiteral("limits"), limitsWithoutIds(api.limits)},
            {QStringLiteral("credential"), api.credential && names.contains(*api.credential)
                                               ? QJsonValue(names.value(*api.credential))
                                               : QJsonValue()},
            {QStringLiteral("credentialPlacement"), api.credentialPlacement},
            {QStringLiteral("price"), priceToJson(api.price)},
            {QStringLiteral("created"), timeJson(api.created)}};
}

QJsonArray versionsToJson(const Key &key)
{
    QJsonArray array;
    // By number, as a reader wants them; in a key the one in use is the last.
    QList<KeyVersion> versions = key.versions;
    std::sort(versions.begin(), versions.end(), [](const KeyVersion &one, const KeyVersion &other) {
        return one.number < other.number;
    });
    for (const KeyVersion &version : std::as_const(versions)) {
        QJsonObject object{{QStringLiteral("number"), version.number},
                           {QStringLiteral("last4"), version.last4},
                           {QStringLiteral("created"), timeJson(version.created)},
                           {QStringLiteral("ends"), timeJson(version.ends)}};
        // A key that somebody else made may be short enough to be guessed from its digest.
        if (key.kind == KeyKind::Issued)
            object.insert(QStringLiteral("sha256"), QString::fromLatin1(version.digest.toHex()));
        array.append(object);
    }
    return array;
}

QJsonObject keyToJson(const Key &key)
{
    policy::Restrictions restrictions = key.restrictions;
    for (policy::Limit &limit : restrictions.limits)
        limit.id.clear();
    return {{QStringLiteral("name"), key.name},
            {QStringLiteral("application"), key.application},
            {QStringLiteral("environment"), key.environment},
            {QStringLiteral("labels"), QJsonArray::fromStringList(key.labels)},
            {QStringLiteral("note"), key.note},
            {QStringLiteral("kind"),
             key.kind == KeyKind::Issued ? QStringLiteral("issued") : QStringLiteral("imported")},
            {QStringLiteral("use"), useName(key.use)},
            {QStringLiteral("provider"), key.provider},
            {QStringLiteral("state"), key.state == KeyState::Disabled ? QStringLiteral("disabled")
                                                                      : QStringLiteral("active")},
            {QStringLiteral("prefix"), key.prefix},
            {QStringLiteral("restrictions"), toJson(restrictions)},
            {QStringLiteral("created"), timeJson(key.created)},
            {QStringLiteral("expires"), timeJson(key.expires)},
            {QStringLiteral("versions"), versionsToJson(key)}};
}

/// Reads members and remembers the first that is not as it must be.
class Reader
{
public:
    explicit Reader(QString sourceName)
        : m_sourceName(std::move(sourceName))
    {
    }

    QString text(const QJsonObject &object, const char *name)
    {
        const QJsonValue value = object.value(QLatin1StringView(name));
        if (!value.isString())
            fail(name);
        return value.toString();
    }
    bool flag(const QJsonObject &object, const char *name)
    {
        const QJsonValue value = object.value(QLatin1StringView(name));
        if (!value.isBool())
            fail(name);
        return value.toBool();
    }
    QJsonArray list(const QJsonObject &object, const char *name)
    {
        const QJsonValue value = object.value(QLatin1StringView(name));
        if (!value.isArray())
            fail(name);
        return value.toArray();
    }
    std::optional<Instant> maybeTime(const QJsonObject &object, const char *name)
    {
        const QJsonValue value = object.value(QLatin1StringView(name));
        if (value.isNull())
            return {};
        const auto time = fromRfc3339(value.toString());
        if (!time)
            fail(name);
        return time;
    }
    Instant time(const QJsonObject &object, const char *name)
    {
        const auto found = maybeTime(object, name);
        if (!found)
            fail(name);
        return found.value_or(Instant());
    }
    template<typename T>
    T taken(Result<T> result, const char *name)
    {
        if (!result)
            fail(name);
        return result ? std::move(*result) : T();
    }
    void fail(const char *name)
    {
        if (m_problem.isEmpty())
            m_problem = QLatin1StringView(name);
    }
    [[nodiscard]] bool failed() const { return !m_problem.isEmpty(); }
    [[nodiscard]] tl::unexpected<Error> error() const
    {
        return failure(ErrorCode::FormatInvalid, m_sourceName, m_problem);
    }

private:
    QString m_sourceName, m_problem;
};

KeyVersion versionFromJson(Reader &reader, const QJsonObject &object, KeyKind kind)
{
    KeyVersion version;
    version.number = object.value(u"number").toInt();
    version.last4 = reader.text(object, "last4");
    version.created = reader.time(object, "created");
    version.ends = reader.maybeTime(object, "ends");
    if (version.number < 1 || version.last4.size() > 4)
        reader.fail("versions");
    if (kind != KeyKind::Issued)
        return version;
    version.digest = QByteArray::fromHex(reader.text(object, "sha256").toLatin1());
    if (version.digest.size() != 32)
        reader.fail("sha256");
    return version;
}

Key keyFromJson(Reader &reader, const QJsonObject &object)
{
    Key key;
    key.name = reader.text(object, "name");
    key.application = reader.text(object, "application");
    key.note = reader.text(object, "note");
    key.environment = object.value(u"environment").toString(); // may be missing, as labels
    for (const QJsonValue label : object.value(u"labels").toArray())
        key.labels << label.toString();
    const QString kind = reader.text(object, "kind"), state = reader.text(object, "state");
    if (kind != QLatin1StringView("issued") && kind != QLatin1StringView("imported"))
        reader.fail("kind");
    if (state != QLatin1StringView("active") && state != QLatin1StringView("disabled"))
        reader.fail("state");
    key.kind = kind == QLatin1StringView("imported") ? KeyKind::Imported : KeyKind::Issued;
    key.state = state == QLatin1StringView("disabled") ? KeyState::Disabled : KeyState::Active;
    const auto use = useFromName(reader.text(object, "use"));
    if (!use)
        reader.fail("use");
    key.use = use.value_or(KeyUse::Unspecified);
    key.provider = reader.text(object, "provider");
    key.prefix = reader.text(object, "prefix");
    key.restrictions = reader.taken(restrictionsFromJson(object.value(u"restrictions").toObject()),
                                    "restrictions");
    key.created = reader.time(object, "created");
    key.expires = reader.maybeTime(object, "expires");
    for (const QJsonValue &value : reader.list(object, "versions")) {
        key.versions.append(versionFromJson(reader, value.toObject(), key.kind));
        const qsizetype count = key.versions.size();
        if (count > 1 && key.versions.at(count - 2).number >= key.versions.last().number)
            reader.fail("versions");
    }
    if (key.versions.isEmpty())
        reader.fail("versions");
    return key;
}

Api apiFromJson(Reader &reader, const QJsonObject &object, const QHash<QString, KeyId> &keys)
{
    Api api;
    api.name = reader.text(object, "name");
    api.upstream = QUrl(reader.text(object, "upstream"), QUrl::StrictMode);
    api.keyLocations =
        reader.taken(keyLocationsFromJson(reader.list(object, "keyLocations")), "keyLocations");
    api.keepKey = reader.flag(object, "keepKey");
    api.operations =
        reader.taken(operationsFromJson(reader.list(object, "operations")), "operations");
    for (const QJsonValue &origin : reader.list(object, "corsOrigins"))
        api.corsOrigins.append(origin.toString());
    api.limits = reader.taken(limitsFromJson(reader.list(object, "limits")), "limits");
    const QJsonValue credential = object.value(u"credential");
    if (credential.isString() && keys.contains(credential.toString()))
        api.credential = keys.value(credential.toString());
    else if (!credential.isNull())
        reader.fail("credential");
    api.credentialPlacement = object.value(u"credentialPlacement").toString(); // may be missing
    api.price = reader.taken(priceFromJson(object.value(u"price")), "price");  // may be missing
    api.created = reader.time(object, "created");
    return api;
}

} // namespace

QJsonObject projectDocumentToJson(const ProjectDocument &document)
{
    QHash<KeyId, QString> names;
    QJsonArray apis, keys, bindings;
    for (const Key &key : document.keys) {
        names.insert(key.id, key.name);
        keys.append(keyToJson(key));
    }
    for (const Api &api : document.apis)
        apis.append(apiToJson(api, names));
    for (const Binding &binding : document.bindings) {
        if (names.contains(binding.key))
            bindings.append(QJsonObject{{QStringLiteral("environment"), binding.environment},
                                        {QStringLiteral("variable"), binding.variable},
                                        {QStringLiteral("key"), names.value(binding.key)}});
    }
    return {{QStringLiteral("format"), formatName},
            {QStringLiteral("version"), formatVersion},
            {QStringLiteral("project"), projectToJson(document.project)},
            {QStringLiteral("apis"), apis},
            {QStringLiteral("keys"), keys},
            {QStringLiteral("bindings"), bindings}};
}

Result<ProjectDocument> projectDocumentFromJson(const QJsonObject &object,
                                                const QString &sourceName)
{
    if (object.value(u"format").toString() != formatName)
        return failure(ErrorCode::FormatInvalid, sourceName, QStringLiteral("format"));
    if (object.value(u"version").toInt() != formatVersion)
        return failure(ErrorCode::FormatInvalid, sourceName, QStringLiteral("version"));
    Reader reader(sourceName);
    ProjectDocument document;
    const QJsonObject project = object.value(u"project").toObject();
    document.project.name = reader.text(project, "name");
    document.project.prefix = reader.text(project, "prefix");
    document.project.archived = reader.flag(project, "archived");
    document.project.created = reader.time(project, "created");
    QHash<QString, KeyId> ids;
    for (const QJsonValue &value : reader.list(object, "keys")) {
        Key key = keyFromJson(reader, value.toObject());
        key.id = KeyId(QString::number(document.keys.size()));
        ids.insert(key.name, key.id);
        document.keys.append(key);
    }
    for (const QJsonValue &value : reader.list(object, "apis"))
        document.apis.append(apiFromJson(reader, value.toObject(), ids));
    for (const QJsonValue &value : reader.list(object, "bindings")) {
        const QJsonObject entry = value.toObject();
        const QString key = reader.text(entry, "key");
        if (!ids.contains(key))
            reader.fail("bindings");
        document.bindings.append({ProjectId(), reader.text(entry, "environment"),
                                  reader.text(entry, "variable"), ids.value(key)});
        if (!isValidVariable(document.bindings.last().variable))
            reader.fail("variable");
    }
    if (reader.failed())
        return reader.error();
    return document;
}

} // namespace keywright
