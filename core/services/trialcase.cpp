// SPDX-License-Identifier: GPL-3.0-or-later
#include "trialcase.h"

#include "drafts.h"
#include "policydefinitions.h"
#include "zones.h"

#include <core/auth/credential.h>
#include <core/domain/keyformat.h>
#include <core/store/apirepository.h>
#include <core/store/keyrepository.h>
#include <core/store/projectrepository.h>

#include <QtCore/QUrl>

#include <algorithm>

namespace keywright {

using store::Database;

namespace {

// Stands for "any API" where the project has none; never in the store.
constexpr const char *anyApiName = "any";

std::string bytesOf(const Secret &secret)
{
    const QByteArrayView bytes = secret.reveal();
    return {bytes.data(), std::size_t(bytes.size())};
}

/// Stands for a key that is still being written.
Key unwrittenKey(const ProjectId &project, RandomSource &random)
{
    Key key;
    key.id = KeyId::make(random);
    key.project = project;
    key.prefix = QStringLiteral("key");
    key.versions.append(KeyVersion());
    return key;
}

/// The key that is meant, if the store knows it.
Result<std::optional<Key>> meantKey(Database &database, const Trial &trial, RandomSource &random)
{
    const store::KeyRepository keys(database);
    if (trial.key) {
        auto key = keys.find(*trial.key);
        if (!key)
            return tl::make_unexpected(key.error());
        return std::optional<Key>(std::move(*key));
    }
    if (trial.presented)
        return keys.findByDigest(digestOf(*trial.presented));
    if (trial.project && trial.restrictions)
        return std::optional<Key>(unwrittenKey(*trial.project, random));
    return std::optional<Key>();
}

Result<void> addProjects(Database &database, policy::SnapshotInput &input)
{
    const auto projects = store::ProjectRepository(database).list();
    if (!projects)
        return tl::make_unexpected(projects.error());
    for (const Project &project : *projects)
        input.projects.push_back(definitionOf(project));
    return {};
}

Result<void> addApis(Database &database, policy::SnapshotInput &input)
{
    const auto apis = store::ApiRepository(database).list();
    if (!apis)
        return tl::make_unexpected(apis.error());
    for (const Api &api : *apis)
        input.apis.push_back(definitionOf(api));
    return {};
}

/// The API that is called: the one named; else the first that the key's restrictions name; else the
/// first of the key's project; else one made up in that project.
std::string chooseApi(const QString &named, const std::optional<Key> &key,
                      policy::SnapshotInput &input)
{
    if (!named.isEmpty())
        return named.toStdString();
    const std::string project = key ? key->project.text().toStdString() : std::string();
    const auto isOfProject = [&](const policy::ApiDefinition &api) {
        return !key || api.project == project;
    };
    if (key) {
        for (const policy::ApiTarget &target : key->restrictions.apis) {
            const bool known =
                std::any_of(input.apis.begin(), input.apis.end(), [&](const auto &api) {
                    return isOfProject(api) && api.name == target.api;
                });
            if (known)
                return target.api;
        }
    }
    const auto first = std::find_if(input.apis.begin(), input.apis.end(), isOfProject);
    if (first != input.apis.end())
        return first->name;
    policy::ApiDefinition any;
    any.id = anyApiName;
    any.name = anyApiName;
    any.project = project;
    input.apis.push_back(any);
    return any.name;
}

/// Adds the key with the placeholder's digest instead of its current version's.
void addKey(policy::SnapshotInput &input, const Key &key,
            const std::optional<std::string> &placeholder)
{
    if (!isJudged(key))
        return;
    policy::KeyDefinition definition = definitionOf(key);
    if (placeholder && !definition.versions.empty())
        definition.versions.back().digest = policy::keyDigest(*placeholder);
    input.keys.push_back(std::move(definition));
}

/// Puts the key where the API looks for it first.
void presentKey(TrialCase &prepared, const std::string &key)
{
    const auto &apis = prepared.definitions->apis;
    const auto api = std::find_if(apis.begin(), apis.end(), [&](const auto &candidate) {
        return candidate.name == prepared.api;
    });
    const auto locations = api == apis.end() || api->keyLocations.empty()
                               ? policy::defaultKeyLocations()
                               : api->keyLocations;
    const policy::KeyLocation &location = locations.front();
    switch (location.kind) {
    case policy::KeyLocation::Kind::Header:
        prepared.headers.emplace_back(location.name, key);
        break;
    case policy::KeyLocation::Kind::Bearer:
        prepared.headers.emplace_back("authorization", "Bearer " + key);
        break;
    case policy::KeyLocation::Kind::Query: {
        const QByteArray value = QUrl::toPercentEncoding(QString::fromStdString(key));
        prepared.path =
            auth::withQueryParameter(prepared.path, location.name + '=' + value.toStdString());
        break;
    }
    }
}

StepFinding findingOf(const policy::StepResult &result)
{
    return {result.step,
            result.state,
            result.reason,
            result.detail,
            QString::fromStdString(result.observed),
            QString::fromStdString(result.nearest),
            QString::fromStdString(result.suggestion)};
}

QString operationOf(const policy::Snapshot &snapshot, const policy::Verdict &verdict)
{
    if (verdict.api < 0 || verdict.operation < 0)
        return {};
    const auto &operation =
        snapshot.apis()[std::size_t(verdict.api)].operations[std::size_t(verdict.operation)];
    return QString::fromStdString(operation.operationId.empty()
                                      ? operation.method + ' ' + operation.path
                                      : operation.operationId);
}

Judgement judgementOf(const policy::Snapshot &snapshot, const policy::Explanation &explanation)
{
    const policy::Verdict &verdict = explanation.verdict;
    Judgement judgement;
    judgement.granted = verdict.outcome != policy::Outcome::Denied;
    judgement.step = verdict.step;
    judgement.reason = verdict.reason;
    judgement.detail = verdict.detail;
    judgement.wouldDeny = verdict.wouldDeny;
    judgement.status = verdict.status == 0 ? 200 : verdict.status;
    judgement.operation = operationOf(snapshot, verdict);
    for (const policy::StepResult &result : explanation.steps)
        judgement.steps.append(findingOf(result));
    judgement.oneIsEnough = explanation.oneIsEnough;
    return judgement;
}

/// The steps that look at the key's text saw the placeholder; people are shown their own key.
Judgement withShownKey(Judgement judgement, const QString &shown)
{
    for (StepFinding &finding : judgement.steps) {
        const bool looksAtText =
            finding.step == policy::Step::Format || finding.step == policy::Step::Lookup;
        if (looksAtText && !shown.isEmpty() && !finding.observed.isEmpty())
            finding.observed = shown;
    }
    return judgement;
}

/// The request's parts that do not depend on the home.
TrialCase requestOf(const Trial &trial, const TrialCall &call, const policy::Address &peer,
                    Instant now)
{
    TrialCase prepared;
    prepared.peer = peer;
    prepared.process = trial.process.toStdString();
    prepared.method = call.method.toStdString();
    prepared.path = call.path.isEmpty() ? std::string("/") : call.path.toStdString();
    if (prepared.path.front() != '/')
        prepared.path.insert(prepared.path.begin(), '/');
    prepared.at = trial.at.value_or(now);
    for (const QList<HeaderField> *fields : {&trial.headers, &call.headers}) {
        for (const HeaderField &field : *fields)
            prepared.headers.emplace_back(field.first.toStdString(), field.second.toStdString());
    }
    return prepared;
}

Result<std::shared_ptr<policy::SnapshotInput>> policyWithoutKeys(Database &database,
                                                                 const QStringList &trustedProxies)
{
    auto input = std::make_shared<policy::SnapshotInput>();
    for (const QString &proxy : trustedProxies)
        input->trustedProxies.push_back(proxy.toStdString());
    if (auto added = addProjects(database, *input); !added)
        return tl::make_unexpected(added.error());
    if (auto added = addApis(database, *input); !added)
        return tl::make_unexpected(added.error());
    return input;
}

/// What the caller presents.
struct Presented
{
    std::optional<std::string> text; ///< none: no key
    QString shown;                   ///< where a placeholder stands for a stored key
};

/// Adds the key that is meant to the policy, with the restrictions to judge by.
Presented presentedKey(const Trial &trial, std::optional<Key> &key, policy::SnapshotInput &input,
                       RandomSource &random)
{
    Presented presented;
    if (trial.presented)
        presented.text = bytesOf(*trial.presented);
    if (!key)
        return presented;
    if (trial.restrictions) {
        policy::Restrictions wanted = *trial.restrictions;
        wanted.limits = withLimitIds(wanted.limits, key->restrictions.limits, random);
        key->restrictions = std::move(wanted);
    }
    std::optional<std::string> placeholder;
    if (trial.key || !trial.presented) {
        // An imported key authenticates nobody; it is presented all the same and not known.
        const QString prefix = isValidPrefix(key->prefix) ? key->prefix : QStringLiteral("key");
        placeholder = bytesOf(generateKey(prefix, random));
        presented.text = placeholder;
        presented.shown = key->masked();
    }
    addKey(input, *key, placeholder);
    return presented;
}

} // namespace

Result<QList<TrialCase>> prepareTrials(Database &database, const Trial &trial,
                                       const QList<TrialCall> &calls,
                                       const QStringList &trustedProxies, RandomSource &random,
                                       Instant now)
{
    const auto peer = policy::Address::parse(trial.peer.toStdString());
    if (!peer)
        return failure(ErrorCode::InvalidArgument, QStringLiteral("peer"), trial.peer);
    auto key = meantKey(database, trial, random);
    if (!key)
        return tl::make_unexpected(key.error());
    const auto input = policyWithoutKeys(database, trustedProxies);
    if (!input)
        return tl::make_unexpected(input.error());
    const Presented presented = presentedKey(trial, *key, **input, random);

    QList<TrialCase> cases;
    for (const TrialCall &call : calls) {
        TrialCase one = requestOf(trial, call, *peer, now);
        one.api = chooseApi(call.api, *key, **input);
        one.shownKey = presented.shown;
        cases.append(std::move(one));
    }
    (*input)->zones = zonesFor((*input)->keys, (*input)->apis, trial.at.value_or(now));
    for (TrialCase &one : cases) {
        one.definitions = *input;
        if (presented.text)
            presentKey(one, *presented.text);
        one.target = '/' + one.api + one.path;
    }
    return cases;
}

QList<Judgement> judged(const QList<TrialCase> &cases,
                        const std::vector<policy::CounterState> &states)
{
    if (cases.isEmpty())
        return {};
    const auto snapshot = policy::Snapshot::build(*cases.constFirst().definitions);
    policy::Counters counters;
    counters.restore(states);
    counters.prepare(*snapshot);

    QList<Judgement> judgements;
    for (const TrialCase &prepared : cases) {
        std::vector<policy::HeaderView> headers;
        headers.reserve(prepared.headers.size());
        for (const auto &field : prepared.headers)
            headers.push_back({field.first, field.second});
        policy::RequestView request;
        request.method = prepared.method;
        request.headers = headers;
        request.peer = prepared.peer;
        request.process = prepared.process;
        request.now = prepared.at;
        request.upstreamSecretAvailable = prepared.upstreamSecretAvailable;
        request.api = snapshot->findApi(prepared.api);
        request.target = request.api >= 0 ? prepared.path : prepared.target;
        judgements.append(
            withShownKey(judgementOf(*snapshot, policy::explain(*snapshot, counters, request)),
                         prepared.shownKey));
    }
    return judgements;
}

} // namespace keywright
