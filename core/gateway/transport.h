// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ssl/stream.hpp>
#include <boost/asio/write.hpp>
#include <cstddef>
#include <memory>
#include <utility>

namespace keywright::gateway {

namespace asio = boost::asio;
using ErrorCodeOfSystem = boost::system::error_code;
using IoExecutor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, IoExecutor>;

/// What is written at once: a head, a chunk's size line, data, a chunk's end.
struct Pieces
{
    std::array<asio::const_buffer, 4> buffers;
    std::size_t count = 0;

    void add(const void *bytes, std::size_t length)
    {
        if (length > 0)
            buffers[count++] = asio::const_buffer(bytes, length);
    }
    [[nodiscard]] std::size_t size() const
    {
        std::size_t sum = 0;
        for (std::size_t i = 0; i < count; ++i)
            sum += buffers[i].size();
        return sum;
    }
    void skip(std::size_t length)
    {
        for (std::size_t i = 0; i < count; ++i) {
            const std::size_t part = std::min(length, buffers[i].size());
            buffers[i] += part;
            length -= part;
        }
    }
    // as a ConstBufferSequence
    using value_type = asio::const_buffer;
    using const_iterator = const asio::const_buffer *;
    [[nodiscard]] const_iterator begin() const { return buffers.data(); }
    [[nodiscard]] const_iterator end() const { return buffers.data() + count; }
};

/// A TCP connection, with TLS or without. Dumb: no policy, no HTTP, no deadline.
class Transport
{
public:
    using Tls = asio::ssl::stream<Socket &>;

    explicit Transport(Socket socket)
        : m_socket(std::move(socket))
    {
    }

    [[nodiscard]] Socket &socket() { return m_socket; }
    Tls &startTls(asio::ssl::context &context)
    {
        m_tls = std::make_unique<Tls>(m_socket, context);
        return *m_tls;
    }
    [[nodiscard]] bool isTls() const { return m_tls != nullptr; }
    [[nodiscard]] Tls *tls() { return m_tls.get(); }

    /// Small, quick settings after connect or accept.
    void prepare()
    {
        ErrorCodeOfSystem ignored;
        m_socket.set_option(asio::ip::tcp::no_delay(true), ignored);
        m_socket.non_blocking(true, ignored);
    }
    template<typename Handler>
    void read(char *bytes, std::size_t room, Handler &&handler)
    {
        if (m_tls)
            m_tls->async_read_some(asio::buffer(bytes, room), std::forward<Handler>(handler));
        else
            m_socket.async_read_some(asio::buffer(bytes, room), std::forward<Handler>(handler));
    }
    /// What can be written without waiting. TLS always waits.
    [[nodiscard]] std::size_t writeNow(const Pieces &pieces, ErrorCodeOfSystem &error)
    {
        if (m_tls) {
            error = asio::error::would_block;
            return 0;
        }
        // One piece needs no list of them, which the system would copy and check.
        return pieces.count == 1 ? m_socket.write_some(pieces.buffers[0], error)
                                 : m_socket.write_some(pieces, error);
    }
    template<typename Handler>
    void write(const Pieces &pieces, Handler &&handler)
    {
        if (m_tls)
            asio::async_write(*m_tls, pieces, std::forward<Handler>(handler));
        else
            asio::async_write(m_socket, pieces, std::forward<Handler>(handler));
    }
    /// Says that nothing more follows. `owner` is held until it is said. Over TLS nothing can be
    /// read after it.
    template<typename Owner>
    void shutdownSend(Owner owner)
    {
        if (m_tls) {
            m_tls->async_shutdown([owner = std::move(owner)](const ErrorCodeOfSystem &) {});
            return;
        }
        ErrorCodeOfSystem ignored;
        m_socket.shutdown(asio::ip::tcp::socket::shutdown_send, ignored);
    }
    void close()
    {
        ErrorCodeOfSystem ignored;
        m_socket.close(ignored);
    }

private:
    Socket m_socket;
    std::unique_ptr<Tls> m_tls;
};

} // namespace keywright::gateway
