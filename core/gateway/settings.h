// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <vector>

namespace keywright::gateway {

/// Who the listener says that it is: PEM files, the certificate first in its chain.
struct TlsIdentity
{
    std::string certificate, key;

    [[nodiscard]] bool isEmpty() const { return certificate.empty() && key.empty(); }
};

/// How a server listens and how long it is patient. Trusted proxies and all policy come with the
/// snapshot. The defaults are the measured ones; tests shorten the deadlines.
struct ServerSettings
{
    std::vector<std::string> listen{
        "127.0.0.1:8787"};           ///< ADDRESS:PORT, [V6]:PORT; port 0: a free one
    int workers = 0;                 ///< 0: min(cores, 4)
    std::vector<int> inherited;      ///< listening sockets of a service manager, besides `listen`
    std::string metrics;             ///< ADDRESS:PORT of the gateway's own pages; empty: none
    int inheritedMetrics = -1;       ///< or a listening socket for them
    TlsIdentity tls;                 ///< of every listener; empty: none has TLS
    std::string upstreamAuthorities; ///< PEM file of authorities to trust besides the system's

    std::chrono::milliseconds headDeadline{10'000}; ///< whole request head, from its first byte
    std::chrono::milliseconds idleDeadline{
        60'000}; ///< between requests, and without progress in a body
    std::chrono::milliseconds connectDeadline{5'000}; ///< upstream: name, TCP, TLS
    std::chrono::milliseconds upstreamDeadline{
        60'000}; ///< upstream: first byte of the answer, and progress
    std::chrono::milliseconds tunnelDeadline{
        600'000}; ///< without a byte either way after a change of protocols
    std::chrono::milliseconds sweepEvery{250}; ///< how often deadlines are looked at

    std::chrono::milliseconds restAfter{1'000}; ///< idle connections give their buffers back

    int mostConnections = 16384;                  ///< clients at once, of all workers; 0: any
    int pooledConnections = 256;                  ///< idle upstream connections kept, per worker
    std::size_t eventRing = std::size_t{4} << 20; ///< bytes of not yet recorded events, per worker
    std::chrono::milliseconds recordEvery{50};    ///< how often the recorder looks for events
};

} // namespace keywright::gateway
