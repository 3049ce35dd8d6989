// SPDX-License-Identifier: GPL-3.0-or-later
#include "connection.h"

#include "peerprocess.h"
#include "worker.h"

#include <algorithm>
#include <boost/asio/post.hpp>

namespace keywright::gateway {

namespace {

constexpr std::size_t mostDiscarded = 64 * 1024;
constexpr std::size_t mostLingered = 1024 * 1024;
constexpr std::chrono::milliseconds lingerDeadline{2000};
constexpr std::chrono::milliseconds drainLinger{300};

policy::Address policyAddress(const asio::ip::address &address)
{
    policy::Address result;
    if (address.is_v4()) {
        const auto bytes = address.to_v4().to_bytes();
        std::copy(bytes.begin(), bytes.end(), result.bytes.begin());
        return result;
    }
    const auto bytes = address.to_v6().to_bytes();
    if (address.to_v6().is_v4_mapped()) {
        std::copy(bytes.begin() + 12, bytes.end(), result.bytes.begin());
        return result;
    }
    result.isV6 = true;
    std::copy(bytes.begin(), bytes.end(), result.bytes.begin());
    return result;
}

} // namespace

Connection::Connection(Worker &worker, Socket socket, const asio::ip::tcp::endpoint &peer,
                       Side side)
    : m_worker(worker)
    , m_transport(std::move(socket))
    , m_peerEndpoint(peer)
    , m_peer(policyAddress(peer.address()))
    , m_input(worker.blocks())
    , m_exchange(worker, *this)
    , m_side(side)
{
    m_worker.add(*this);
}

Connection::~Connection() = default;

void Connection::start()
{
    intrusive_ptr_add_ref(this); // the worker's list holds it until `close`
    m_transport.prepare();
    m_deadline = m_worker.now() + m_worker.settings().headDeadline;
    if (m_worker.settings().tls.isEmpty() || isAdmin())
        waitForFirstByte();
    else
        handshake(*m_worker.shared().tls.current());
}

void Connection::handshake(TlsContext &context)
{
    m_reading = true;
    m_transport.startTls(context).async_handshake(
        asio::ssl::stream_base::server, [self = Pointer(this)](const ErrorCodeOfSystem &error) {
            self->m_reading = false;
            if (self->m_phase == Phase::Closed)
                return;
            if (error)
                self->close();
            else
                self->read(); // what came with the handshake is no longer in the socket
        });
}

void Connection::close()
{
    if (m_phase == Phase::Closed)
        return;
    m_phase = Phase::Closed;
    m_exchange.abandon();
    m_transport.close();
    hook.unlink();
    m_worker.removed(*this);
    // Somebody up the stack may still use it: let go with the next turn of the loop.
    asio::post(m_worker.io(), [self = Pointer(this, false)] {});
}

std::string Connection::peerProcess()
{
    if (!m_peerProcess) {
        ErrorCodeOfSystem error;
        const asio::ip::tcp::endpoint local = m_transport.socket().local_endpoint(error);
        m_peerProcess = error ? std::string() : gateway::peerProcess(m_peerEndpoint, local);
    }
    return *m_peerProcess;
}

void Connection::waitForFirstByte()
{
    m_input.release();
    m_exchange.rest();
    m_reading = true;
    m_transport.socket().async_wait(Socket::wait_read,
                                    [self = Pointer(this)](const ErrorCodeOfSystem &error) {
                                        self->m_reading = false;
                                        if (self->m_phase == Phase::Closed)
                                            return;
                                        if (error)
                                            self->close();
                                        else
                                            self->read();
                                    });
}

void Connection::read()
{
    if (m_reading || m_ended || m_phase == Phase::Closed)
        return;
    m_input.ensureBlock();
    if (m_input.room() == 0)
        m_input.compact();
    if (m_input.room() == 0)
        return; // full of what nobody asked for yet
    m_reading = true;
    // With the next turn of the loop: on a busy worker the bytes are there by then, and the read
    // need not fail once before it waits.
    asio::post(m_worker.io(), [self = Pointer(this)] {
        if (self->m_phase == Phase::Closed)
            return;
        self->m_transport.read(self->m_input.tail(), self->m_input.room(),
                               [self](const ErrorCodeOfSystem &error, std::size_t count) {
                                   self->readDone(error, count);
                               });
    });
}

void Connection::readDone(const ErrorCodeOfSystem &error, std::size_t count)
{
    m_reading = false;
    if (m_phase == Phase::Closed)
        return;
    const bool rested = std::exchange(m_resting, false);
    if (error == asio::error::operation_aborted && rested) {
        if (m_phase == Phase::Head && m_input.isEmpty())
            waitForFirstByte();
        else
            read();
        return;
    }
    if (!error) {
        m_input.added(count);
    } else {
        m_ended = true;
        const bool inOrder = error == asio::error::eof;
        if (m_phase == Phase::Exchange) {
            m_exchange.clientGone(inOrder);
            return;
        }
        if (!inOrder || m_input.isEmpty()) {
            close();
            return;
        }
    }
    if (m_phase == Phase::Exchange)
        m_exchange.bodyArrived();
    else
        process();
}

void Connection::process()
{
    if (m_processing)
        return; // the loop below goes on
    const Pointer self(this);
    m_processing = true;
    while (step()) {
    }
    m_processing = false;
}

/// False when there is nothing to do until something happens.
bool Connection::step()
{
    switch (m_phase) {
    case Phase::Head:
        return processHead();
    case Phase::Discard:
        return processDiscard();
    case Phase::Linger:
        return processLinger();
    case Phase::Exchange:
    case Phase::Closed:
        break;
    }
    return false;
}

bool Connection::processHead()
{
    if (m_input.isEmpty()) {
        if (m_ended || isDraining())
            close();
        else
            read();
        return false;
    }
    if (!m_headBegun) {
        m_headBegun = true;
        m_deadline = m_worker.now() + m_worker.settings().headDeadline;
    }
    const HeadScan::State state = m_scan.scan(m_input.view());
    if (state == HeadScan::State::NeedsMore) {
        if (m_ended)
            close();
        else
            read();
        return false;
    }
    m_phase = Phase::Exchange;
    m_headBegun = false;
    if (state == HeadScan::State::Refused) {
        const HeadProblem problem = m_scan.problem();
        m_scan.reset();
        m_exchange.refuse(problemOf(problem));
        return true;
    }
    const std::size_t length = m_scan.length();
    const std::string_view head = m_input.view().substr(m_scan.start(), length - m_scan.start());
    const int fields = m_scan.fields();
    m_scan.reset();
    m_exchange.begin(head, fields);
    if (m_phase != Phase::Closed) {
        m_input.consume(length);
        m_exchange.consumedHead();
    }
    return true;
}

bool Connection::processDiscard()
{
    const ChunkedBody::Progress progress = m_discard.feed(m_input.data(), m_input.size());
    m_input.consume(progress.consumed);
    m_discarded += progress.consumed;
    if (m_discard.complete()) {
        becomeIdle();
        return true;
    }
    if (m_discard.failed() || m_discarded > mostDiscarded || m_ended) {
        linger(lingerDeadline);
        return true;
    }
    read();
    return false;
}

bool Connection::processLinger()
{
    if (m_reading)
        return false;
    m_discarded += m_input.size();
    m_input.consume(m_input.size());
    if (m_discarded > mostLingered || m_ended)
        close();
    else
        read();
    return false;
}

WriteState Connection::write(Pieces pieces)
{
    ErrorCodeOfSystem error;
    const std::size_t written = m_transport.writeNow(pieces, error);
    if (error && error != asio::error::would_block && error != asio::error::try_again)
        return WriteState::Failed;
    if (written == pieces.size())
        return WriteState::Done;
    pieces.skip(written);
    m_transport.write(pieces,
                      [self = Pointer(this)](const ErrorCodeOfSystem &failure, std::size_t) {
                          if (self->m_phase == Phase::Exchange)
                              self->m_exchange.clientWritten(!failure);
                      });
    return WriteState::Pending;
}

void Connection::exchangeDone(bool keepAlive, Body *body)
{
    m_discarded = 0;
    const bool draining = isDraining();
    if (!keepAlive && m_input.isEmpty() && body->complete() && !m_transport.isTls()) {
        close(); // nothing unread is left that would turn the end into a reset
        return;
    }
    if (!keepAlive || draining) {
        linger(draining ? drainLinger : lingerDeadline);
        return;
    }
    if (!body->complete()) {
        m_discard = *body;
        m_phase = Phase::Discard;
        m_deadline = m_worker.now() + m_worker.settings().headDeadline;
    } else {
        becomeIdle();
    }
    process();
}

void Connection::becomeIdle()
{
    m_phase = Phase::Head;
    m_idleSince = m_worker.now();
    m_deadline = m_idleSince + m_worker.settings().idleDeadline;
}

/// Our side is closed; what the client still sends is dropped for a moment, so that it gets to read
/// the answer instead of a reset.
void Connection::linger(std::chrono::milliseconds patience)
{
    if (m_phase == Phase::Closed)
        return;
    if (m_ended) {
        close();
        return;
    }
    m_phase = Phase::Linger;
    m_deadline = m_worker.now() + patience;
    shutdownSend();
    process();
}

void Connection::sweep(SteadyTime now)
{
    if (m_phase == Phase::Closed)
        return;
    if (now < m_deadline) {
        if (m_phase == Phase::Head && m_reading && !m_resting && m_input.hasBlock()
            && m_input.isEmpty() && !m_transport.isTls()
            && now - m_idleSince > m_worker.settings().restAfter) {
            m_resting = true;
            ErrorCodeOfSystem ignored;
            m_transport.socket().cancel(ignored);
        }
        return;
    }
    if (m_phase == Phase::Exchange) {
        m_exchange.timeout();
    } else if (m_phase == Phase::Head && m_headBegun) {
        m_phase = Phase::Exchange;
        m_headBegun = false;
        m_exchange.refuse(requestTimeout());
        m_exchange.consumedHead();
    } else {
        close();
    }
}

void Connection::drain()
{
    if ((m_phase == Phase::Head && m_input.isEmpty()) || m_exchange.isTunnel())
        close();
}

bool Connection::isDraining() const
{
    return !isAdmin() && m_worker.shared().draining.load(std::memory_order_relaxed);
}

} // namespace keywright::gateway
