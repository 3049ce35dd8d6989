// SPDX-License-Identifier: GPL-3.0-or-later
// The way to the upstream.
#include "exchange.h"
#include "observed.h"
#include "octets.h"
#include "rewrite.h"
#include "worker.h"

#include <core/auth/credential.h>

namespace keywright::gateway {

namespace {

constexpr std::int64_t smallBody = 8 * 1024;
constexpr std::string_view continueAnswer = "HTTP/1.1 100 Continue\r\n\r\n";

} // namespace

/// Whether the API that this request addresses needs a secret and would get it. The engine routes
/// by itself; this only looks ahead, so that a call without its secret is denied before it is
/// charged.
bool Exchange::secretAvailableFor(const RequestHead &head) const
{
    const policy::Snapshot &snapshot = *m_routing->snapshot;
    const auto lowered = [](std::string_view text) {
        std::string result(text);
        for (char &symbol : result)
            symbol = octets::lower(symbol);
        return result;
    };
    const std::string host = lowered(head.host.substr(0, head.host.find(':')));
    const std::size_t suffix = host.rfind(".localhost");
    int index = -1;
    if (suffix != std::string::npos && suffix > 0)
        index = snapshot.findApi(host.substr(0, suffix));
    if (index < 0) {
        const std::string_view rest = head.target.substr(1);
        index = snapshot.findApi(lowered(rest.substr(0, rest.find_first_of("/?"))));
    }
    if (index < 0)
        return true;
    const policy::ApiDefinition &api = snapshot.apis()[static_cast<std::size_t>(index)];
    UpstreamSecrets *secrets = m_worker.shared().secrets;
    return !api.needsUpstreamSecret
           || (secrets && secrets->find(api.id, api.credential).has_value());
}

void Exchange::forward(const policy::Verdict &verdict, const RequestHead &head)
{
    const policy::ApiDefinition &addressed = *api();
    m_route = &m_routing->routes[static_cast<std::size_t>(m_event.api)];
    auth::Placed credential;
    if (addressed.needsUpstreamSecret) {
        UpstreamSecrets *secrets = m_worker.shared().secrets;
        const auto found =
            secrets ? secrets->find(addressed.id, addressed.credential) : std::nullopt;
        if (!found || auth::checkPlacement(*found) != auth::PlacementProblem::None) {
            policy::Verdict denied = verdict;
            denied.step = policy::Step::Upstream;
            denied.reason = policy::Reason::UpstreamCredentialUnavailable;
            denied.detail = policy::Detail::UpstreamSecretMissing;
            denied.status = policy::httpStatus(denied.reason);
            takeVerdict(denied, head.target);
            deny(denied, head);
            return;
        }
        if (found->placement.kind == auth::PlacementKind::SigV4)
            m_signing = std::make_unique<auth::Credential>(*found);
        else
            credential = auth::place(*found);
    }
    appendRateLimits({verdict.limits.data(), static_cast<std::size_t>(verdict.limitCount)},
                     m_extraFields);
    appendCorsFields(addressed, head.fields.value(FieldKind::Origin), m_extraFields);

    UpstreamRequest request;
    request.authority = m_route->authority;
    request.basePath = m_route->basePath;
    request.path = pathOf(verdict, head.target);
    request.keyLocations = &addressed.keyLocations;
    request.keepKey = addressed.keepKey;
    request.presentedKey = verdict.presentedKey;
    request.keyLocation = verdict.location;
    request.trustedPeer = m_routing->snapshot->isTrustedProxy(m_connection.peer());
    request.client = m_event.client;
    request.tls = m_connection.isTls();
    request.requestId = {m_requestId.data(), m_requestId.size()};
    request.keyId = m_event.keyId();
    request.project = m_event.project();
    request.credential = addressed.needsUpstreamSecret ? &credential : nullptr;
    request.isSigned = m_signing != nullptr;
    m_upgrade = head.upgrade;
    request.upgrade = head.upgrade;
    writeUpstreamHead(head, request, m_upstreamHead);
    m_stage = Stage::Connecting;
}

void Exchange::consumedHead()
{
    if (m_stage == Stage::Collecting) {
        collect();
        return;
    }
    if (m_stage != Stage::Connecting)
        return;
    if (!m_route->endpoint) {
        fail(GatewayReason::UpstreamUnreachable);
        return;
    }
    if (m_signing) {
        consumedSignedHead();
        return;
    }
    // A small body that is here already travels with the head, and can be sent again with it.
    Buffer &input = m_connection.input();
    if (m_framing.kind == BodyKind::Length && m_framing.length <= smallBody
        && static_cast<std::int64_t>(input.size()) >= m_framing.length) {
        const ChunkedBody::Progress progress = m_requestBody.feed(input.data(), input.size());
        m_upstreamHead.append(input.data(), progress.produced);
        input.consume(progress.consumed);
    }
    connect(false);
}

void Exchange::connect(bool fresh)
{
    UpstreamPool &pool = m_worker.upstreams();
    while (!fresh) {
        m_upstream = pool.takeIdle(*m_route->endpoint);
        if (!m_upstream)
            break;
        if (m_idempotent || m_upstream->looksAlive()) {
            m_upstream->setUser(this);
            sendHead();
            return;
        }
        m_upstream->close();
    }
    m_stage = Stage::Connecting;
    extendDeadline(m_worker.settings().connectDeadline);
    m_upstream = pool.make(*m_route->endpoint);
    m_upstream->setUser(this);
    m_upstream->connect();
}

void Exchange::upstreamConnected()
{
    sendHead();
}

void Exchange::upstreamFailed(std::string_view tls)
{
    m_observed = tls;
    fail(tls.empty() ? GatewayReason::UpstreamUnreachable : GatewayReason::UpstreamTlsFailed);
}

void Exchange::sendHead()
{
    m_stage = Stage::Relaying;
    extendDeadline(m_worker.settings().upstreamDeadline);
    Pieces pieces;
    pieces.add(m_upstreamHead.data(), m_upstreamHead.size());
    switch (m_upstream->write(pieces)) {
    case WriteState::Done:
        m_headSent = true;
        m_upstream->read();
        pumpRequest();
        break;
    case WriteState::Pending:
        m_upstreamWriting = true;
        m_upstreamPending = 0;
        m_headSent = true;
        m_upstream->read();
        break;
    case WriteState::Failed:
        if (!retry())
            fail(GatewayReason::UpstreamUnreachable);
        break;
    }
}

void Exchange::upstreamWritten(bool ok)
{
    m_upstreamWriting = false;
    m_connection.input().consume(std::exchange(m_upstreamPending, 0));
    if (!ok) {
        m_uploadBroken = true; // an answer may be on its way all the same; the read tells
        return;
    }
    pumpRequest();
}

/// Says "100 Continue" once where it is waited for. False: the client is gone.
bool Exchange::continueBody()
{
    if (!std::exchange(m_expectContinue, false) || m_replyBegun)
        return true;
    Pieces pieces;
    pieces.add(continueAnswer.data(), continueAnswer.size());
    if (m_connection.write(pieces) == WriteState::Done)
        return true;
    breakOff(GatewayReason::ClientGone);
    return false;
}

void Exchange::pumpRequest()
{
    Buffer &input = m_connection.input();
    while (!m_requestBody.complete()) {
        if (m_upstreamWriting || m_uploadBroken || !m_headSent)
            return;
        if (input.isEmpty()) {
            if (m_connection.inputEnded()) {
                breakOff(GatewayReason::ClientGone);
                return;
            }
            if (continueBody())
                m_connection.read();
            return;
        }
        const ChunkedBody::Progress progress = m_requestBody.feed(input.data(), input.size());
        if (m_requestBody.failed()) {
            m_keepAlive = false;
            dropUpstream();
            m_event.gatewayReason = GatewayReason::RequestMalformed;
            m_event.outcome = EventOutcome::Denied;
            if (m_replyBegun)
                breakOff(GatewayReason::RequestMalformed);
            else
                answer(bodyMalformed());
            return;
        }
        Pieces pieces;
        pieces.add(input.data(), progress.produced);
        if (progress.produced > 0) {
            m_bodySent = true;
            switch (m_upstream->write(pieces)) {
            case WriteState::Done:
                break;
            case WriteState::Pending:
                m_upstreamPending = progress.consumed;
                m_upstreamWriting = true;
                return;
            case WriteState::Failed:
                m_uploadBroken = true;
                return;
            }
        }
        input.consume(progress.consumed);
        extendDeadline(m_worker.settings().upstreamDeadline);
    }
    if (input.isEmpty())
        m_connection.read(); // to notice when the client leaves; a next request waits in the buffer
}

void Exchange::bodyArrived()
{
    if (m_stage == Stage::Relaying)
        pumpRequest();
    else if (m_stage == Stage::Collecting)
        collect();
    else if (m_stage == Stage::Tunnelling)
        m_tunnel->clientReadable();
}

void Exchange::clientGone(bool inOrder)
{
    if (m_stage == Stage::Tunnelling) {
        m_tunnel->clientEnded(inOrder);
        return;
    }
    if (inOrder && m_stage == Stage::Relaying && m_requestBody.complete())
        return; // it may still read the answer
    if (inOrder
        && (m_stage == Stage::Answering
            || (m_stage == Stage::Connecting && m_requestBody.complete())))
        return;
    breakOff(GatewayReason::ClientGone);
}

/// Once more on a fresh connection, when the pooled one gave no byte of an answer and nothing was
/// sent that must not be sent twice.
bool Exchange::retry()
{
    if (!m_upstream || !m_upstream->isReused() || m_retried || m_replyBytes || m_bodySent
        || (!m_idempotent && m_headSent))
        return false;
    m_retried = true;
    dropUpstream();
    m_headSent = m_upstreamWriting = m_uploadBroken = false;
    connect(true);
    return true;
}

void Exchange::dropUpstream()
{
    if (!m_upstream)
        return;
    m_upstream->setUser(nullptr);
    m_upstream->close();
    m_upstream.reset();
}

void Exchange::fail(GatewayReason reason)
{
    if (m_replyBegun) {
        breakOff(reason);
        return;
    }
    dropUpstream();
    m_event.outcome = EventOutcome::Failed;
    m_event.gatewayReason = reason;
    m_keepAlive = m_keepAlive && m_requestBody.complete();
    answer(problemOf(reason));
}

/// Ends without (the rest of) an answer: the client must see that it is not complete.
void Exchange::breakOff(GatewayReason reason)
{
    if (!m_replyBegun && m_stage != Stage::Answering) {
        m_event.outcome = EventOutcome::Failed;
        m_event.gatewayReason = reason;
        m_event.status = reason == GatewayReason::ClientGone ? 499 : 502;
    } else if (reason != GatewayReason::ClientGone) {
        m_event.outcome = EventOutcome::Failed;
        m_event.gatewayReason = reason;
    }
    dropUpstream();
    release();
    ErrorCodeOfSystem ignored;
    if (m_replyBegun
        && reason != GatewayReason::ClientGone) // a reset: a close could read as the end
        m_connection.socket().set_option(asio::socket_base::linger(true, 0), ignored);
    m_connection.close();
}

void Exchange::timeout()
{
    switch (m_stage) {
    case Stage::None:
    case Stage::Answering:
        m_connection.close();
        break;
    case Stage::Collecting:
        m_keepAlive = false;
        if (m_signing) {
            m_event.outcome = EventOutcome::Failed;
            m_event.gatewayReason = GatewayReason::ClientGone;
        }
        answer(requestTimeout());
        break;
    case Stage::Connecting:
        fail(GatewayReason::UpstreamTimeout);
        break;
    case Stage::Tunnelling:
        m_tunnel->timeout();
        break;
    case Stage::Relaying:
        if (m_clientWriting) {
            breakOff(GatewayReason::ClientGone);
        } else if (!m_replyBegun && !m_requestBody.complete() && !m_upstreamWriting
                   && !m_uploadBroken) {
            dropUpstream(); // the client does not go on with its body
            m_keepAlive = false;
            m_event.outcome = EventOutcome::Failed;
            m_event.gatewayReason = GatewayReason::ClientGone;
            answer(requestTimeout());
        } else {
            fail(GatewayReason::UpstreamTimeout);
        }
        break;
    }
}

void Exchange::extendDeadline(std::chrono::milliseconds patience)
{
    m_connection.setDeadline(m_worker.now() + patience);
}

} // namespace keywright::gateway
