// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange.h"

#include "observed.h"
#include "octets.h"
#include "rewrite.h"
#include "worker.h"

#include <core/policy/keyrecord.h>

namespace keywright::gateway {

namespace {

constexpr std::int64_t mostDiscarded = 64 * 1024;
constexpr std::size_t mostPath = 512;
const std::vector<policy::KeyLocation> &usualLocations()
{
    static const std::vector<policy::KeyLocation> locations = policy::defaultKeyLocations();
    return locations;
}

policy::Instant systemNow()
{
    return std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
}

bool isIdempotent(std::string_view method)
{
    return method == "GET" || method == "HEAD" || method == "OPTIONS" || method == "PUT"
           || method == "DELETE";
}

} // namespace

Exchange::Exchange(Worker &worker, Connection &connection)
    : m_worker(worker)
    , m_connection(connection)
{
}

Exchange::~Exchange()
{
    abandon();
}

const policy::ApiDefinition *Exchange::api() const
{
    return m_routing && m_event.api >= 0
               ? &m_routing->snapshot->apis()[static_cast<std::size_t>(m_event.api)]
               : nullptr;
}

void Exchange::startRecord(std::string_view method)
{
    m_stage = Stage::Answering;
    m_requestId = m_worker.newRequestId();
    m_routing = m_worker.generations().pin();
    m_began = std::chrono::steady_clock::now();
    m_event = Event{};
    m_event.snapshot = m_routing ? m_routing->snapshot.get() : nullptr;
    m_event.time = systemNow();
    m_event.peer = m_event.client = m_connection.peer();
    m_method.assign(method.substr(0, 24));
    m_path.clear();
    m_observed.clear();
    m_extraFields.clear();
    m_framing = {};
    m_requestBody.start(m_framing, ChunkedBody::Output::Relayed);
    m_keepAlive = true;
    m_http10 = m_headRequest = m_idempotent = m_expectContinue = false;
    m_bodySent = m_uploadBroken = m_upstreamWriting = m_headSent = m_retried = false;
    m_replyBegun = m_replyBytes = m_clientWriting = m_rechunk = m_upstreamKeepAlive = false;
    m_lastChunkSent = false;
    m_upgrade.clear();
    m_signing.reset();
    m_interims = 0;
    m_upstreamPending = m_replyPending = 0;
    m_replyHead.clear();
    m_upstreamHead.clear();
    m_replyScan.reset();
}

void Exchange::begin(std::string_view bytes, int fields)
{
    RequestHead &head = m_worker.requestHead();
    const HeadProblem problem = m_worker.parser().parse(bytes, fields, head);
    if (problem != HeadProblem::None) {
        refuse(problemOf(problem));
        return;
    }
    startRecord(head.method);
    m_framing = head.framing;
    m_requestBody.start(m_framing, ChunkedBody::Output::Relayed);
    m_keepAlive = head.keepAlive;
    m_http10 = head.minorVersion == 0;
    m_headRequest = head.method == "HEAD";
    m_idempotent = isIdempotent(head.method);
    m_expectContinue = head.expectContinue;
    if (m_connection.isAdmin())
        adminPage(head);
    else if (isOwnPage(head))
        ownPage(head);
    else if (!m_routing)
        answer(notReady());
    else
        judge(head);
}

void Exchange::refuse(const Problem &problem)
{
    startRecord({});
    m_keepAlive = false;
    m_event.outcome = EventOutcome::Denied;
    m_event.gatewayReason =
        problem.status == 501 ? GatewayReason::NotImplemented : GatewayReason::RequestMalformed;
    answer(problem);
}

void Exchange::judge(const RequestHead &head)
{
    policy::RequestView view;
    view.method = head.method;
    view.target = head.target;
    view.headers = head.fields.span();
    view.peer = m_connection.peer();
    view.now = m_event.time + m_routing->time.ahead;
    std::string process;
    if (m_routing->needsProcesses) {
        process = m_connection.peerProcess();
        view.process = process;
    }
    if (m_routing->needsSecrets)
        view.upstreamSecretAvailable = secretAvailableFor(head);
    const policy::Verdict verdict = verdictOn(view);
    takeVerdict(verdict, head.target);
    switch (verdict.outcome) {
    case policy::Outcome::Granted:
        forward(verdict, head);
        break;
    case policy::Outcome::Denied:
        deny(verdict, head);
        break;
    case policy::Outcome::Preflight:
        preflight(verdict, head);
        break;
    }
}

/// What goes upstream of the target: from the verdict's path on, with the query.
std::string_view Exchange::pathOf(const policy::Verdict &verdict, std::string_view target)
{
    const char *begin = verdict.path.data();
    if (verdict.path.empty() && !begin)
        return target;
    const std::less_equal<const char *> before;
    if (before(target.data(), begin) && before(begin, target.data() + target.size()))
        return target.substr(static_cast<std::size_t>(begin - target.data()));
    const std::size_t query = target.find('?');
    return query == std::string_view::npos ? std::string_view{} : target.substr(query);
}

void Exchange::takeVerdict(const policy::Verdict &verdict, std::string_view target)
{
    m_event.api = verdict.api;
    m_event.key = verdict.key;
    m_event.operation = verdict.operation;
    m_event.policyReason = verdict.reason;
    m_event.step = verdict.step;
    m_event.detail = verdict.detail;
    m_event.wouldDeny = verdict.wouldDeny;
    if (verdict.client != policy::Address{})
        m_event.client = verdict.client;
    if (verdict.key >= 0 && verdict.version >= 0)
        m_event.version = m_routing->snapshot->key(verdict.key)
                              .versions()[static_cast<std::size_t>(verdict.version)]
                              .number;
    const policy::ApiDefinition *addressed = api();
    UpstreamRequest request;
    request.path = pathOf(verdict, target);
    request.keyLocations = addressed ? &addressed->keyLocations : &usualLocations();
    std::string storage;
    m_path.assign(forwardedPath(request, storage).substr(0, mostPath));
}

void Exchange::deny(const policy::Verdict &verdict, const RequestHead &head)
{
    m_event.outcome = EventOutcome::Denied;
    m_observed = observedBy(verdict, head);
    if (const policy::ApiDefinition *addressed = api())
        appendCorsFields(*addressed, head.fields.value(FieldKind::Origin), m_extraFields);
    Problem problem = problemOf(verdict.reason, verdict.detail);
    if (verdict.status > 0)
        problem.status = verdict.status;
    answer(problem, {verdict.limits.data(), static_cast<std::size_t>(verdict.limitCount)});
}

void Exchange::preflight(const policy::Verdict &, const RequestHead &head)
{
    m_event.outcome = EventOutcome::Preflight;
    m_event.policyReason = policy::Reason::None;
    if (const policy::ApiDefinition *addressed = api())
        appendPreflightFields(*addressed, head.fields, m_extraFields);
    m_event.status = 204;
    m_keepAlive = m_keepAlive && canDiscardBody();
    m_own.clear();
    writeAnswer(204, {}, {}, answerContext(), m_own);
    sendAnswer();
}

AnswerContext Exchange::answerContext() const
{
    AnswerContext context;
    context.requestId = {m_requestId.data(), m_requestId.size()};
    context.realm = m_event.apiName();
    if (context.realm.empty())
        context.realm = "keywright";
    context.extraFields = m_extraFields;
    context.keepAlive = m_keepAlive && !m_connection.isDraining();
    context.http10 = m_http10;
    context.headRequest = m_headRequest;
    return context;
}

bool Exchange::canDiscardBody() const
{
    if (m_requestBody.complete())
        return true;
    if (m_expectContinue)
        return false; // nobody knows whether it will be sent
    return m_framing.kind == BodyKind::Chunked || m_framing.length <= mostDiscarded;
}

void Exchange::answer(const Problem &problem, std::span<const policy::LimitStatus> limits)
{
    m_event.status = problem.status;
    m_keepAlive = m_keepAlive && canDiscardBody();
    AnswerContext context = answerContext();
    context.limits = limits;
    m_own.clear();
    writeProblem(problem, context, m_own);
    sendAnswer();
}

void Exchange::sendAnswer()
{
    m_stage = Stage::Answering;
    m_connection.setDeadline(m_worker.now() + m_worker.settings().idleDeadline);
    m_event.bytesOut = static_cast<std::int64_t>(m_own.size());
    Pieces pieces;
    pieces.add(m_own.data(), m_own.size());
    switch (m_connection.write(pieces)) {
    case WriteState::Done:
        finish();
        break;
    case WriteState::Pending:
        break;
    case WriteState::Failed:
        m_connection.close();
        break;
    }
}

/// Records the exchange, and lets go of the policy that it was judged by.
void Exchange::release()
{
    const bool recorded = m_stage == Stage::Tunnelling;
    m_stage = Stage::None;
    if (!recorded)
        recordEnd();
}

void Exchange::recordEnd()
{
    m_event.requestId = {m_requestId.data(), m_requestId.size()};
    m_event.method = m_method;
    m_event.path = m_path;
    m_event.observed = m_observed;
    m_event.latency = std::chrono::duration_cast<std::chrono::microseconds>(
        std::chrono::steady_clock::now() - m_began);
    m_event.bytesIn = m_requestBody.bytes();
    if (!m_unrecorded)
        m_worker.record(m_event);
    m_unrecorded = false;
    if (m_routing)
        m_worker.generations().unpin(m_routing);
    m_routing = nullptr;
}

void Exchange::finish()
{
    const bool keepAlive = m_keepAlive;
    release();
    m_connection.exchangeDone(keepAlive, &m_requestBody);
}

void Exchange::abandon()
{
    if (!isActive())
        return;
    dropUpstream();
    if (m_stage == Stage::Tunnelling) {
        m_tunnel->close();
    } else if (m_stage != Stage::Answering && !m_replyBegun) {
        m_event.outcome = EventOutcome::Failed;
        m_event.gatewayReason = GatewayReason::ClientGone;
        m_event.status = 499;
    }
    release();
}

void Exchange::rest()
{
    for (std::string *text : {&m_own, &m_extraFields, &m_upgrade, &m_upstreamHead, &m_replyHead,
                              &m_replyChunk, &m_method, &m_path, &m_observed})
        std::string().swap(*text);
    m_event = {};
}

} // namespace keywright::gateway
