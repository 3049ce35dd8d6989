// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"

#include <core/domain/json.h>
#include <core/domain/restrictionsjson.h>

#include <QtCore/QJsonArray>

namespace keywright::cli {

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

double milliseconds(std::chrono::microseconds time)
{
    return double(time.count()) / 1000.0;
}

QString stateText(policy::StepResult::State state)
{
    switch (state) {
    case policy::StepResult::State::Passed:
        return QStringLiteral("passed");
    case policy::StepResult::State::Failed:
        return QStringLiteral("failed");
    case policy::StepResult::State::NotApplicable:
        return QStringLiteral("notApplicable");
    case policy::StepResult::State::NotReached:
        break;
    }
    return QStringLiteral("notReached");
}

/// What only reports is named where there is any; otherwise the member has no place.
QJsonObject restrictionsJson(const policy::Restrictions &restrictions)
{
    QJsonObject object = toJson(restrictions);
    if (restrictions.reportOnly.empty())
        object.remove(QStringLiteral("reportOnly"));
    return object;
}

} // namespace

QJsonValue timeJson(const std::optional<Instant> &time)
{
    return time ? QJsonValue(toRfc3339(*time)) : QJsonValue(QJsonValue::Null);
}

QJsonObject projectJson(const Project &project)
{
    return {{QStringLiteral("id"), project.id.text()},
            {QStringLiteral("name"), project.name},
            {QStringLiteral("prefix"), project.prefix},
            {QStringLiteral("archived"), project.archived},
            {QStringLiteral("created"), timeJson(project.created)}};
}

QJsonObject apiJson(const Api &api, const QString &projectName)
{
    QJsonObject object{{QStringLiteral("id"), api.id.text()},
                       {QStringLiteral("project"), projectName},
                       {QStringLiteral("name"), api.name},
                       {QStringLiteral("upstream"), api.upstream.toString()},
                       {QStringLiteral("keyLocations"), keyLocationsToJson(api.keyLocations)},
                       {QStringLiteral("operations"), operationsToJson(api.operations)},
                       {QStringLiteral("credential"),
                        api.credential ? QJsonValue(api.credential->text()) : QJsonValue()},
                       {QStringLiteral("credentialPlacement"), api.credentialPlacement}};
    if (api.price)
        object.insert(QStringLiteral("price"), priceToJson(api.price));
    return object;
}

QJsonObject keyJson(const Key &key, const QString &projectName, Instant now)
{
    QJsonObject object{
        {QStringLiteral("id"), key.id.text()},
        {QStringLiteral("project"), projectName},
        {QStringLiteral("name"), key.name},
        {QStringLiteral("application"), key.application},
        {QStringLiteral("prefix"), key.prefix},
        {QStringLiteral("last4"), key.versions.isEmpty() ? QString() : key.current().last4},
        {QStringLiteral("state"), stateName(effectiveState(key, now))},
        {QStringLiteral("created"), timeJson(key.created)},
        {QStringLiteral("expires"), timeJson(key.expires)},
        {QStringLiteral("lastUsed"), timeJson(key.lastUsed)},
        {QStringLiteral("kept"), !key.versions.isEmpty() && key.current().kept},
        {QStringLiteral("restrictions"), restrictionsJson(key.restrictions)}};
    if (!key.environment.isEmpty())
        object.insert(QStringLiteral("environment"), key.environment);
    if (!key.labels.isEmpty())
        object.insert(QStringLiteral("labels"), QJsonArray::fromStringList(key.labels));
    return object;
}

QString reachabilityName(Reachability::State state)
{
    switch (state) {
    case Reachability::State::Unknown:
        return QStringLiteral("unknown");
    case Reachability::State::Reachable:
        return QStringLiteral("reachable");
    case Reachability::State::Refused:
        return QStringLiteral("refused");
    case Reachability::State::HostUnknown:
        return QStringLiteral("hostUnknown");
    case Reachability::State::TlsFailed:
        return QStringLiteral("tlsError");
    case Reachability::State::TimedOut:
        return QStringLiteral("timedOut");
    case Reachability::State::Failed:
        break;
    }
    return QStringLiteral("failed");
}

QString groupName(const UsageQuery &query, const UsageRow &row)
{
    if (query.groupBy == UsageQuery::GroupBy::None)
        return QStringLiteral("total");
    const bool named =
        query.groupBy == UsageQuery::GroupBy::Key || query.groupBy == UsageQuery::GroupBy::Api;
    return named && !row.label.isEmpty() ? row.label : row.group;
}

