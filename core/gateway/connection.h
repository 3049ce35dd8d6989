// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange.h"
#include "tlscontext.h"

#include <core/policy/address.h>

#include <boost/intrusive/list.hpp>
#include <boost/intrusive/list_hook.hpp>
#include <optional>
#include <string>

namespace keywright::gateway {

class Worker;

/// One client's connection: reads heads, hands each to its exchange, in order. A pipelined request
/// waits in the buffer until the one before it is answered.
class Connection : public boost::intrusive_ref_counter<Connection, boost::thread_unsafe_counter>
{
    using Pointer = boost::intrusive_ptr<Connection>;
    using Hook = boost::intrusive::list_member_hook<
        boost::intrusive::link_mode<boost::intrusive::auto_unlink>>;

public:
    /// What is spoken about: calls of APIs, or the gateway itself (metrics, health).
    enum class Side : std::uint8_t { Calls, Admin };
    Connection(Worker &worker, Socket socket, const asio::ip::tcp::endpoint &peer, Side side);
    ~Connection();

    Hook hook;
    using List =
        boost::intrusive::list<Connection,
                               boost::intrusive::member_hook<Connection, Hook, &Connection::hook>,
                               boost::intrusive::constant_time_size<false>>;

    void start();
    void close();
    void sweep(SteadyTime now);
    void drain(); ///< closes it if it is idle, or a tunnel
    void policyChanged() { m_exchange.policyChanged(); }

    // For the exchange.
    [[nodiscard]] const policy::Address &peer() const { return m_peer; }
    [[nodiscard]] const asio::ip::tcp::endpoint &peerEndpoint() const { return m_peerEndpoint; }
    [[nodiscard]] Socket &socket() { return m_transport.socket(); }
    /// The executable behind a loopback connection, looked up once; empty where the system cannot
    /// tell.
    [[nodiscard]] std::string peerProcess();
    [[nodiscard]] bool isTls() const { return m_transport.isTls(); }
    [[nodiscard]] bool isAdmin() const { return m_side == Side::Admin; }
    [[nodiscard]] bool isDraining() const; ///< it ends with what is in flight
    [[nodiscard]] Buffer &input() { return m_input; }
    [[nodiscard]] bool inputEnded() const { return m_ended; }
    void read(); ///< once more; then the exchange's bodyArrived, or clientGone
    /// Pending: the exchange's clientWritten follows, and the pieces must stay until then.
    [[nodiscard]] WriteState write(Pieces pieces);
    void setDeadline(SteadyTime deadline) { m_deadline = deadline; }
    void shutdownSend() { m_transport.shutdownSend(Pointer(this)); }
    /// The answer is written. `body`: what is left of the request's body, to be read and dropped.
    void exchangeDone(bool keepAlive, Body *body);

private:
    enum class Phase : std::uint8_t { Head, Exchange, Discard, Linger, Closed };

    void process();
    [[nodiscard]] bool step();
    [[nodiscard]] bool processHead();
    [[nodiscard]] bool processDiscard();
    [[nodiscard]] bool processLinger();
    void readDone(const ErrorCodeOfSystem &error, std::size_t count);
    void handshake(TlsContext &context);
    void waitForFirstByte();
    void becomeIdle();
    void linger(std::chrono::milliseconds patience);

    Worker &m_worker;
    Transport m_transport;
    asio::ip::tcp::endpoint m_peerEndpoint;
    policy::Address m_peer;
    std::optional<std::string> m_peerProcess;
    Buffer m_input;
    HeadScan m_scan{HeadKind::Request};
    Exchange m_exchange;
    Body m_discard;
    std::size_t m_discarded = 0;
    Phase m_phase = Phase::Head;
    const Side m_side;
    SteadyTime m_deadline{}, m_idleSince{};
    bool m_headBegun = false;
    bool m_reading = false, m_resting = false;
    bool m_ended = false; ///< the client sends no more
    bool m_processing = false;
};

} // namespace keywright::gateway
