// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "buffer.h"
#include "routing.h"
#include "transport.h"

#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <boost/smart_ptr/intrusive_ref_counter.hpp>
#include <chrono>
#include <cstdint>
#include <string_view>
#include <vector>

namespace keywright::gateway {

class UpstreamPool;
using SteadyTime = std::chrono::steady_clock::time_point;

/// The exchange that uses an upstream connection at present.
class UpstreamUser
{
public:
    virtual void upstreamConnected() = 0;
    /// Could not be connected. `tls`: what TLS did not like; empty where it did not come to that.
    virtual void upstreamFailed(std::string_view tls) = 0;
    virtual void upstreamReadable() = 0;        ///< more bytes are in `input()`
    virtual void upstreamEnded(bool clean) = 0; ///< clean: closed in order, not reset
    virtual void upstreamWritten(bool ok) = 0;

protected:
    ~UpstreamUser() = default;
};

enum class WriteState : std::uint8_t { Done, Pending, Failed };

/// One connection to an upstream. A read stays armed while it idles in the pool, so that its end is
/// noticed before it is used again.
class Upstream : public boost::intrusive_ref_counter<Upstream, boost::thread_unsafe_counter>
{
    using Pointer = boost::intrusive_ptr<Upstream>;

public:
    Upstream(UpstreamPool &pool, const Endpoint &endpoint);

    void connect(); ///< then the user's upstreamConnected or upstreamFailed, never at once
    void setUser(UpstreamUser *user) { m_user = user; }
    [[nodiscard]] const Endpoint &endpoint() const { return m_endpoint; }
    [[nodiscard]] bool isReused() const { return m_reused; }
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// Asks the system whether the peer has closed already (one call; for what must not be sent
    /// twice).
    [[nodiscard]] bool looksAlive();

    [[nodiscard]] Buffer &input() { return m_input; }
    void read(); ///< once more; then upstreamReadable or upstreamEnded
    /// Pending: upstreamWritten follows, and the pieces must stay until then.
    [[nodiscard]] WriteState write(Pieces pieces);
    [[nodiscard]] bool isTls() const { return m_transport.isTls(); }
    void shutdownSend() { m_transport.shutdownSend(Pointer(this)); }
    void close();

    /// For the pool.
    void becomeIdle(SteadyTime now);
    void leaveIdle();
    /// Gives the buffer back when idle for a while.
    void restIfIdle(SteadyTime now, std::chrono::milliseconds after);
    [[nodiscard]] SteadyTime idleSince() const { return m_idleSince; }

private:
    void connectNext();
    void handshake();
    void handshakeFailed(const ErrorCodeOfSystem &error);
    void failConnect(std::string_view tls = {});
    void readDone(const ErrorCodeOfSystem &error, std::size_t count);
    void waitWithoutBuffer();
    void waitDone(const ErrorCodeOfSystem &error);

    UpstreamPool &m_pool;
    const Endpoint &m_endpoint;
    Transport m_transport;
    Buffer m_input;
    UpstreamUser *m_user = nullptr;
    std::vector<asio::ip::tcp::endpoint> m_addresses;
    std::size_t m_nextAddress = 0;
    SteadyTime m_idleSince{};
    bool m_open = true, m_reused = false, m_idle = false;
    bool m_reading = false; ///< a read or a wait is under way
    bool m_resting = false; ///< it is to become a wait without a buffer
};

} // namespace keywright::gateway
