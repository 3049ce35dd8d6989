// SPDX-License-Identifier: GPL-3.0-or-later
#include "doctorchecks.h"

#include "openupstream.h"

#include <core/store/apirepository.h>
#include <core/store/changes.h>
#include <core/store/keyrepository.h>
#include <core/store/pendingsecretrepository.h>
#include <core/store/projectrepository.h>
#include <core/usage/queries.h>

#include <QtCore/QFileInfo>
#include <QtCore/QMap>

namespace keywright {

namespace {

constexpr std::chrono::days unusedAfter{90};
constexpr std::chrono::days expiringWithin{14};
constexpr std::chrono::days callersOf{30};

bool isUnrestricted(const policy::Restrictions &restrictions)
{
    return restrictions.referrers.empty() && restrictions.addresses.empty()
           && restrictions.android.empty() && restrictions.ios.empty()
           && restrictions.processes.empty() && restrictions.apis.empty();
}

/// Rotation makes a key young again.
bool isOld(const Key &key, const HygienePolicy &policy, Instant now)
{
    return policy.maxKeyAgeDays > 0 && !key.versions.isEmpty()
           && now - key.current().created > std::chrono::days(policy.maxKeyAgeDays);
}

void examineKey(const KeyOfProject &entry, const HygienePolicy &policy, Instant now,
                QList<Finding> &findings)
{
    const Key &key = entry.key;
    const EffectiveState state = effectiveState(key, now);
    if (state == EffectiveState::Expired) {
        findings.append(findingAbout(FindingCode::KeyExpired, Severity::Warning, entry));
        return;
    }
    if (state != EffectiveState::Active)
        return;
    if (key.expires && *key.expires - now < expiringWithin) {
        Finding finding = findingAbout(FindingCode::KeyExpiring, Severity::Warning, entry);
        finding.detail = toRfc3339(*key.expires);
        findings.append(finding);
    }
    if (key.kind != KeyKind::Issued)
        return;
    if (isUnrestricted(key.restrictions))
        findings.append(findingAbout(FindingCode::KeyUnrestricted, Severity::Warning, entry));
    if (key.restrictions.limits.empty())
        findings.append(findingAbout(FindingCode::KeyWithoutLimit, Severity::Note, entry));
    if (isOld(key, policy, now)) {
        Finding finding = findingAbout(FindingCode::KeyOld, Severity::Warning, entry);
        finding.detail = toRfc3339(key.current().created);
        findings.append(finding);
    }
    if (now - key.lastUsed.value_or(key.created) > unusedAfter) {
        Finding finding = findingAbout(FindingCode::KeyUnused, Severity::Note, entry);
        if (key.lastUsed)
            finding.detail = toRfc3339(*key.lastUsed);
        findings.append(finding);
    }
}

/// policy.md, Lifecycle: a second active key for the same application is worth a word.
QList<Finding> twins(const HomeView &view, Instant now)
{
    QMap<QPair<QString, QString>, QList<KeyOfProject>> byApplication;
    for (const KeyOfProject &entry : view.keys) {
        if (entry.key.kind == KeyKind::Issued && !entry.key.application.isEmpty()
            && effectiveState(entry.key, now) == EffectiveState::Active)
            byApplication[{entry.key.project.text(), entry.key.application.toCaseFolded()}].append(
                entry);
    }
    QList<Finding> findings;
    for (const QList<KeyOfProject> &same : byApplication) {
        for (qsizetype i = 1; i < same.size(); ++i) {
            Finding finding =
                findingAbout(FindingCode::TwoKeysForOneApplication, Severity::Note, same.at(i));
            finding.detail = same.at(i).key.application;
            findings.append(finding);
        }
    }
    return findings;
}

Result<void> readProject(store::Database &database, const Project &project, HomeView &view)
{
    const auto keys = store::KeyRepository(database).list(project.id);
    if (!keys)
        return tl::make_unexpected(keys.error());
    const auto apis = store::ApiRepository(database).list(project.id);
    if (!apis)
        return tl::make_unexpected(apis.error());
    view.projects.append(project.id);
    for (const Key &key : *keys)
        view.keys.append({key, project.name});
    for (const Api &api : *apis)
        view.apis.append({api, project.name});
    return {};
}

} // namespace

Finding findingAbout(FindingCode code, Severity severity, const KeyOfProject &entry)
{
    return {code, severity, entry.project, entry.key.name, entry.key.id.text(), {}};
}

Result<HomeView> readHome(store::Database &database)
{
    const auto projects = store::ProjectRepository(database).list();
    if (!projects)
        return tl::make_unexpected(projects.error());
    HomeView view;
    for (const Project &project : *projects) {
        if (project.archived)
            continue;
        if (auto read = readProject(database, project, view); !read)
            return tl::make_unexpected(read.error());
    }
    const auto pendings = store::PendingSecretRepository(database).list();
    if (!pendings)
        return tl::make_unexpected(pendings.error());
    view.pendingSecrets = int(pendings->size());
    const auto policy = readHygienePolicy(database);
    if (!policy)
        return tl::make_unexpected(policy.error());
    view.policy = *policy;
    const auto revision = store::currentRevision(database);
    if (!revision)
        return tl::make_unexpected(revision.error());
    view.revision = *revision;
    return view;
}

Result<HomeView> withUses(store::Database &usage, HomeView view, Instant now)
{
    QHash<KeyId, Instant> times;
    for (const ProjectId &project : view.projects) {
        const auto used = UsageQueries(usage).lastUsed(project);
        if (!used)
            return tl::make_unexpected(used.error());
        times.insert(*used);
    }
    for (KeyOfProject &entry : view.keys) {
        if (const auto found = times.constFind(entry.key.id); found != times.cend())
            entry.key.lastUsed = *found;
    }
    auto callers = keyCallers(usage, now - callersOf);
    if (!callers)
        return tl::make_unexpected(callers.error());
    view.callers = std::move(*callers);
    return view;
}

QList<Finding> keyFindings(const HomeView &view, Instant now)
{
    QList<Finding> findings;
    if (view.pendingSecrets > 0) {
        Finding finding;
        finding.code = FindingCode::SecretsPending;
        finding.severity = Severity::Warning;
        finding.detail = QString::number(view.pendingSecrets);
        findings.append(finding);
    }
    for (const KeyOfProject &entry : view.keys)
        examineKey(entry, view.policy, now, findings);
    return findings + twins(view, now) + sharedKeyFindings(view, now);
}

QList<Finding> apiFindings(const HomeView &view)
{
    QList<Finding> findings;
    for (const ApiOfProject &entry : view.apis) {
        const Reachability &seen = entry.api.reachability;
        if (const auto open = openUpstream(entry.api))
            findings.append({FindingCode::UpstreamOpen,
                             open->elsewhere.isEmpty() ? Severity::Note : Severity::Warning,
                             entry.project, entry.api.name, entry.api.id.text(), open->elsewhere});
        if (seen.state == Reachability::State::Unknown
            || seen.state == Reachability::State::Reachable)
            continue;
        findings.append({FindingCode::UpstreamUnreachable, Severity::Warning, entry.project,
                         entry.api.name, entry.api.id.text(), seen.detail});
    }
    return findings;
}

QList<Finding> gatewayFindings(const GatewayStatus &status, const HomeView &view)
{
    Finding finding;
    if (!status.running) {
        if (view.apis.isEmpty())
            return {}; // nothing to be guarded yet
        finding.code = FindingCode::GatewayOff;
        finding.severity = Severity::Warning;
        return {finding};
    }
    if (status.revision >= view.revision)
        return {};
    finding.code = FindingCode::GatewayBehind;
    finding.severity = Severity::Problem;
    finding.detail = QStringLiteral("%1 < %2").arg(status.revision).arg(view.revision);
    return {finding};
}

QList<Finding> storeFindings(const Home &home)
{
    constexpr auto others =
        QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
    QList<Finding> findings;
    for (const QString &path : {home.storePath(), home.usagePath()}) {
        for (const char *suffix : {"", "-wal", "-shm"}) {
            const QFileInfo file(path + QLatin1String(suffix));
            if (file.exists() && (file.permissions() & others))
                findings.append({FindingCode::StoreReadableByOthers,
                                 Severity::Problem,
                                 {},
                                 file.filePath(),
                                 {},
                                 {}});
        }
    }
    return findings;
}

Inventory inventoryOf(const HomeView &view, const ProjectId &project, Instant now)
{
    Inventory inventory;
    inventory.projects = int(view.projects.size());
    for (const KeyOfProject &entry : view.keys) {
        if (!project.isEmpty() && entry.key.project != project)
            continue;
        const EffectiveState state = effectiveState(entry.key, now);
        inventory.activeKeys += state == EffectiveState::Active ? 1 : 0;
        inventory.disabledKeys += state == EffectiveState::Disabled ? 1 : 0;
        inventory.expiredKeys += state == EffectiveState::Expired ? 1 : 0;
    }
    for (const ApiOfProject &entry : view.apis) {
        if (!project.isEmpty() && entry.api.project != project)
            continue;
        const Reachability::State seen = entry.api.reachability.state;
        ++inventory.apis;
        inventory.unreachableApis +=
            seen != Reachability::State::Unknown && seen != Reachability::State::Reachable ? 1 : 0;
    }
    return inventory;
}

} // namespace keywright
