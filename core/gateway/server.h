// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"
#include "forced.h"
#include "settings.h"
#include "upstreamsecrets.h"

#include <core/base/error.h>
#include <core/policy/counters.h>
#include <core/policy/snapshot.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace keywright::gateway {

/// Totals since the start.
struct Statistics
{
    std::int64_t connections = 0; ///< open now
    std::int64_t accepted = 0;
    std::int64_t requests = 0;               ///< answered, of every outcome
    std::int64_t dropped = 0;                ///< events whose detail was lost
    std::int64_t tunnels = 0;                ///< connections that changed protocols, open now
    std::int64_t revision = 0;               ///< of the snapshot that is enforced by every worker
    std::int64_t keys = 0;                   ///< that it knows
    bool ready = false;                      ///< there is one
    std::chrono::milliseconds clockAhead{0}; ///< of the machine's, for verdicts
};

/// The gateway: workers, listeners, upstream pools and the recorder, behind one facade. All
/// functions may be called from any thread; none waits for a request, except `drain` and `stop`.
class Server
{
public:
    /// Listens and serves when it returns; until the first `publish` every request is answered 503.
    /// Errors: AddressInvalid, AddressInUse, GatewayFailed,
    /// FileUnreadable and FormatInvalid (TLS). The sink (and `secrets`, which may be
    /// null) must outlive the server.
    [[nodiscard]] static Result<std::unique_ptr<Server>> start(ServerSettings settings,
                                                               EventSink &sink,
                                                               UpstreamSecrets *secrets = nullptr);
    ~Server(); ///< stop()
    Server(const Server &) = delete;
    Server &operator=(const Server &) = delete;

    /// Requests whose head is complete after this returns are judged by `snapshot`. The old one is
    /// given back as soon as no worker and no event uses it.
    void publish(std::shared_ptr<const policy::Snapshot> snapshot);
    /// Reads the listener's certificate and key again, for new connections; with an error those in
    /// use stay. FileUnreadable, FormatInvalid.
    [[nodiscard]] Result<void> reloadTls();
    /// How full limits really are: for the checkpoint and for restoring before the first publish.
    [[nodiscard]] policy::Counters &counters();
    /// As bound, with the port that a 0 became: "127.0.0.1:40123".
    [[nodiscard]] std::vector<std::string> listenAddresses() const;
    [[nodiscard]] std::string metricsAddress() const; ///< as bound; empty without metrics
    [[nodiscard]] Statistics statistics() const;
    /// For testing a client: the next `count` calls of this key (by id) that would be granted are
    /// denied with `status`, 403 or 429; 0 takes it back.
    void force(const std::string &keyId, int status, std::int64_t count);
    /// What is left of those.
    [[nodiscard]] std::vector<ForcedVerdict> forced() const;
    /// For trying expiry and quotas: from now on calls are judged as if it were so much later.
    /// Limits go on from where they are, in counters of their own; 0 goes back to the real time and
    /// to the real counters as they were left. What is recorded keeps its real time.
    void setClockAhead(std::chrono::milliseconds ahead);

    /// Refuses new connections, finishes requests in flight, closes idle connections. Returns true
    /// when everything was finished, false when the deadline came first. The events are delivered.
    bool drain(std::chrono::milliseconds deadline);
    /// Closes everything at once, delivers the last events, joins all threads. Idempotent.
    void stop();

private:
    class Private;
    explicit Server(std::unique_ptr<Private> d);
    std::unique_ptr<Private> m_d;
};

} // namespace keywright::gateway
