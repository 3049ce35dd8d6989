// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "body.h"
#include "event.h"
#include "head.h"
#include "problem.h"
#include "routing.h"
#include "tunnel.h"
#include "upstream.h"

#include <core/auth/credential.h>
#include <core/policy/engine.h>

#include <array>
#include <chrono>
#include <memory>
#include <span>
#include <string>

namespace keywright::gateway {

class Connection;
class Worker;

/// One request and its answer: judged, then answered here or passed to the upstream and back.
/// Belongs to a connection and is used again for its next request. Bodies are streamed in both
/// directions at once, each read waiting for the write before it, so that a slow side slows the
/// other down.
class Exchange final : public UpstreamUser
{
public:
    Exchange(Worker &worker, Connection &connection);
    ~Exchange();
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    // From the connection.
    void begin(std::string_view head,
               int fields);              ///< of a head that the scan passed; it may end at once
    void refuse(const Problem &problem); ///< a head that the scan refused; closes
    void consumedHead(); ///< the head's bytes are gone from the input, the body may be used
    void bodyArrived();
    void clientGone(bool inOrder); ///< no more bytes will come; in order: it may still read
    void clientWritten(bool ok);
    void timeout();
    void abandon(); ///< the connection is closed
    void rest();    ///< nothing to do for a while: its texts give their memory back
    [[nodiscard]] bool isActive() const { return m_stage != Stage::None; }
    [[nodiscard]] bool isTunnel() const { return m_stage == Stage::Tunnelling; }
    void policyChanged();

    // From the upstream.
    void upstreamConnected() override;
    void upstreamFailed(std::string_view tls) override;
    void upstreamReadable() override;
    void upstreamEnded(bool clean) override;
    void upstreamWritten(bool ok) override;

private:
    enum class Stage : std::uint8_t {
        None,
        Answering,  ///< our own answer is being written
        Collecting, ///< the body of a question to the gateway itself
        Connecting,
        Relaying,
        Tunnelling, ///< after a change of protocols; already recorded
    };

    // Judging and answering (exchange.cpp).
    void startRecord(std::string_view method);
    void judge(const RequestHead &head);
    [[nodiscard]] static std::string_view pathOf(const policy::Verdict &verdict,
                                                 std::string_view target);
    void takeVerdict(const policy::Verdict &verdict, std::string_view target);
    void deny(const policy::Verdict &verdict, const RequestHead &head);
    void preflight(const policy::Verdict &verdict, const RequestHead &head);
    [[nodiscard]] AnswerContext answerContext() const;
    void answer(const Problem &problem, std::span<const policy::LimitStatus> limits = {});
    void sendAnswer();
    [[nodiscard]] bool canDiscardBody() const;
    void recordEnd();
    void release();
    void finish();
    // The gateway's own address (adminpages.cpp).
    void adminPage(const RequestHead &head);
    void answerText(int status, std::string_view type, std::string_view body);
    // Verdicts, among them those that a tester asked for (forced.cpp).
    [[nodiscard]] policy::Verdict verdictOn(const policy::RequestView &view);
    [[nodiscard]] bool forcedVerdict(const policy::RequestView &view, policy::Verdict &verdict);
    [[nodiscard]] const policy::ApiDefinition *api() const;

    // Questions to the gateway itself (ownpages.cpp).
    [[nodiscard]] bool isOwnPage(const RequestHead &head) const;
    void ownPage(const RequestHead &head);
    void collect();
    void forwardAuth(const RequestHead &head);
    void verifyKey();

    // To the upstream and back (relay.cpp, reply.cpp).
    void forward(const policy::Verdict &verdict, const RequestHead &head);
    [[nodiscard]] bool secretAvailableFor(const RequestHead &head) const;
    void connect(bool fresh);
    [[nodiscard]] bool continueBody();
    void consumedSignedHead(); // signedrelay.cpp
    void collectForSigning();
    void sendHead();
    void pumpRequest();
    [[nodiscard]] bool retry();
    void fail(GatewayReason reason);
    void dropUpstream();
    void pumpReply();
    [[nodiscard]] bool readReplyHead();
    [[nodiscard]] bool interimReply(const ResponseHead &head);
    void startTunnel(const ResponseHead &head, std::size_t length);
    void startReply(const ResponseHead &head);
    [[nodiscard]] bool sendReplyPart();
    [[nodiscard]] bool replyPartWritten();
    void replyEnded();
    void breakOff(GatewayReason reason);
    void extendDeadline(std::chrono::milliseconds patience);

    Worker &m_worker;
    Connection &m_connection;
    Stage m_stage = Stage::None;

    // The request
    const Routing *m_routing = nullptr; ///< pinned while the request is in flight
    Framing m_framing;
    Body m_requestBody;
    std::array<char, 32> m_requestId{};
    bool m_keepAlive = true, m_http10 = false, m_headRequest = false, m_idempotent = false;
    bool m_expectContinue = false, m_bodySent = false, m_uploadBroken = false;
    std::string m_own;         ///< an answer of ours; or the collected question
    std::string m_extraFields; ///< rate limits and CORS, complete lines
    std::string m_upgrade;     ///< the protocol that was asked for

    // The upstream
    const Route *m_route = nullptr;
    boost::intrusive_ptr<Upstream> m_upstream;
    std::string m_upstreamHead; ///< with a small body behind it; kept until the answer begins
    std::unique_ptr<auth::Credential> m_signing; ///< the head waits for a signature
    std::size_t m_upstreamPending = 0; ///< bytes of the client's input that are being written
    bool m_upstreamWriting = false, m_headSent = false, m_retried = false;

    // The reply
    HeadScan m_replyScan{HeadKind::Response};
    Body m_replyBody;
    std::string m_replyHead;        ///< as it goes to the client
    std::string m_replyChunk;       ///< size line of a chunk of ours
    std::size_t m_replyPending = 0; ///< bytes of the upstream's input that are being written
    bool m_replyBegun = false, m_replyBytes = false, m_clientWriting = false;
    bool m_rechunk = false, m_upstreamKeepAlive = false, m_lastChunkSent = false;
    int m_interims = 0;
    std::unique_ptr<Tunnel> m_tunnel;

    // What is recorded
    Event m_event;
    std::string m_method, m_path, m_observed;
    SteadyTime m_began{};
    bool m_unrecorded = false; ///< health and the like
};

} // namespace keywright::gateway
