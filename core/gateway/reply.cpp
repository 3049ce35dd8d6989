// SPDX-License-Identifier: GPL-3.0-or-later
// The way back from the upstream.
#include "exchange.h"
#include "rewrite.h"
#include "worker.h"

#include <charconv>

namespace keywright::gateway {

namespace {

constexpr int mostInterims = 16;
/// A body of so many bytes is copied behind its head: one piece is sent quicker than two.
constexpr std::size_t mostCopied = 2048;
constexpr std::string_view chunkEnd = "\r\n";
constexpr std::string_view lastChunk = "0\r\n\r\n";

} // namespace

void Exchange::upstreamReadable()
{
    m_replyBytes = true;
    pumpReply();
}

void Exchange::upstreamEnded(bool clean)
{
    if (m_replyBegun) {
        if (m_replyBody.kind() == BodyKind::UntilClose && clean && m_replyBody.end()) {
            m_upstream->close();
            pumpReply();
        } else {
            breakOff(GatewayReason::UpstreamResponseInvalid);
        }
        return;
    }
    if (m_replyBytes)
        fail(GatewayReason::UpstreamResponseInvalid);
    else if (!retry())
        fail(GatewayReason::UpstreamUnreachable);
}

void Exchange::pumpReply()
{
    while (m_stage == Stage::Relaying && !m_clientWriting) {
        if (!m_replyBegun) {
            if (!readReplyHead())
                return;
        } else if (!sendReplyPart()) {
            return;
        }
    }
}

/// True when there is more to look at.
bool Exchange::readReplyHead()
{
    Buffer &input = m_upstream->input();
    if (input.isEmpty()) {
        m_upstream->read();
        return false;
    }
    const HeadScan::State state = m_replyScan.scan(input.view());
    if (state == HeadScan::State::NeedsMore) {
        m_upstream->read();
        return false;
    }
    if (state == HeadScan::State::Refused) {
        fail(GatewayReason::UpstreamResponseInvalid);
        return false;
    }
    const std::size_t length = m_replyScan.length();
    const std::string_view bytes = input.view().substr(0, length);
    ResponseHead &head = m_worker.responseHead();
    const HeadProblem problem =
        m_worker.parser().parse(bytes, m_replyScan.fields(), m_headRequest, head);
    m_replyScan.reset();
    if (problem == HeadProblem::None && changesTo(head, m_upgrade)) {
        startTunnel(head, length);
        return false;
    }
    if (problem != HeadProblem::None || head.status == 101) { // nobody asked to change to that
        fail(GatewayReason::UpstreamResponseInvalid);
        return false;
    }
    if (head.status >= 200)
        startReply(head);
    else if (!interimReply(head))
        return false;
    input.consume(length);
    return true;
}

/// Passes a 1xx on; 100 is ours to say, and an HTTP/1.0 client knows none.
bool Exchange::interimReply(const ResponseHead &head)
{
    if (++m_interims > mostInterims) {
        fail(GatewayReason::UpstreamResponseInvalid);
        return false;
    }
    if (head.status == 100 || m_http10)
        return true;
    ClientResponse response;
    response.requestId = {m_requestId.data(), m_requestId.size()};
    std::string interim;
    writeClientHead(head, response, interim);
    Pieces pieces;
    pieces.add(interim.data(), interim.size());
    if (m_connection.write(pieces) == WriteState::Done)
        return true;
    breakOff(GatewayReason::ClientGone);
    return false;
}

/// The request is granted and answered: what follows is no HTTP, and holds no policy back.
void Exchange::startTunnel(const ResponseHead &head, std::size_t length)
{
    ClientResponse response;
    response.requestId = {m_requestId.data(), m_requestId.size()};
    response.extraFields = m_extraFields;
    const policy::ApiDefinition *addressed = api();
    response.replaceCors = addressed && !addressed->corsOrigins.empty();
    response.upgrade = m_upgrade;
    std::string switching;
    writeClientHead(head, response, switching);
    m_upstream->input().consume(length);
    Tunnel::Admission admission{std::string(m_event.apiName()), std::string(m_event.keyId()),
                                static_cast<std::size_t>(m_event.key), m_event.version};
    m_event.status = head.status;
    recordEnd();
    m_event.snapshot = nullptr;
    m_stage = Stage::Tunnelling;
    m_tunnel = std::make_unique<Tunnel>(m_worker, m_connection, std::move(m_upstream),
                                        std::move(admission));
    m_upstream.reset();
    if (m_worker.shared().draining.load(std::memory_order_relaxed))
        m_connection.close();
    else
        m_tunnel->start(std::move(switching));
}

void Exchange::policyChanged()
{
    if (m_stage == Stage::Tunnelling)
        m_tunnel->policyChanged();
}

void Exchange::startReply(const ResponseHead &head)
{
    m_replyBegun = true;
    m_event.status = head.status;
    m_upstreamKeepAlive = head.keepAlive;
    const bool chunked = head.framing.kind == BodyKind::Chunked;
    m_replyBody.start(head.framing,
                      m_http10 ? ChunkedBody::Output::Decoded : ChunkedBody::Output::Relayed);
    m_rechunk = head.framing.kind == BodyKind::UntilClose && !m_http10;

    ClientResponse response;
    response.requestId = {m_requestId.data(), m_requestId.size()};
    response.extraFields = m_extraFields;
    const policy::ApiDefinition *addressed = api();
    response.replaceCors = addressed && !addressed->corsOrigins.empty();
    response.http10 = m_http10;
    response.framing = head.framing;
    if (m_rechunk)
        response.framing.kind = BodyKind::Chunked;
    else if (m_http10 && chunked)
        response.framing = {};
    if (head.status == 204)
        response.framing.declared = false;
    if (m_http10 && (chunked || head.framing.kind == BodyKind::UntilClose))
        m_keepAlive = false; // its end is the close
    if (m_worker.shared().draining.load(std::memory_order_relaxed))
        m_keepAlive = false;
    response.keepAlive = m_keepAlive;
    m_replyHead.clear();
    writeClientHead(head, response, m_replyHead);
}

/// True when there is more to look at.
bool Exchange::sendReplyPart()
{
    Buffer &input = m_upstream->input();
    ChunkedBody::Progress progress;
    if (!input.isEmpty())
        progress = m_replyBody.feed(input.data(), input.size());
    if (m_replyBody.failed()) {
        breakOff(GatewayReason::UpstreamResponseInvalid);
        return false;
    }
    Pieces pieces;
    const bool whole = !m_rechunk && !m_replyHead.empty() && progress.produced <= mostCopied;
    if (whole)
        m_replyHead.append(input.data(), progress.produced);
    pieces.add(m_replyHead.data(), m_replyHead.size());
    if (m_rechunk) {
        m_replyChunk.clear();
        if (progress.produced > 0) {
            char digits[20];
            const auto end =
                std::to_chars(digits, digits + sizeof digits, progress.produced, 16).ptr;
            m_replyChunk.append(digits, end).append(chunkEnd);
            pieces.add(m_replyChunk.data(), m_replyChunk.size());
            pieces.add(input.data(), progress.produced);
        }
        const bool last =
            m_replyBody.complete() && !std::exchange(m_lastChunkSent, m_replyBody.complete());
        const std::string_view end = last                    ? lastChunk
                                     : progress.produced > 0 ? chunkEnd
                                                             : std::string_view{};
        pieces.add(end.data(), end.size());
    } else if (!whole) {
        pieces.add(input.data(), progress.produced);
    }
    m_replyPending = progress.consumed;
    if (pieces.size() > 0) {
        switch (m_connection.write(pieces)) {
        case WriteState::Done:
            break;
        case WriteState::Pending:
            m_clientWriting = true;
            return false;
        case WriteState::Failed:
            breakOff(GatewayReason::ClientGone);
            return false;
        }
    }
    return replyPartWritten();
}

bool Exchange::replyPartWritten()
{
    Buffer &input = m_upstream->input();
    input.consume(std::exchange(m_replyPending, 0));
    m_replyHead.clear();
    if (m_replyBody.complete() && (!m_rechunk || m_lastChunkSent)) {
        replyEnded();
        return false;
    }
    extendDeadline(m_worker.settings().upstreamDeadline);
    if (!input.isEmpty() || m_replyBody.complete())
        return true;
    m_upstream->read();
    return false;
}

void Exchange::clientWritten(bool ok)
{
    if (m_stage == Stage::Answering) {
        if (ok)
            finish();
        else
            m_connection.close();
        return;
    }
    if (m_stage == Stage::Tunnelling) {
        m_tunnel->clientWritten(ok);
        return;
    }
    if (!m_clientWriting)
        return;
    m_clientWriting = false;
    if (!ok) {
        breakOff(GatewayReason::ClientGone);
        return;
    }
    if (replyPartWritten())
        pumpReply();
}

void Exchange::replyEnded()
{
    const bool uploaded = m_requestBody.complete() && !m_uploadBroken && !m_upstreamWriting;
    m_event.bytesOut = m_replyBody.bytes();
    m_upstream->setUser(nullptr);
    if (uploaded && m_upstreamKeepAlive)
        m_worker.upstreams().give(std::move(m_upstream), m_worker.now());
    else
        m_upstream->close();
    m_upstream.reset();
    m_keepAlive = m_keepAlive && uploaded;
    finish();
}

} // namespace keywright::gateway
