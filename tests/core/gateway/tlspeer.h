// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace keywright::gateway::test {

/// PEM files in a folder of the test's: an authority of its own, and certificates from it.
class TestAuthority
{
public:
    explicit TestAuthority(std::string folder);
    ~TestAuthority();

    struct Files
    {
        std::string certificate, key;
    };
    /// `alternative` as OpenSSL writes it ("IP:127.0.0.1", "DNS:a.test"); days negative: expired
    /// so long ago.
    [[nodiscard]] Files issue(const std::string &alternative, int days = 1);
    /// Signed by itself, from no authority.
    [[nodiscard]] Files selfSigned(const std::string &alternative);
    [[nodiscard]] std::string certificate() const { return m_own.certificate; }

private:
    struct Private;
    std::string m_folder;
    Files m_own;
    std::unique_ptr<Private> m_d;
    int m_issued = 0;
};

/// A blocking TLS client. Every wait ends after ten seconds.
class TlsClient
{
public:
    struct Offer
    {
        std::string authority;              ///< PEM file to verify by; empty: no verification
        std::string name;                   ///< for SNI and verification
        std::string protocols = "http/1.1"; ///< one ALPN name; empty: none
    };
    TlsClient(const std::string &address, const Offer &offer);
    ~TlsClient();
    TlsClient(const TlsClient &) = delete;
    TlsClient &operator=(const TlsClient &) = delete;

    [[nodiscard]] bool isConnected() const { return m_connected; }
    [[nodiscard]] std::string problem() const;  ///< of the verification
    [[nodiscard]] std::string protocol() const; ///< chosen by ALPN
    bool send(const std::string &bytes);
    [[nodiscard]] std::string receiveUntil(const std::string &text);
    [[nodiscard]] std::string receiveBytes(std::size_t count);
    /// Until the end; `clean`: the peer said that it was the end.
    [[nodiscard]] std::string receiveAll(bool &clean);

private:
    bool fill();
    struct Private;
    std::unique_ptr<Private> m_d;
    bool m_connected = false;
    std::string m_pending;
};

/// An upstream with TLS: answers every request with 200 "hello" on connections that it keeps.
class TlsUpstream
{
public:
    explicit TlsUpstream(const TestAuthority::Files &files);
    ~TlsUpstream();
    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] int requests() const { return m_requests; }
    [[nodiscard]] int handshakes() const { return m_handshakes; }
    [[nodiscard]] std::string lastHead() const;
    [[nodiscard]] std::string lastServerName() const;

private:
    void run();
    void serve(int descriptor);
    struct Private;
    std::unique_ptr<Private> m_d;
    int m_listener = -1, m_port = 0;
    std::atomic<int> m_requests{0}, m_handshakes{0};
    mutable std::mutex m_mutex;
    std::string m_head, m_name;
    std::vector<int> m_open;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

} // namespace keywright::gateway::test
