// SPDX-License-Identifier: GPL-3.0-or-later
#include "tlspeer.h"

#include "gatewaytest.h"

#include <algorithm>
#include <arpa/inet.h>
#include <netinet/in.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <openssl/x509v3.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

namespace keywright::gateway::test {

struct TlsClient::Private
{
    int descriptor = -1;
    SSL_CTX *context = SSL_CTX_new(TLS_client_method());
    SSL *ssl = nullptr;
};

TlsClient::TlsClient(const std::string &address, const Offer &offer)
    : m_d(std::make_unique<Private>())
{
    const std::size_t colon = address.rfind(':');
    sockaddr_in target{};
    target.sin_family = AF_INET;
    target.sin_port = htons(static_cast<std::uint16_t>(std::stoi(address.substr(colon + 1))));
    inet_pton(AF_INET, address.substr(0, colon).c_str(), &target.sin_addr);
    m_d->descriptor = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const timeval patience{10, 0};
    ::setsockopt(m_d->descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    ::setsockopt(m_d->descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, sizeof patience);
    if (!offer.authority.empty()) {
        SSL_CTX_load_verify_file(m_d->context, offer.authority.c_str());
        SSL_CTX_set_verify(m_d->context, SSL_VERIFY_PEER, nullptr);
    }
    m_d->ssl = SSL_new(m_d->context);
    in_addr literal{};
    if (inet_pton(AF_INET, offer.name.c_str(), &literal) == 1) {
        X509_VERIFY_PARAM_set1_ip_asc(SSL_get0_param(m_d->ssl), offer.name.c_str());
    } else if (!offer.name.empty()) {
        SSL_set1_host(m_d->ssl, offer.name.c_str());
        SSL_set_tlsext_host_name(m_d->ssl, offer.name.c_str());
    }
    if (!offer.protocols.empty()) {
        const std::string list = static_cast<char>(offer.protocols.size()) + offer.protocols;
        SSL_set_alpn_protos(m_d->ssl, reinterpret_cast<const unsigned char *>(list.data()),
                            static_cast<unsigned>(list.size()));
    }
    SSL_set_fd(m_d->ssl, m_d->descriptor);
    m_connected =
        ::connect(m_d->descriptor, reinterpret_cast<const sockaddr *>(&target), sizeof target) == 0
        && SSL_connect(m_d->ssl) == 1;
    ERR_clear_error();
}

TlsClient::~TlsClient()
{
    if (m_connected)
        SSL_shutdown(m_d->ssl);
    SSL_free(m_d->ssl);
    SSL_CTX_free(m_d->context);
    ::close(m_d->descriptor);
}

std::string TlsClient::problem() const
{
    return X509_verify_cert_error_string(SSL_get_verify_result(m_d->ssl));
}

std::string TlsClient::protocol() const
{
    const unsigned char *name = nullptr;
    unsigned length = 0;
    SSL_get0_alpn_selected(m_d->ssl, &name, &length);
    return name ? std::string(reinterpret_cast<const char *>(name), length) : std::string();
}

bool TlsClient::send(const std::string &bytes)
{
    return SSL_write(m_d->ssl, bytes.data(), static_cast<int>(bytes.size()))
           == static_cast<int>(bytes.size());
}

bool TlsClient::fill()
{
    char block[16384];
    const int count = SSL_read(m_d->ssl, block, sizeof block);
    if (count > 0)
        m_pending.append(block, static_cast<std::size_t>(count));
    return count > 0;
}

std::string TlsClient::receiveUntil(const std::string &text)
{
    std::size_t found = m_pending.find(text);
    while (found == std::string::npos) {
        if (!fill())
            return std::exchange(m_pending, {});
        found = m_pending.find(text);
    }
    return receiveBytes(found + text.size());
}

std::string TlsClient::receiveBytes(std::size_t count)
{
    while (m_pending.size() < count && fill()) {
    }
    std::string result = m_pending.substr(0, count);
    m_pending.erase(0, result.size());
    return result;
}

std::string TlsClient::receiveAll(bool &clean)
{
    while (fill()) {
    }
    clean = (SSL_get_shutdown(m_d->ssl) & SSL_RECEIVED_SHUTDOWN) != 0;
    return std::exchange(m_pending, {});
}

struct TlsUpstream::Private
{
    SSL_CTX *context = SSL_CTX_new(TLS_server_method());
};

TlsUpstream::TlsUpstream(const TestAuthority::Files &files)
    : m_d(std::make_unique<Private>())
{
    SSL_CTX_use_certificate_chain_file(m_d->context, files.certificate.c_str());
    SSL_CTX_use_PrivateKey_file(m_d->context, files.key.c_str(), SSL_FILETYPE_PEM);
    m_listener = listenOnLoopback(m_port);
    m_acceptor = std::thread([this] { run(); });
}

TlsUpstream::~TlsUpstream()
{
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    {
        const std::lock_guard lock(m_mutex);
        for (const int descriptor : m_open)
            ::shutdown(descriptor, SHUT_RDWR);
    }
    for (std::thread &thread : m_threads)
        thread.join();
    SSL_CTX_free(m_d->context);
}

void TlsUpstream::run()
{
    while (true) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        const std::lock_guard lock(m_mutex);
        m_open.push_back(descriptor);
        m_threads.emplace_back([this, descriptor] { serve(descriptor); });
    }
}

void TlsUpstream::serve(int descriptor)
{
    SSL *ssl = SSL_new(m_d->context);
    SSL_set_fd(ssl, descriptor);
    if (SSL_accept(ssl) == 1) {
        ++m_handshakes;
        const char *name = SSL_get_servername(ssl, TLSEXT_NAMETYPE_host_name);
        std::string pending;
        char block[16384];
        for (int count = 0; (count = SSL_read(ssl, block, sizeof block)) > 0;) {
            pending.append(block, static_cast<std::size_t>(count));
            const std::size_t end = pending.find("\r\n\r\n");
            if (end == std::string::npos)
                continue;
            {
                const std::lock_guard lock(m_mutex);
                m_head = pending.substr(0, end + 4);
                m_name = name ? name : "";
            }
            pending.clear();
            ++m_requests;
            const std::string answer = "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello";
            SSL_write(ssl, answer.data(), static_cast<int>(answer.size()));
        }
    }
    SSL_free(ssl);
    const std::lock_guard lock(m_mutex);
    m_open.erase(std::find(m_open.begin(), m_open.end(), descriptor));
    ::close(descriptor);
}

std::string TlsUpstream::lastHead() const
{
    const std::lock_guard lock(m_mutex);
    return m_head;
}

std::string TlsUpstream::lastServerName() const
{
    const std::lock_guard lock(m_mutex);
    return m_name;
}

} // namespace keywright::gateway::test
