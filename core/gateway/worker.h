// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buffer.h"
#include "connection.h"
#include "eventring.h"
#include "forced.h"
#include "head.h"
#include "settings.h"
#include "snapshotholder.h"
#include "tlscontext.h"
#include "upstreampool.h"
#include "upstreamsecrets.h"

#include <core/policy/counters.h>

#include <array>
#include <atomic>
#include <boost/asio/basic_socket_acceptor.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/intrusive/list.hpp>
#include <functional>
#include <memory>
#include <random>
#include <string>
#include <thread>
#include <vector>

namespace keywright::gateway {

/// What all workers share: nothing of it is written on a request's way, but for the counters.
struct Shared
{
    ServerSettings settings;
    SnapshotHolder holder;
    EndpointRegistry endpoints;
    /// The real ones; those that calls are judged by are the routing's.
    std::shared_ptr<policy::Counters> counters = std::make_shared<policy::Counters>();
    UpstreamSecrets *secrets = nullptr;
    std::shared_ptr<TlsContext> upstreamTls;
    TlsHolder tls; ///< of the listeners; empty: none has TLS
    ForcedVerdicts forced;
    std::function<std::string()> metrics; ///< the text; made on a worker
    std::atomic<bool> draining{false};
    int workers = 1;
    std::atomic<std::int64_t> keys{0};       ///< of the current snapshot
    std::atomic<std::int64_t> clockAhead{0}; ///< milliseconds, for those who ask
};

/// One thread with its own loop, listeners, connections, upstream pool and event ring. Everything
/// below is for its own thread, but for the functions that say otherwise.
class Worker
{
public:
    explicit Worker(Shared &shared);
    ~Worker();
    Worker(const Worker &) = delete;
    Worker &operator=(const Worker &) = delete;

    // Any thread.
    /// Before `start`: a listening socket, whose connections are of that side.
    void adopt(int listener, Connection::Side side = Connection::Side::Calls);
    void start();
    void refresh(); ///< a new snapshot was published
    void drain();   ///< no new connections; idle ones go
    void stop();    ///< closes everything, joins
    [[nodiscard]] const EventRing &ring() const { return m_ring; }
    [[nodiscard]] EventRing &ring() { return m_ring; }
    [[nodiscard]] const GenerationGuard &guard() const { return m_guard; }
    struct Numbers
    {
        std::atomic<std::int64_t> connections{0}, accepted{0}, requests{0}, tunnels{0};
    };
    [[nodiscard]] const Numbers &numbers() const { return m_numbers; }

    // The worker's own thread.
    [[nodiscard]] asio::io_context &io() { return m_io; }
    [[nodiscard]] Shared &shared() { return m_shared; }
    [[nodiscard]] const ServerSettings &settings() const { return m_shared.settings; }
    [[nodiscard]] GenerationGuard &generations() { return m_guard; }
    [[nodiscard]] UpstreamPool &upstreams() { return m_upstreams; }
    [[nodiscard]] BlockPool &blocks() { return m_blocks; }
    [[nodiscard]] HeadParser &parser() { return m_parser; }
    [[nodiscard]] RequestHead &requestHead() { return m_requestHead; }    ///< scratch
    [[nodiscard]] ResponseHead &responseHead() { return m_responseHead; } ///< scratch
    [[nodiscard]] SteadyTime now() const { return m_now; }                ///< as of the last sweep
    [[nodiscard]] std::array<char, 32> newRequestId();
    void record(const Event &event);
    void add(Connection &connection);
    void removed(const Connection &connection);
    void tunnelOpened();
    void tunnelClosed();

private:
    struct Listener;
    void run();
    void accept(Listener &listener);
    [[nodiscard]] bool isFull(const Listener &listener) const;
    void policyChanged();
    void sweep();
    void armSweep();

    Shared &m_shared;
    asio::io_context m_io;
    BlockPool m_blocks;
    UpstreamPool m_upstreams;
    EventRing m_ring;
    GenerationGuard m_guard;
    HeadParser m_parser;
    RequestHead m_requestHead;
    ResponseHead m_responseHead;
    Numbers m_numbers;
    SteadyTime m_now;
    std::mt19937_64 m_random;
    std::vector<std::unique_ptr<Listener>> m_listeners;
    Connection::List m_connections;
    asio::basic_waitable_timer<std::chrono::steady_clock,
                               asio::wait_traits<std::chrono::steady_clock>, IoExecutor>
        m_timer;
    std::thread m_thread;
};

} // namespace keywright::gateway
