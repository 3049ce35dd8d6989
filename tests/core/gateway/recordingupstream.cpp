// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"
#include "websocket.h"

#include <algorithm>
#include <cstdlib>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

namespace keywright::gateway::test {

namespace {

bool sendAll(int descriptor, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t sent = ::send(descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL);
        if (sent <= 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

/// Reads from a connection, a piece at a time.
struct Reader
{
    int descriptor;
    std::string pending;

    bool fill()
    {
        char block[65536];
        const ssize_t count = ::recv(descriptor, block, sizeof block, 0);
        if (count > 0)
            pending.append(block, static_cast<std::size_t>(count));
        return count > 0;
    }
    bool until(std::string_view text, std::string &out)
    {
        std::size_t found = pending.find(text);
        while (found == std::string::npos) {
            if (!fill())
                return false;
            found = pending.find(text);
        }
        out = pending.substr(0, found + text.size());
        pending.erase(0, out.size());
        return true;
    }
    bool skip(std::size_t count, std::string &kept, std::size_t &total)
    {
        while (count > 0) {
            if (pending.empty() && !fill())
                return false;
            const std::size_t part = std::min(count, pending.size());
            if (kept.size() < 4096)
                kept += pending.substr(0, part);
            pending.erase(0, part);
            count -= part;
            total += part;
        }
        return true;
    }
};

bool readBody(Reader &reader, RecordingUpstream::Request &request)
{
    if (fieldOf(request.head, "transfer-encoding") == "chunked") {
        std::string line;
        while (reader.until("\r\n", line)) {
            const std::size_t size = std::strtoul(line.c_str(), nullptr, 16);
            if (size == 0)
                break;
            std::string end;
            if (!reader.skip(size, request.body, request.bodyBytes) || !reader.until("\r\n", end))
                return false;
        }
        while (reader.until("\r\n", line)) {
            if (line == "\r\n")
                return true;
            request.head += line; // a trailer
        }
        return false;
    }
    const std::string length = fieldOf(request.head, "content-length");
    return length.empty() || reader.skip(std::stoul(length), request.body, request.bodyBytes);
}

bool sendSized(int descriptor, std::size_t length)
{
    const std::string block(1 << 20, 'b');
    if (!sendAll(descriptor,
                 "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(length) + "\r\n\r\n"))
        return false;
    for (std::size_t sent = 0; sent < length; sent += block.size())
        if (!sendAll(descriptor, std::string_view(block).substr(0, length - sent)))
            return false;
    return true;
}

std::string plain(std::string_view body, std::string_view fields = {})
{
    return "HTTP/1.1 200 OK\r\nContent-Length: " + std::to_string(body.size()) + "\r\n"
           + std::string(fields) + "\r\n" + std::string(body);
}

} // namespace

int listenOnLoopback(int &port)
{
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    ::bind(listener, reinterpret_cast<sockaddr *>(&address), sizeof address);
    ::listen(listener, 64);
    socklen_t length = sizeof address;
    ::getsockname(listener, reinterpret_cast<sockaddr *>(&address), &length);
    port = ntohs(address.sin_port);
    return listener;
}

RecordingUpstream::RecordingUpstream()
{
    m_listener = listenOnLoopback(m_port);
    m_acceptor = std::thread([this] { accept(); });
}

RecordingUpstream::~RecordingUpstream()
{
    stop();
}

void RecordingUpstream::stop()
{
    if (m_stopped.exchange(true))
        return;
    release();
    ::shutdown(m_listener, SHUT_RDWR);
    m_acceptor.join();
    ::close(m_listener);
    closeIdleConnections();
    for (std::thread &thread : m_threads)
        thread.join();
}

void RecordingUpstream::accept()
{
    while (true) {
        const int descriptor = ::accept4(m_listener, nullptr, nullptr, SOCK_CLOEXEC);
        if (descriptor < 0)
            return;
        const std::lock_guard lock(m_mutex);
        m_open.push_back(descriptor);
        const int number = ++m_connections;
        m_threads.emplace_back([this, descriptor, number] { serve(descriptor, number); });
    }
}

void RecordingUpstream::serve(int descriptor, int number)
{
    Reader reader{descriptor, {}};
    Request request;
    while (request = Request{}, request.connection = number,
           reader.until("\r\n\r\n", request.head)) {
        if (!readBody(reader, request))
            break;
        {
            const std::lock_guard lock(m_mutex);
            m_requests.push_back(request);
        }
        m_changed.notify_all();
        if (serveUpgrade(descriptor, request.head) || !answer(descriptor, request))
            break;
    }
    const std::lock_guard lock(m_mutex);
    m_open.erase(std::find(m_open.begin(), m_open.end(), descriptor));
    ::close(descriptor);
}

bool RecordingUpstream::answer(int descriptor, const Request &request)
{
    const std::string line = request.head.substr(0, request.head.find("\r\n"));
    const auto asks = [&line](std::string_view path) {
        return line.find(path) != std::string::npos;
    };
    const bool head = line.substr(0, 5) == "HEAD ";
    if (asks("/chunked"))
        return sendAll(
            descriptor,
            "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\nConnection: X-Hop\r\nX-Hop: "
            "1\r\nTrailer: X-Sum\r\n\r\n5;a=b\r\nhello\r\n6\r\n world\r\n0\r\nX-Sum: 11\r\n\r\n");
    if (asks("/close-delimited")) {
        sendAll(descriptor, "HTTP/1.1 200 OK\r\n\r\nuntil the end");
        return false;
    }
    if (asks("/then-close")) {
        sendAll(descriptor, plain("bye"));
        return false;
    }
    if (asks("/cl-and-te"))
        return sendAll(
            descriptor,
            "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    if (asks("/unasked-101"))
        return sendAll(descriptor, "HTTP/1.1 101 Switching Protocols\r\nConnection: upgrade\r\n"
                                   "Upgrade: websocket\r\n\r\n");
    if (asks("/cut")) {
        sendAll(descriptor, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        return false;
    }
    if (asks("/garbage"))
        return sendAll(descriptor, "SSH-2.0-nothing\r\n\r\n");
    if (asks("/no-content"))
        return sendAll(descriptor, "HTTP/1.1 204 No Content\r\n\r\n");
    if (asks("/not-modified"))
        return sendAll(descriptor, "HTTP/1.1 304 Not Modified\r\nContent-Length: 10\r\n\r\n");
    if (asks("/interim"))
        return sendAll(descriptor,
                       "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + plain("late"));
    if (asks("/never")) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopped.load(); });
        return false;
    }
    if (asks("/stalls")) {
        std::unique_lock lock(m_mutex);
        sendAll(descriptor, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf");
        m_changed.wait(lock, [this] { return m_stopped.load(); });
        return false;
    }
    if (asks("/redirect"))
        return sendAll(descriptor, "HTTP/1.1 302 Found\r\nLocation: https://elsewhere.test/a\r\n"
                                   "Content-Length: 0\r\n\r\n");
    if (asks("/slams"))
        return false;
    if (asks("/head-chunked"))
        return sendAll(descriptor, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    if (asks("/sized/"))
        return sendSized(descriptor, std::stoull(line.substr(line.find("/sized/") + 7)));
    if (asks("/held")) {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_released; });
        lock.unlock();
        return sendAll(descriptor, plain("held"));
    }
    if (asks("/big"))
        return sendSized(descriptor, 20971520);
    const std::string body = asks("/echo")    ? request.body
                             : asks("/count") ? std::to_string(request.bodyBytes)
                                              : std::string("hello");
    const std::string full = plain(body, "X-Keywright-Spy: 1\r\n");
    return sendAll(descriptor, head ? full.substr(0, full.find("\r\n\r\n") + 4) : full);
}

std::vector<RecordingUpstream::Request> RecordingUpstream::requests() const
{
    const std::lock_guard lock(m_mutex);
    return m_requests;
}

void RecordingUpstream::release()
{
    {
        const std::lock_guard lock(m_mutex);
        m_released = true;
    }
    m_changed.notify_all();
}

void RecordingUpstream::closeIdleConnections()
{
    const std::lock_guard lock(m_mutex);
    for (const int descriptor : m_open)
        ::shutdown(descriptor, SHUT_RDWR);
}

} // namespace keywright::gateway::test
