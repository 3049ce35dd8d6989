// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/address.h>
#include <core/policy/codes.h>
#include <core/policy/snapshot.h>

#include <chrono>
#include <cstdint>
#include <span>
#include <string_view>

namespace keywright::gateway {

/// Granted: the upstream answered. Denied: the policy (or the parser) said no. Failed: granted, but
/// the upstream did not answer. Preflight: a CORS question, answered here.
enum class EventOutcome : std::uint8_t { Granted, Denied, Failed, Preflight };

/// Why a request ended as it did: policy's reasons, and those that only a gateway knows.
enum class GatewayReason : std::uint8_t {
    None,
    RequestMalformed,        ///< REQUEST_MALFORMED: 400, 414, 417, 431, 505
    NotImplemented,          ///< NOT_IMPLEMENTED: 501
    UpstreamUnreachable,     ///< UPSTREAM_UNREACHABLE: 502
    UpstreamTlsFailed,       ///< UPSTREAM_TLS_FAILED: 502; observed: what was wrong
    UpstreamTimeout,         ///< UPSTREAM_TIMEOUT: 504
    UpstreamResponseInvalid, ///< UPSTREAM_RESPONSE_INVALID: 502
    Forced,                  ///< FORCED: denied because a tester asked for it
    ClientGone,              ///< CLIENT_GONE: the caller left before the answer was complete
};
[[nodiscard]] std::string_view gatewayReasonName(GatewayReason reason);

/// What an event and a count say about whom. Everything is owned by the snapshot or static: valid
/// for as long as the snapshot is.
struct EventSubject
{
    const policy::Snapshot *snapshot = nullptr; ///< never null in a sink
    std::int32_t api = -1, key = -1;            ///< indexes into the snapshot
    std::int32_t operation = -1;                ///< index into the API's operations
    std::int32_t version = 0;                   ///< the key version's number; 0: none recognised
    EventOutcome outcome = EventOutcome::Granted;
    policy::Reason policyReason = policy::Reason::None;
    GatewayReason gatewayReason = GatewayReason::None;
    policy::Step step =
        policy::Step::Target; ///< the deciding one; means something only when denied
    policy::Detail detail = policy::Detail::None;
    policy::Reason wouldDeny = policy::Reason::None;

    [[nodiscard]] std::string_view project() const; ///< id; empty where no API was addressed
    [[nodiscard]] std::string_view apiId() const;
    [[nodiscard]] std::string_view apiName() const;
    [[nodiscard]] std::string_view keyId() const; ///< empty where no key was recognised
    [[nodiscard]] std::string_view keyName() const;
    [[nodiscard]] std::string_view operationId() const;     ///< empty: undeclared, or without an id
    [[nodiscard]] std::string_view operationMethod() const; ///< of the declared operation
    [[nodiscard]] std::string_view operationPath() const;   ///< its template
    [[nodiscard]] std::string_view reason()
        const; ///< "API_KEY_INVALID", "UPSTREAM_UNREACHABLE", …; empty when granted
};

/// One request, ended. The views live for the duration of EventSink::record. Holds no secret: keys
/// and their query parameters are removed before it is made.
struct Event : EventSubject
{
    policy::Instant time;                 ///< when the head was complete
    std::string_view requestId;           ///< 32 hexadecimal digits
    std::string_view method, path;        ///< path after `/<api>` with its query, at most 512 bytes
    std::string_view observed;            ///< what the deciding step saw, made safe; mostly empty
    policy::Address peer, client;         ///< of the TCP connection; who it speaks for
    int status = 0;                       ///< answered to the caller
    std::chrono::microseconds latency{0}; ///< from the complete head to the last byte of the answer
    std::int64_t bytesIn = 0, bytesOut = 0; ///< bodies
    std::int64_t repeats = 1; ///< failed authentications come once per second, peer and reason
};

/// Requests whose details were lost because the sink was too slow: counted exactly all the same.
struct LostEvents : EventSubject
{
    policy::Instant time; ///< of the last of them
    std::int64_t count = 0;
    std::int64_t bytesIn = 0, bytesOut = 0;
};

/// Where ended requests go. Called on the recorder's thread only, never on a worker and never twice
/// at once; may block (it then loses details, not counts). Every request is in exactly one of the
/// two.
class EventSink
{
public:
    virtual ~EventSink() = default;
    virtual void record(std::span<const Event> events) = 0;
    virtual void recordLost(std::span<const LostEvents> counts) = 0;
};

} // namespace keywright::gateway
