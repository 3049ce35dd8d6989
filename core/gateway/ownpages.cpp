// SPDX-License-Identifier: GPL-3.0-or-later
// What the gateway answers below /_keywright.
#include "exchange.h"
#include "octets.h"
#include "verifyquestion.h"
#include "worker.h"

namespace keywright::gateway {

namespace {

constexpr std::string_view ownPrefix = "/_keywright";
constexpr std::size_t mostQuestion = 16 * 1024;

void appendField(std::string &out, std::string_view name, std::string_view value)
{
    if (!value.empty())
        out.append(name).append(": ").append(value).append("\r\n");
}

} // namespace

bool Exchange::isOwnPage(const RequestHead &head) const
{
    if (head.target.substr(0, ownPrefix.size()) != ownPrefix)
        return false;
    const std::string_view rest = head.target.substr(ownPrefix.size());
    if (!rest.empty() && rest.front() != '/' && rest.front() != '?')
        return false;
    // `<api>.localhost` is that API's own name space.
    const std::string_view host = head.host.substr(0, head.host.find(':'));
    constexpr std::string_view suffix = ".localhost";
    return host.size() <= suffix.size()
           || !octets::equals(host.substr(host.size() - suffix.size()), suffix);
}

void Exchange::ownPage(const RequestHead &head)
{
    const std::string_view page =
        head.target.substr(ownPrefix.size(), head.target.find('?') - ownPrefix.size());
    m_path = head.target.substr(0, head.target.find('?'));
    m_unrecorded = true;
    if (page == "/health") {
        const bool ready = m_routing && !m_worker.shared().draining.load(std::memory_order_relaxed);
        if (head.method != "GET" && head.method != "HEAD") {
            answer(notFound());
        } else if (!ready) {
            answer(notReady());
        } else {
            answerText(200, "application/json",
                       "{\"status\":\"ok\",\"revision\":"
                           + std::to_string(m_routing->snapshot->revision()) + "}\n");
        }
    } else if (page == "/verify") {
        if (m_routing)
            forwardAuth(head);
        else
            answer(notReady());
    } else if (page == "/v1/verify" && head.method == "POST") {
        if (!m_routing) {
            answer(notReady());
        } else if (!m_connection.peer().isLoopback()
                   && !m_routing->snapshot->isTrustedProxy(m_connection.peer())) {
            answer(notTrusted());
        } else {
            m_stage = Stage::Collecting;
            m_own.clear();
            m_requestBody.start(m_framing, ChunkedBody::Output::Decoded);
            m_connection.setDeadline(m_worker.now() + m_worker.settings().headDeadline);
        }
    } else {
        answer(notFound());
    }
}

void Exchange::forwardAuth(const RequestHead &head)
{
    if (!m_routing->snapshot->isTrustedProxy(m_connection.peer())) {
        answer(notTrusted());
        return;
    }
    ForwardAuthQuestion question;
    if (const std::string_view problem = readForwardAuth(head, *m_routing->snapshot, question);
        !problem.empty()) {
        answer(badQuestion(problem));
        return;
    }
    m_unrecorded = false;
    question.view.peer = m_connection.peer();
    question.view.now = m_event.time + m_routing->time.ahead;
    policy::Verdict verdict;
    if (question.apiUnknown) {
        verdict.step = policy::Step::Route;
        verdict.reason = policy::Reason::ApiNotFound;
        verdict.status = policy::httpStatus(verdict.reason);
    } else {
        verdict = verdictOn(question.view);
    }
    m_method.assign(question.view.method.substr(0, 24));
    takeVerdict(verdict, question.view.target);
    const bool denied = verdict.outcome == policy::Outcome::Denied;
    m_event.outcome = denied                                          ? EventOutcome::Denied
                      : verdict.outcome == policy::Outcome::Preflight ? EventOutcome::Preflight
                                                                      : EventOutcome::Granted;
    Problem problem = problemOf(verdict.reason, verdict.detail);
    if (verdict.status > 0)
        problem.status = verdict.status;
    if (denied) {
        appendField(m_extraFields, "X-Keywright-Status", std::to_string(problem.status));
        appendField(m_extraFields, "X-Keywright-Reason", problem.reason);
    }
    appendField(m_extraFields, "X-Keywright-Key-Id", m_event.keyId());
    appendField(m_extraFields, "X-Keywright-Project", m_event.project());
    const std::span<const policy::LimitStatus> limits(verdict.limits.data(),
                                                      static_cast<std::size_t>(verdict.limitCount));
    if (denied) {
        const int status = question.denyStatus > 0 ? question.denyStatus : problem.status;
        m_event.status = problem.status;
        m_keepAlive = m_keepAlive && canDiscardBody();
        AnswerContext context = answerContext();
        context.limits = limits;
        context.httpStatus = status;
        m_own.clear();
        writeProblem(problem, context, m_own);
    } else {
        m_event.status = 204;
        m_keepAlive = m_keepAlive && canDiscardBody();
        AnswerContext context = answerContext();
        context.limits = limits;
        m_own.clear();
        writeAnswer(204, {}, {}, context, m_own);
    }
    sendAnswer();
}

void Exchange::collect()
{
    if (m_signing) {
        collectForSigning();
        return;
    }
    Buffer &input = m_connection.input();
    const ChunkedBody::Progress progress = m_requestBody.feed(input.data(), input.size());
    m_own.append(input.data(), progress.produced);
    input.consume(progress.consumed);
    if (m_requestBody.failed() || m_own.size() > mostQuestion) {
        m_keepAlive = false;
        answer(badQuestion("A JSON object of at most 16 KiB is expected."));
    } else if (m_requestBody.complete()) {
        verifyKey();
    } else if (m_connection.inputEnded()) {
        m_connection.close();
    } else {
        if (std::exchange(m_expectContinue, false)) {
            constexpr std::string_view text = "HTTP/1.1 100 Continue\r\n\r\n";
            Pieces pieces;
            pieces.add(text.data(), text.size());
            if (m_connection.write(pieces) != WriteState::Done) {
                m_connection.close();
                return;
            }
        }
        m_connection.read();
    }
}

void Exchange::verifyKey()
{
    KeyQuestion question;
    if (const std::string_view problem =
            readKeyQuestion(m_own, *m_routing->snapshot, m_connection.peer(), question);
        !problem.empty()) {
        answer(badQuestion(problem));
        return;
    }
    m_unrecorded = false;
    question.view.now = m_event.time + m_routing->time.ahead;
    policy::Verdict verdict;
    if (question.view.api < 0) {
        verdict.step = policy::Step::Route;
        verdict.reason = policy::Reason::ApiNotFound;
        verdict.status = policy::httpStatus(verdict.reason);
    } else {
        verdict = verdictOn(question.view);
    }
    m_method.assign(question.view.method.substr(0, 24));
    takeVerdict(verdict, question.view.target);
    const bool granted = verdict.outcome != policy::Outcome::Denied;
    m_event.outcome = granted ? EventOutcome::Granted : EventOutcome::Denied;
    m_event.status = granted ? 200 : verdict.status;
    const std::string body = verdictJson(m_event, {m_requestId.data(), m_requestId.size()});
    m_own.clear();
    writeAnswer(200, "application/json", body, answerContext(), m_own);
    sendAnswer();
}

} // namespace keywright::gateway
