// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportmodel.h"

#include "exportpatterns.h"

#include <core/policy/addressrange.h>
#include <core/policy/parse.h>

#include <QtCore/QHash>
#include <QtCore/QUrl>

#include <algorithm>

namespace keywright {

namespace {

using Code = ExportNote::Code;

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

qint64 secondsOf(Instant time)
{
    return qint64(std::chrono::floor<std::chrono::seconds>(time.time_since_epoch()).count());
}

std::optional<Instant> earlier(const std::optional<Instant> &left,
                               const std::optional<Instant> &right)
{
    return left && right ? std::min(left, right) : left ? left : right;
}

ExportedApi exportedApi(const Api &api, const QString &project)
{
    ExportedApi result;
    result.name = api.name;
    result.project = project;
    result.isTls = api.upstream.scheme() == QLatin1StringView("https");
    result.host = api.upstream.host(QUrl::FullyEncoded);
    if (result.host.startsWith(u'['))
        result.host = result.host.mid(1, result.host.size() - 2);
    result.port = api.upstream.port(result.isTls ? 443 : 80);
    result.basePath = api.upstream.path(QUrl::FullyEncoded);
    while (result.basePath.endsWith(u'/'))
        result.basePath.chop(1);
    result.locations = api.keyLocations;
    result.keepKey = api.keepKey;
    result.corsOrigins = api.corsOrigins;
    return result;
}

/// Without the kinds that only report.
policy::Restrictions enforced(policy::Restrictions restrictions)
{
    for (const policy::Kind kind : restrictions.reportOnly) {
        switch (kind) {
        case policy::Kind::Referrer:
            restrictions.referrers.clear();
            break;
        case policy::Kind::Address:
            restrictions.addresses.clear();
            break;
        case policy::Kind::Android:
            restrictions.android.clear();
            break;
        case policy::Kind::Ios:
            restrictions.ios.clear();
            break;
        case policy::Kind::Process:
            restrictions.processes.clear();
            break;
        }
    }
    return restrictions;
}

QList<ExportedVersion> versionsOf(const Key &key, Instant now)
{
    QList<ExportedVersion> versions;
    for (const KeyVersion &version : key.versions) {
        const auto ends = earlier(version.ends, key.expires);
        if (ends && *ends <= now)
            continue;
        ExportedVersion exported{QString::fromLatin1(version.digest.toHex())};
        if (ends)
            exported.ends = secondsOf(*ends);
        versions.append(exported);
    }
    return versions;
}

ExportedKey exportedKey(const Key &key, const QString &project, Instant now)
{
    ExportedKey result;
    result.id = key.id.text();
    result.label = project + u'/' + key.name;
    result.project = project;
    result.versions = versionsOf(key, now);
    result.restrictions = enforced(key.restrictions);
    for (const std::string &entry : result.restrictions.referrers)
        result.referrers.append(referrerPattern(entry));
    for (const std::string &entry : result.restrictions.addresses) {
        if (const auto range = policy::parseAddressRange(entry))
            result.addresses.append(text(range->text()));
    }
    for (const policy::AndroidApp &app : result.restrictions.android)
        result.android.append({text(app.package), fingerprintPattern(app.sha1)});
    return result;
}

QList<ExportedUse> usesOf(const ExportedKey &key, const QList<Api> &apis,
                          const QHash<ProjectId, QString> &projects)
{
    QList<ExportedUse> uses;
    for (const Api &api : apis) {
        if (projects.value(api.project) != key.project)
            continue;
        if (key.restrictions.apis.empty()) {
            uses.append({api.name, {}});
            continue;
        }
        std::vector<std::string> entries;
        bool isTarget = false, isWhole = false;
        for (const policy::ApiTarget &target : key.restrictions.apis) {
            if (target.api != api.name.toStdString())
                continue;
            isTarget = true;
            isWhole = isWhole || target.operations.empty();
            entries.insert(entries.end(), target.operations.begin(), target.operations.end());
        }
        if (isTarget)
            uses.append({api.name, isWhole ? QList<OperationRule>()
                                           : operationRules(entries, api.operations)});
    }
    return uses;
}

ExportedLimit exportedLimit(const policy::Limit &limit, const QString &label)
{
    ExportedLimit result;
    result.count = limit.count;
    result.unit = limit.unit;
    result.api = text(limit.api);
    result.label = label;
    result.text = text(policy::limitText(limit));
    result.isAligned = limit.window == policy::Window::Fixed || limit.unit > policy::Unit::Hour;
    return result;
}

void addApi(ExportModel &model, const Api &api, const QString &project)
{
    model.apis.append(exportedApi(api, project));
    if (api.credential)
        model.note(Code::CredentialLeftOut, api.name);
    const bool hasTypes =
        std::any_of(api.operations.begin(), api.operations.end(),
                    [](const Operation &operation) { return !operation.mediaTypes.isEmpty(); });
    if (hasTypes)
        model.note(Code::MediaTypesLeftOut, api.name);
    for (const policy::Limit &limit : api.limits) {
        model.limits.append(exportedLimit(limit, api.name));
        model.limits.last().api = api.name;
    }
}

void addKey(ExportModel &model, const Key &key, const QString &project, const QList<Api> &apis,
            const GatewayExportInput &input, const QHash<ProjectId, QString> &projects)
{
    if (key.kind != KeyKind::Issued || key.state != KeyState::Active)
        return;
    ExportedKey exported = exportedKey(key, project, input.now);
    exported.uses = usesOf(exported, apis, projects);
    if (exported.versions.isEmpty())
        return;
    for (const policy::Kind kind : key.restrictions.reportOnly)
        model.note(Code::ReportOnlyLeftOut, exported.label, text(policy::kindName(kind)));
    for (const policy::Limit &limit : key.restrictions.limits) {
        model.limits.append(exportedLimit(limit, exported.label));
        model.limits.last().key = exported.id;
    }
    model.keys.append(std::move(exported));
}

} // namespace

void ExportModel::note(Code code, const QString &subject, const QString &detail)
{
    notes.append({code, subject, detail});
}

void ExportModel::leaveOut(const QSet<QString> &ids)
{
    erase_if(keys, [&ids](const ExportedKey &key) { return ids.contains(key.id); });
    erase_if(limits, [&ids](const ExportedLimit &limit) { return ids.contains(limit.key); });
}

qint64 secondsOf(policy::Unit unit)
{
    constexpr qint64 seconds[] = {1, 60, 3600, 86400, 604800, 2592000};
    return seconds[int(unit)];
}

QString oneLine(const QString &text)
{
    return QString::fromLatin1(QUrl::toPercentEncoding(text, " /"));
}

QList<policy::Kind> kindsOf(const ExportedKey &key)
{
    QList<policy::Kind> kinds;
    if (!key.restrictions.referrers.empty())
        kinds.append(policy::Kind::Referrer);
    if (!key.restrictions.addresses.empty())
        kinds.append(policy::Kind::Address);
    if (!key.restrictions.android.empty())
        kinds.append(policy::Kind::Android);
    if (!key.restrictions.ios.empty())
        kinds.append(policy::Kind::Ios);
    if (!key.restrictions.processes.empty())
        kinds.append(policy::Kind::Process);
    return kinds;
}

void ExportModel::keepKinds(const QSet<policy::Kind> &known, bool canMatchAny)
{
    QSet<QString> left;
    for (ExportedKey &key : keys) {
        const QList<policy::Kind> kinds = kindsOf(key);
        const bool isAny = key.restrictions.match == policy::Match::Any && kinds.size() > 1;
        QStringList missing;
        for (const policy::Kind kind : kinds) {
            if (!known.contains(kind))
                missing.append(text(policy::kindName(kind)));
        }
        if (isAny && !canMatchAny)
            missing = {QStringLiteral("match any")};
        if (missing.isEmpty())
            continue;
        // One way in of several may go; a condition that must hold may not.
        if (isAny && canMatchAny && missing.size() < kinds.size()) {
            if (!known.contains(policy::Kind::Process))
                key.restrictions.processes.clear();
            note(Code::KindLeftOut, key.label, missing.join(QLatin1StringView(", ")));
            continue;
        }
        note(Code::KeyLeftOut, key.label, missing.join(QLatin1StringView(", ")));
        left.insert(key.id);
    }
    leaveOut(left);
}

void ExportModel::leaveOutKeysWithOperations()
{
    QSet<QString> left;
    for (const ExportedKey &key : keys) {
        for (const ExportedUse &use : key.uses) {
            if (use.rules.isEmpty() || left.contains(key.id))
                continue;
            note(Code::KeyLeftOut, key.label, QStringLiteral("operations of %1").arg(use.api));
            left.insert(key.id);
        }
    }
    leaveOut(left);
}

void ExportModel::noteExpiry()
{
    for (const ExportedKey &key : keys) {
        const bool ends =
            std::any_of(key.versions.begin(), key.versions.end(),
                        [](const ExportedVersion &version) { return version.ends.has_value(); });
        if (ends)
            note(Code::ExpiryNotChecked, key.label);
    }
}

ExportModel makeExportModel(const GatewayExportInput &input)
{
    ExportModel model;
    QHash<ProjectId, QString> projects;
    for (const Project &project : input.projects) {
        if (!project.archived && !project.deleted)
            projects.insert(project.id, project.name);
    }
    QList<Api> apis = input.apis;
    erase_if(apis, [&projects](const Api &api) { return !projects.contains(api.project); });
    std::sort(apis.begin(), apis.end(),
              [](const Api &left, const Api &right) { return left.name < right.name; });
    QList<Key> keys = input.keys;
    erase_if(keys, [&projects](const Key &key) { return !projects.contains(key.project); });
    std::sort(keys.begin(), keys.end(), [&projects](const Key &left, const Key &right) {
        const auto rank = [&projects](const Key &key) {
            return std::tuple(projects.value(key.project), key.name, key.id.text());
        };
        return rank(left) < rank(right);
    });
    for (const Api &api : apis)
        addApi(model, api, projects.value(api.project));
    for (const Key &key : keys)
        addKey(model, key, projects.value(key.project), apis, input, projects);
    return model;
}

QString hostAndPort(const ExportedApi &api)
{
    const QString host = api.host.contains(u':') ? u'[' + api.host + u']' : api.host;
    return host + u':' + QString::number(api.port);
}

QString hostHeader(const ExportedApi &api)
{
    const QString host = api.host.contains(u':') ? u'[' + api.host + u']' : api.host;
    return api.port == (api.isTls ? 443 : 80) ? host : hostAndPort(api);
}

} // namespace keywright
