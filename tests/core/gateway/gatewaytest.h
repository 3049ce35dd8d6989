// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/gateway/server.h>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

namespace keywright::gateway::test {

/// A blocking client that sends exactly the bytes that it is told to. Every wait ends after ten
/// seconds.
class RawClient
{
public:
    explicit RawClient(const std::string &address); ///< "127.0.0.1:PORT"
    ~RawClient();
    RawClient(const RawClient &) = delete;
    RawClient &operator=(const RawClient &) = delete;

    [[nodiscard]] bool isConnected() const { return m_descriptor >= 0; }
    bool send(std::string_view bytes);
    void shutdownSend();
    /// Until the text is there; what is behind it stays for the next call.
    [[nodiscard]] std::string receiveUntil(std::string_view text);
    [[nodiscard]] std::string receiveBytes(std::size_t count);
    bool discard(std::size_t count);        ///< reads so many and keeps none of them
    [[nodiscard]] std::string receiveAll(); ///< until the end of the connection
    /// One answer, by its framing: head and body apart.
    struct Answer
    {
        int status = 0;
        std::string head, body;
    };
    [[nodiscard]] Answer receiveAnswer(bool toHead = false);
    [[nodiscard]] bool endsWithin(int milliseconds); ///< the peer closed

private:
    bool fill();
    int m_descriptor = -1;
    std::string m_pending;
};

/// The value of a field of a head; empty without it.
[[nodiscard]] std::string fieldOf(const std::string &head, std::string_view name);

/// A listening socket on 127.0.0.1; `port` becomes the one that was free.
[[nodiscard]] int listenOnLoopback(int &port);

/// A small server that remembers what it was asked and answers by the path's last part.
class RecordingUpstream
{
public:
    struct Request
    {
        std::string head, body;
        std::size_t bodyBytes = 0;
        int connection = 0;
    };

    RecordingUpstream();
    ~RecordingUpstream();
    RecordingUpstream(const RecordingUpstream &) = delete;
    RecordingUpstream &operator=(const RecordingUpstream &) = delete;

    [[nodiscard]] int port() const { return m_port; }
    [[nodiscard]] std::vector<Request> requests() const;
    [[nodiscard]] int connections() const { return m_connections; }
    void release();              ///< lets `/held` answer
    void closeIdleConnections(); ///< as a server does whose patience is over
    void stop();

private:
    void accept();
    void serve(int descriptor, int number);
    bool answer(int descriptor, const Request &request);

    int m_listener = -1, m_port = 0;
    std::atomic<int> m_connections{0};
    std::atomic<bool> m_stopped{false};
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    bool m_released = false;
    std::vector<Request> m_requests;
    std::vector<int> m_open;
    std::vector<std::thread> m_threads;
    std::thread m_acceptor;
};

/// Keeps events as plain copies.
class MemorySink final : public EventSink
{
public:
    struct Entry
    {
        std::string requestId, api, key, project, method, path, reason, observed, peer;
        EventOutcome outcome;
        int status, version;
        std::int64_t bytesIn, bytesOut, repeats;
        policy::Instant time;
    };
    void record(std::span<const Event> events) override;
    void recordLost(std::span<const LostEvents> counts) override;
    [[nodiscard]] std::vector<Entry> entries() const;
    [[nodiscard]] std::int64_t total() const; ///< repeats and lost ones included

private:
    mutable std::mutex m_mutex;
    std::vector<Entry> m_entries;
    std::int64_t m_lost = 0;
};

/// A key of ours, and a snapshot with one project, the API "demo" and that key.
[[nodiscard]] std::string makeKey(std::string_view seed);
[[nodiscard]] policy::SnapshotInput demoInput(int upstreamPort, const std::string &key);

/// Server, sink and upstream together, with short deadlines.
struct Gateway
{
    explicit Gateway(const std::function<void(policy::SnapshotInput &)> &change = {},
                     ServerSettings settings = quick());
    [[nodiscard]] static ServerSettings quick();
    [[nodiscard]] std::string address() const { return server->listenAddresses().front(); }
    [[nodiscard]] std::string request(std::string_view method, std::string_view path,
                                      std::string_view extra = {}) const;

    RecordingUpstream upstream;
    MemorySink sink;
    std::string key = makeKey("demo");
    std::unique_ptr<Server> server;
};

} // namespace keywright::gateway::test
