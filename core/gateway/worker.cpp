// SPDX-License-Identifier: GPL-3.0-or-later
#include "worker.h"

#include <algorithm>
#include <boost/asio/post.hpp>

namespace keywright::gateway {

using Acceptor = asio::basic_socket_acceptor<asio::ip::tcp, IoExecutor>;

struct Worker::Listener
{
    Listener(Acceptor open, Connection::Side whose)
        : acceptor(std::move(open))
        , side(whose)
    {
    }
    Acceptor acceptor;
    asio::ip::tcp::endpoint peer;
    Connection::Side side;
    bool stalled = false; ///< out of descriptors, or full: the sweep tries again
};

Worker::Worker(Shared &shared)
    : m_shared(shared)
    , m_io(BOOST_ASIO_CONCURRENCY_HINT_UNSAFE_IO) // its sockets are this thread's alone
    , m_upstreams(m_io, m_blocks, shared.settings, shared.upstreamTls)
    , m_ring(shared.settings.eventRing)
    , m_guard(shared.holder)
    , m_now(std::chrono::steady_clock::now())
    , m_random(std::random_device{}() ^ (std::uint64_t{std::random_device{}()} << 32))
    , m_timer(m_io)
{
}

Worker::~Worker()
{
    stop();
}

void Worker::adopt(int listener, Connection::Side side)
{
    Acceptor acceptor(m_io);
    ErrorCodeOfSystem ignored;
    // The protocol matters to asio for nothing but what accept's peer may be; both fit its
    // endpoint.
    acceptor.assign(asio::ip::tcp::v4(), listener, ignored);
    m_listeners.push_back(std::make_unique<Listener>(std::move(acceptor), side));
}

void Worker::start()
{
    for (const auto &listener : m_listeners)
        accept(*listener);
    armSweep();
    m_thread = std::thread([this] { run(); });
}

void Worker::run()
{
    m_io.run();
}

/// Beyond the limit nobody is let in until somebody leaves; those who come wait in the system's
/// queue.
bool Worker::isFull(const Listener &listener) const
{
    const std::int64_t workers = std::max(1, m_shared.workers);
    return listener.side == Connection::Side::Calls && settings().mostConnections > 0
           && m_numbers.connections.load(std::memory_order_relaxed)
                  >= std::max<std::int64_t>(1, settings().mostConnections / workers);
}

void Worker::accept(Listener &listener)
{
    if (isFull(listener)) {
        listener.stalled = true;
        return;
    }
    listener.acceptor.async_accept(
        listener.peer, [this, &listener](const ErrorCodeOfSystem &error, Socket socket) {
            if (!listener.acceptor.is_open())
                return;
            if (!error) {
                const boost::intrusive_ptr<Connection> connection(
                    new Connection(*this, std::move(socket), listener.peer, listener.side));
                connection->start();
            } else if (error == asio::error::no_descriptors || error == asio::error::no_memory) {
                listener.stalled = true;
                return;
            }
            accept(listener);
        });
}

void Worker::add(Connection &connection)
{
    m_connections.push_back(connection);
    if (connection.isAdmin())
        return;
    m_numbers.connections.fetch_add(1, std::memory_order_relaxed);
    m_numbers.accepted.fetch_add(1, std::memory_order_relaxed);
}

void Worker::tunnelOpened()
{
    m_numbers.tunnels.fetch_add(1, std::memory_order_relaxed);
}

void Worker::tunnelClosed()
{
    m_numbers.tunnels.fetch_sub(1, std::memory_order_relaxed);
}

void Worker::removed(const Connection &connection)
{
    if (!connection.isAdmin())
        m_numbers.connections.fetch_sub(1, std::memory_order_release);
}

void Worker::armSweep()
{
    m_timer.expires_after(settings().sweepEvery);
    m_timer.async_wait([this](const ErrorCodeOfSystem &error) {
        if (error)
            return;
        sweep();
        armSweep();
    });
}

void Worker::sweep()
{
    m_now = std::chrono::steady_clock::now();
    for (auto it = m_connections.begin(); it != m_connections.end();) {
        const boost::intrusive_ptr<Connection> connection(&*it);
        ++it; // sweeping may take it out of the list
        connection->sweep(m_now);
    }
    m_upstreams.sweep(m_now);
    m_blocks.trim();
    m_ring.rest();
    for (const auto &listener : m_listeners)
        if (std::exchange(listener->stalled, false) && listener->acceptor.is_open())
            accept(*listener);
}

void Worker::refresh()
{
    asio::post(m_io, [this] {
        m_guard.refresh();
        policyChanged();
    });
}

void Worker::policyChanged()
{
    if (m_numbers.tunnels.load(std::memory_order_relaxed) == 0)
        return;
    for (auto it = m_connections.begin(); it != m_connections.end();) {
        const boost::intrusive_ptr<Connection> connection(&*it);
        ++it; // it may be taken out of the list
        connection->policyChanged();
    }
}

void Worker::drain()
{
    asio::post(m_io, [this] {
        for (const auto &listener : m_listeners) {
            ErrorCodeOfSystem ignored;
            if (listener->side == Connection::Side::Calls)
                listener->acceptor.close(ignored);
        }
        for (auto it = m_connections.begin(); it != m_connections.end();) {
            const boost::intrusive_ptr<Connection> connection(&*it);
            ++it;
            connection->drain();
        }
    });
}

void Worker::stop()
{
    if (m_thread.joinable()) {
        asio::post(m_io, [this] {
            for (const auto &listener : m_listeners) {
                ErrorCodeOfSystem ignored;
                listener->acceptor.close(ignored);
            }
            while (!m_connections.empty()) {
                const boost::intrusive_ptr<Connection> connection(&m_connections.front());
                connection->close();
            }
            m_upstreams.closeAll();
            m_timer.cancel();
            m_io.stop();
        });
        m_thread.join();
        // Handlers that were cut off hold connections: let them go while the worker still stands.
        m_io.restart();
        m_io.poll();
    }
    m_listeners.clear();
}

std::array<char, 32> Worker::newRequestId()
{
    constexpr char digits[] = "0123456789abcdef";
    std::array<char, 32> id{};
    for (std::size_t half = 0; half < 2; ++half) {
        std::uint64_t bits = m_random();
        for (std::size_t i = 0; i < 16; ++i, bits >>= 4)
            id[half * 16 + i] = digits[bits & 15];
    }
    return id;
}

void Worker::record(const Event &event)
{
    m_numbers.requests.store(m_numbers.requests.load(std::memory_order_relaxed) + 1,
                             std::memory_order_relaxed);
    if (event.snapshot)
        m_ring.push(event);
}

} // namespace keywright::gateway
