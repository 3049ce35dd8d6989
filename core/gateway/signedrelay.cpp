// SPDX-License-Identifier: GPL-3.0-or-later
// Upstreams that want a signature over the whole request, its body included.
#include "exchange.h"
#include "signing.h"
#include "worker.h"

namespace keywright::gateway {

/// The head is written but for its end: signs it now, or keeps the body first.
void Exchange::consumedSignedHead()
{
    const bool hasBody = m_framing.kind != BodyKind::None;
    if (hasBody && !signsWithoutBody(*m_signing)) {
        m_stage = Stage::Collecting;
        m_own.clear();
        m_requestBody.start(m_framing, ChunkedBody::Output::Decoded);
        extendDeadline(m_worker.settings().upstreamDeadline);
        collectForSigning();
        return;
    }
    if (m_framing.kind == BodyKind::Chunked)
        m_upstreamHead += "Transfer-Encoding: chunked\r\n";
    else if (m_framing.declared)
        m_upstreamHead += "Content-Length: " + std::to_string(m_framing.length) + "\r\n";
    signHead(m_upstreamHead, *m_signing, hasBody, {}, m_event.time);
    m_signing.reset();
    connect(false);
}

void Exchange::collectForSigning()
{
    Buffer &input = m_connection.input();
    while (!input.isEmpty() && !m_requestBody.complete() && !m_requestBody.failed()) {
        const ChunkedBody::Progress progress = m_requestBody.feed(input.data(), input.size());
        m_own.append(input.data(), progress.produced);
        input.consume(progress.consumed);
        if (m_own.size() > mostSignedBody || progress.consumed == 0)
            break;
    }
    if (m_requestBody.failed() || m_own.size() > mostSignedBody) {
        m_keepAlive = false;
        m_event.outcome = EventOutcome::Denied;
        m_event.gatewayReason = GatewayReason::RequestMalformed;
        answer(m_requestBody.failed() ? bodyMalformed() : bodyTooLarge());
    } else if (m_requestBody.complete()) {
        m_upstreamHead += "Content-Length: " + std::to_string(m_own.size()) + "\r\n";
        signHead(m_upstreamHead, *m_signing, true, m_own, m_event.time);
        m_upstreamHead += m_own;
        m_own.clear();
        m_signing.reset();
        connect(false);
    } else if (m_connection.inputEnded()) {
        breakOff(GatewayReason::ClientGone);
    } else if (continueBody()) {
        extendDeadline(m_worker.settings().upstreamDeadline);
        m_connection.read();
    }
}

} // namespace keywright::gateway
