// SPDX-License-Identifier: GPL-3.0-or-later
#include "caserunner.h"

#include "drafts.h"
#include "testcase.h"

#include <core/policy/engine.h>

#include <QtCore/QDateTime>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace keywright {

namespace {

using namespace std::chrono;

/// The only key of a case. Its text is public: it opens nothing but the case.
std::string caseKey()
{
    const std::string head = "case_CaseCaseCaseCaseCaseCaseCaseCa";
    return head + policy::keyChecksum(head);
}

QString textOf(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

/// The transitions of a zone around a time; further away no window of a case reaches.
policy::Zone zoneAround(const std::string &name, Instant now)
{
    const QTimeZone zone =
        name.empty() ? QTimeZone::systemTimeZone() : QTimeZone(QByteArray::fromStdString(name));
    const auto middle = QDateTime::fromMSecsSinceEpoch(now.time_since_epoch().count(), Qt::UTC);
    const QDateTime from = middle.addDays(-400);
    policy::Zone result;
    result.name = name;
    const auto add = [&](const QDateTime &when, int offset) {
        result.transitions.push_back(
            {sys_seconds(seconds(when.toSecsSinceEpoch())), seconds(offset)});
    };
    add(from, zone.isValid() ? zone.offsetFromUtc(from) : 0);
    if (zone.isValid() && zone.hasTransitions()) {
        for (const auto &transition : zone.transitions(from, middle.addDays(400)))
            add(transition.atUtc, transition.offsetFromUtc);
    }
    return result;
}

/// APIs are judged under plain names of their own, because a case may call its API anything.
class ApiNames
{
public:
    std::string of(const QString &name)
    {
        const QString folded = name.toLower();
        auto place = std::find(m_names.begin(), m_names.end(), folded);
        if (place == m_names.end())
            place = m_names.insert(m_names.end(), folded);
        return "api-" + std::to_string(place - m_names.begin());
    }
    [[nodiscard]] std::size_t count() const { return m_names.size(); }

private:
    std::vector<QString> m_names;
};

/// One case being judged: the definitions that do not change from request to request.
class Trialist
{
public:
    Trialist(const TestCase &testCase, Instant now)
        : m_now(now)
    {
        policy::KeyDefinition key;
        key.id = "key";
        key.name = "key";
        key.project = "project";
        key.condition = testCase.key.condition;
        key.expires = testCase.key.expires;
        policy::VersionDefinition version;
        version.digest = policy::keyDigest(m_secret);
        key.versions.push_back(version);
        key.restrictions = testCase.key.restrictions;
        for (policy::ApiTarget &target : key.restrictions.apis)
            target.api = m_apis.of(QString::fromStdString(target.api));
        for (policy::Limit &limit : key.restrictions.limits) {
            if (!limit.api.empty())
                limit.api = m_apis.of(QString::fromStdString(limit.api));
        }
        m_key = std::move(key);
    }

    policy::Verdict judge(const CaseRequest &request);
    /// Which API answers for "any API": one that grants, or else the first that the key names.
    std::string chooseApi(const CaseRequest &request);

private:
    std::shared_ptr<const policy::Snapshot> snapshotFor(const CaseRequest &request);
    policy::Verdict judgeBy(const policy::Snapshot &snapshot, const CaseRequest &request,
                            const std::string &api, policy::Charge charge);
    std::string filledIn(const QByteArray &text) const;

    Instant m_now;
    std::string m_secret = caseKey();
    ApiNames m_apis;
    policy::KeyDefinition m_key;
    policy::Counters m_counters;
};

std::string Trialist::filledIn(const QByteArray &text) const
{
    return QByteArray(text).replace("{key}", QByteArray::fromStdString(m_secret)).toStdString();
}

/// A caller whose address cannot be read is none of those that are listed.
void matchNoAddress(policy::Restrictions &restrictions)
{
    if (!restrictions.addresses.empty())
        restrictions.addresses = {"255.255.255.255"};
}

/// A template for just this path: a segment that would be read as one is a parameter.
std::string templateOf(const QByteArray &path)
{
    QByteArrayList segments = path.split('/');
    for (qsizetype i = 0; i < segments.size(); ++i) {
        const QByteArray &segment = segments.at(i);
        if (segment.contains('*') || segment.contains('{') || segment.contains('}'))
            segments[i] = "{segment" + QByteArray::number(i) + '}';
    }
    return segments.join('/').toStdString();
}

std::shared_ptr<const policy::Snapshot> Trialist::snapshotFor(const CaseRequest &request)
{
    m_apis.of(request.api.value_or(QString()));
    policy::SnapshotInput input;
    input.projects.push_back({"project", true});
    for (std::size_t index = 0; index < m_apis.count(); ++index) {
        policy::ApiDefinition api;
        api.id = api.name = "api-" + std::to_string(index);
        api.project = "project";
        if (request.operation) {
            const qsizetype query = request.path.indexOf('?');
            api.operations.push_back(
                {request.operation->toStdString(),
                 request.method.toStdString(),
                 templateOf(request.path.first(query < 0 ? request.path.size() : query)),
                 {}});
        }
        input.apis.push_back(std::move(api));
    }
    input.keys.push_back(m_key);
    if (request.peer)
        input.trustedProxies = request.trustedProxies;
    else
        matchNoAddress(input.keys.back().restrictions);
    const Instant now = request.at.value_or(m_now);
    input.zones.push_back(zoneAround({}, now));
    for (const policy::Limit &limit : m_key.restrictions.limits)
        input.zones.push_back(zoneAround(limit.timezone, now));
    return policy::Snapshot::build(std::move(input));
}

policy::Verdict Trialist::judgeBy(const policy::Snapshot &snapshot, const CaseRequest &request,
                                  const std::string &api, policy::Charge charge)
{
    std::vector<std::pair<std::string, std::string>> fields;
    bool presented = false;
    for (const auto &[name, value] : request.headers) {
        fields.emplace_back(name.toStdString(), filledIn(value));
        presented = presented || name.compare("x-api-key", Qt::CaseInsensitive) == 0;
    }
    if (!presented)
        fields.emplace_back("x-api-key", m_secret);
    std::vector<policy::HeaderView> headers;
    headers.reserve(fields.size());
    for (const auto &field : fields)
        headers.push_back({field.first, field.second});
    const std::string method = request.method.toStdString();
    const std::string target = filledIn(request.path);
    const std::string process = request.process.toStdString();
    policy::RequestView view;
    view.method = method;
    view.target = target;
    view.headers = headers;
    view.peer = request.peer.value_or(policy::Address());
    view.now = request.at.value_or(m_now);
    view.api = snapshot.findApi(api);
    view.process = process;
    policy::Verdict verdict;
    const qint64 times = charge == policy::Charge::Yes ? request.repeat : 1;
    for (qint64 time = 0; time < times; ++time)
        verdict = policy::check(snapshot, m_counters, view, charge);
    // What points into the request or the snapshot does not outlive this call.
    verdict.path = verdict.presentedKey = {};
    verdict.limitCount = 0;
    return verdict;
}

std::string Trialist::chooseApi(const CaseRequest &request)
{
    if (request.api || m_key.restrictions.apis.empty())
        return m_apis.of(request.api.value_or(QString()));
    const auto snapshot = snapshotFor(request);
    m_counters.prepare(*snapshot);
    for (const policy::ApiTarget &target : m_key.restrictions.apis) {
        if (judgeBy(*snapshot, request, target.api, policy::Charge::No).outcome
            == policy::Outcome::Granted)
            return target.api;
    }
    return m_key.restrictions.apis.front().api;
}

policy::Verdict Trialist::judge(const CaseRequest &request)
{
    const std::string api = chooseApi(request);
    const auto snapshot = snapshotFor(request);
    m_counters.prepare(*snapshot);
    return judgeBy(*snapshot, request, api, policy::Charge::Yes);
}

QJsonObject judged(const TestCase &testCase, Instant now)
{
    Trialist trialist(testCase, now);
    policy::Verdict verdict;
    for (const CaseRequest &request : testCase.requests)
        verdict = trialist.judge(request);
    const bool denied = verdict.outcome == policy::Outcome::Denied;
    QJsonObject answer{
        {QStringLiteral("verdict"), denied ? QStringLiteral("denied") : QStringLiteral("granted")},
        {QStringLiteral("reason"), textOf(policy::reasonName(verdict.reason))},
        {QStringLiteral("status"), denied ? verdict.status : 200},
        {QStringLiteral("step"), textOf(policy::stepName(verdict.step))},
        {QStringLiteral("detail"), textOf(policy::detailName(verdict.detail))}};
    if (verdict.wouldDeny != policy::Reason::None)
        answer.insert(QStringLiteral("wouldDeny"), textOf(policy::reasonName(verdict.wouldDeny)));
    return answer;
}

/// Saving knows no step and no status; `detail` is the problem's name, and the entry after it.
QJsonObject saved(const TestCase &testCase)
{
    QString problem;
    if (!testCase.key.unreadable.empty()) {
        problem = testCase.key.unreadable.front().second + QStringLiteral(": ")
                  + testCase.key.unreadable.front().first;
    } else if (const auto checked = checkRestrictions(testCase.key.restrictions); !checked) {
        problem = checked.error().detail + QStringLiteral(": ") + checked.error().subject;
    }
    const bool refused = !problem.isEmpty();
    return {
        {QStringLiteral("verdict"), refused ? QStringLiteral("refused") : QStringLiteral("saved")},
        {QStringLiteral("reason"), refused ? errorName(ErrorCode::RestrictionInvalid) : QString()},
        {QStringLiteral("status"), QJsonValue::Null},
        {QStringLiteral("step"), QString()},
        {QStringLiteral("detail"), problem}};
}

} // namespace

Result<CaseAnswer> CaseRunner::run(const QJsonObject &testCase) const
{
    const auto parsed = TestCase::fromJson(testCase);
    if (!parsed)
        return tl::make_unexpected(parsed.error());
    CaseAnswer answer;
    answer.json = parsed->save ? saved(*parsed) : judged(*parsed, m_clock.now());
    answer.json.insert(QStringLiteral("id"), parsed->id);
    if (!parsed->expected.isEmpty()) {
        bool agrees = true;
        for (auto field = parsed->expected.begin(); field != parsed->expected.end(); ++field)
            agrees = agrees && answer.json.value(field.key()) == *field;
        answer.agrees = agrees;
        answer.json.insert(QStringLiteral("agrees"), agrees);
    }
    return answer;
}

} // namespace keywright