QJsonObject usageJson(const UsageQuery &query, const QList<UsageRow> &rows)
{
    QJsonArray array;
    for (const UsageRow &row : rows) {
        array.append(QJsonObject{{QStringLiteral("group"), groupName(query, row)},
                                 {QStringLiteral("granted"), row.granted},
                                 {QStringLiteral("denied"), row.denied},
                                 {QStringLiteral("failed"), row.failed},
                                 {QStringLiteral("bytesIn"), row.bytesIn},
                                 {QStringLiteral("bytesOut"), row.bytesOut},
                                 {QStringLiteral("p50"), milliseconds(row.p50)},
                                 {QStringLiteral("p95"), milliseconds(row.p95)},
                                 {QStringLiteral("p99"), milliseconds(row.p99)}});
    }
    return {{QStringLiteral("since"), timeJson(query.since)},
            {QStringLiteral("until"), timeJson(query.until)},
            {QStringLiteral("rows"), array}};
}

QJsonObject activityJson(const ActivityEntry &entry, const QString &projectName)
{
    return {{QStringLiteral("time"), timeJson(entry.time)},
            {QStringLiteral("requestId"), entry.requestId},
            {QStringLiteral("project"), projectName},
            {QStringLiteral("api"), entry.apiName},
            {QStringLiteral("key"), entry.keyName},
            {QStringLiteral("version"), entry.version},
            {QStringLiteral("method"), entry.method},
            {QStringLiteral("path"), entry.path},
            {QStringLiteral("operation"), entry.operation},
            {QStringLiteral("peer"), entry.peer},
            {QStringLiteral("verdict"), outcomeName(entry.outcome)},
            {QStringLiteral("reason"), entry.reason},
            {QStringLiteral("step"), entry.step},
            {QStringLiteral("status"), entry.status},
            {QStringLiteral("latencyMs"), milliseconds(entry.latency)},
            {QStringLiteral("wouldDeny"), entry.wouldDeny}};
}

QJsonObject gatewayJson(const GatewayStatus &status)
{
    QJsonArray forced;
    for (const ForcedVerdict &verdict : status.forced)
        forced.append(QJsonObject{{QStringLiteral("key"), verdict.key.text()},
                                  {QStringLiteral("status"), verdict.status},
                                  {QStringLiteral("left"), verdict.left}});
    return {{QStringLiteral("running"), status.running},
            {QStringLiteral("listen"), status.listen.join(u',')},
            {QStringLiteral("pid"), status.pid},
            {QStringLiteral("revision"), status.revision},
            {QStringLiteral("connections"), status.connections},
            {QStringLiteral("requests"), status.requests},
            {QStringLiteral("clockAheadSeconds"), qint64(status.clockAhead.count() / 1000)},
            {QStringLiteral("tls"), status.tls},
            {QStringLiteral("authority"), status.authority},
            {QStringLiteral("metrics"), status.metrics},
            {QStringLiteral("forced"), forced}};
}

namespace {

QJsonObject stepJson(const StepFinding &finding)
{
    return {{QStringLiteral("step"), text(policy::stepName(finding.step))},
            {QStringLiteral("state"), stateText(finding.state)},
            {QStringLiteral("reason"), text(policy::reasonName(finding.reason))},
            {QStringLiteral("detail"), text(policy::detailName(finding.detail))},
            {QStringLiteral("observed"), finding.observed},
            {QStringLiteral("nearest"), finding.nearest},
            {QStringLiteral("suggestion"), finding.suggestion}};
}

/// One for each step; what else fails at it is its `also`.
QJsonArray stepsJson(const QList<StepFinding> &findings)
{
    QJsonArray steps;
    for (qsizetype i = 0; i < findings.size();) {
        const policy::Step step = findings.at(i).step;
        QJsonObject json = stepJson(findings.at(i));
        QJsonArray also;
        for (++i; i < findings.size() && findings.at(i).step == step; ++i)
            also.append(stepJson(findings.at(i)));
        if (!also.isEmpty())
            json.insert(QStringLiteral("also"), also);
        steps.append(json);
    }
    return steps;
}

} // namespace

QJsonObject judgementJson(const Judgement &judgement)
{
    const QJsonArray steps = stepsJson(judgement.steps);
    return {{QStringLiteral("verdict"),
             judgement.granted ? QStringLiteral("granted") : QStringLiteral("denied")},
            {QStringLiteral("reason"), text(policy::reasonName(judgement.reason))},
            {QStringLiteral("status"), judgement.status},
            {QStringLiteral("step"), text(policy::stepName(judgement.step))},
            {QStringLiteral("detail"), text(policy::detailName(judgement.detail))},
            {QStringLiteral("wouldDeny"), text(policy::reasonName(judgement.wouldDeny))},
            {QStringLiteral("operation"), judgement.operation},
            {QStringLiteral("steps"), steps}};
}

QJsonObject findingJson(const Finding &finding)
{
    return {{QStringLiteral("code"), findingName(finding.code)},
            {QStringLiteral("severity"), severityName(finding.severity)},
            {QStringLiteral("project"), finding.project},
            {QStringLiteral("subject"), finding.subject},
            {QStringLiteral("id"), finding.id},
            {QStringLiteral("detail"), finding.detail}};
}

} // namespace keywright::cli
