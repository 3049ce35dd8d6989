// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstream.h"

#include "upstreampool.h"

#include <boost/asio/post.hpp>
#include <openssl/x509v3.h>
#include <sys/socket.h>

namespace keywright::gateway {

Upstream::Upstream(UpstreamPool &pool, const Endpoint &endpoint)
    : m_pool(pool)
    , m_endpoint(endpoint)
    , m_transport(Socket(pool.io()))
    , m_input(pool.blocks())
{
}

void Upstream::connect()
{
    m_pool.resolve(m_endpoint, [self = Pointer(this)](const UpstreamPool::Addresses &addresses) {
        self->m_addresses = addresses;
        self->connectNext();
    });
}

void Upstream::connectNext()
{
    if (!m_open)
        return;
    if (m_nextAddress == m_addresses.size()) {
        asio::post(m_pool.io(), [self = Pointer(this)] { self->failConnect(); });
        return;
    }
    const asio::ip::tcp::endpoint address = m_addresses[m_nextAddress++];
    ErrorCodeOfSystem ignored;
    m_transport.socket().close(ignored);
    m_transport.socket().async_connect(address,
                                       [self = Pointer(this)](const ErrorCodeOfSystem &error) {
                                           if (!self->m_open)
                                               return;
                                           if (error) {
                                               self->connectNext();
                                               return;
                                           }
                                           self->m_transport.prepare();
                                           if (self->m_endpoint.tls)
                                               self->handshake();
                                           else if (self->m_user)
                                               self->m_user->upstreamConnected();
                                       });
}

void Upstream::handshake()
{
    Transport::Tls &tls = m_transport.startTls(m_pool.tls());
    SSL *native = tls.native_handle();
    ErrorCodeOfSystem notAnAddress;
    asio::ip::make_address(m_endpoint.host, notAnAddress);
    const bool bound = notAnAddress
                           ? SSL_set1_host(native, m_endpoint.host.c_str()) == 1
                                 && SSL_set_tlsext_host_name(native, m_endpoint.host.c_str()) == 1
                           : X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(native),
                                                           m_endpoint.host.c_str())
                                 == 1; // RFC 6066 3: no address in SNI
    SSL_set_hostflags(native, X509_CHECK_FLAG_NO_PARTIAL_WILDCARDS);
    if (!bound) {
        asio::post(m_pool.io(), [self = Pointer(this)] { self->failConnect("name not usable"); });
        return;
    }
    tls.async_handshake(asio::ssl::stream_base::client,
                        [self = Pointer(this)](const ErrorCodeOfSystem &error) {
                            if (!self->m_open)
                                return;
                            if (error)
                                self->handshakeFailed(error);
                            else if (self->m_user)
                                self->m_user->upstreamConnected();
                        });
}

void Upstream::handshakeFailed(const ErrorCodeOfSystem &error)
{
    const long verified = SSL_get_verify_result(m_transport.tls()->native_handle());
    if (verified != X509_V_OK)
        failConnect(X509_verify_cert_error_string(verified));
    else
        failConnect(error.message());
}

void Upstream::failConnect(std::string_view tls)
{
    if (!m_open)
        return;
    close();
    if (m_user)
        m_user->upstreamFailed(tls);
}

bool Upstream::looksAlive()
{
    char octet = 0;
    const auto count =
        ::recv(m_transport.socket().native_handle(), &octet, 1, MSG_PEEK | MSG_DONTWAIT);
    return count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK);
}

void Upstream::read()
{
    if (m_reading || !m_open)
        return;
    m_input.ensureBlock();
    if (m_input.room() == 0)
        m_input.compact();
    m_reading = true;
    m_resting = false;
    // As for clients: with the next turn of the loop.
    asio::post(m_pool.io(), [self = Pointer(this)] {
        if (!self->m_open)
            return;
        self->m_transport.read(self->m_input.tail(), self->m_input.room(),
                               [self](const ErrorCodeOfSystem &error, std::size_t count) {
                                   self->readDone(error, count);
                               });
    });
}

void Upstream::readDone(const ErrorCodeOfSystem &error, std::size_t count)
{
    m_reading = false;
    if (!m_open)
        return;
    if (m_resting && error == asio::error::operation_aborted) {
        m_resting = false;
        if (m_idle)
            waitWithoutBuffer();
        else
            read();
        return;
    }
    m_resting = false;
    if (m_idle) { // nobody asked: closed, or an answer without a question
        const Pointer self(this);
        m_pool.forget(this);
        close();
        return;
    }
    if (error) {
        if (m_user)
            m_user->upstreamEnded(error == asio::error::eof);
        return;
    }
    m_input.added(count);
    if (m_user)
        m_user->upstreamReadable();
}

void Upstream::waitWithoutBuffer()
{
    m_input.release();
    m_reading = true;
    m_transport.socket().async_wait(
        Socket::wait_read,
        [self = Pointer(this)](const ErrorCodeOfSystem &error) { self->waitDone(error); });
}

void Upstream::waitDone(const ErrorCodeOfSystem &error)
{
    m_reading = false;
    if (!m_open)
        return;
    if (m_idle) {
        const Pointer self(this);
        m_pool.forget(this);
        close();
    } else if (error && m_user) {
        m_user->upstreamEnded(false);
    } else {
        read();
    }
}

WriteState Upstream::write(Pieces pieces)
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
                          if (self->m_open && self->m_user)
                              self->m_user->upstreamWritten(!failure);
                      });
    return WriteState::Pending;
}

void Upstream::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_transport.close();
}

void Upstream::becomeIdle(SteadyTime now)
{
    m_user = nullptr;
    m_idle = true;
    m_reused = true;
    m_idleSince = now;
    read();
}

void Upstream::leaveIdle()
{
    m_idle = false;
}

void Upstream::restIfIdle(SteadyTime now, std::chrono::milliseconds after)
{
    if (!m_idle || m_resting || !m_reading || m_transport.isTls() || !m_input.hasBlock()
        || now - m_idleSince < after)
        return;
    m_resting = true;
    ErrorCodeOfSystem ignored;
    m_transport.socket().cancel(ignored);
}

} // namespace keywright::gateway
