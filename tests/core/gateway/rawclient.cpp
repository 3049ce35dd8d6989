// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cstdlib>
#include <cstring>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace keywright::gateway::test {

namespace {

constexpr int patience = 10'000;

bool waitFor(int descriptor, short events, int milliseconds = patience)
{
    pollfd waiting{descriptor, events, 0};
    return ::poll(&waiting, 1, milliseconds) > 0;
}

std::string lowered(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(),
                   [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
    return text;
}

} // namespace

RawClient::RawClient(const std::string &address)
{
    const std::size_t colon = address.rfind(':');
    const auto port = htons(static_cast<std::uint16_t>(std::stoi(address.substr(colon + 1))));
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    v4.sin_family = AF_INET;
    v6.sin6_family = AF_INET6;
    v4.sin_port = v6.sin6_port = port;
    const bool isV6 = address.front() == '[';
    if (isV6)
        inet_pton(AF_INET6, address.substr(1, colon - 2).c_str(), &v6.sin6_addr);
    else
        inet_pton(AF_INET, address.substr(0, colon).c_str(), &v4.sin_addr);
    m_descriptor = ::socket(isV6 ? AF_INET6 : AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const auto *target =
        isV6 ? reinterpret_cast<const sockaddr *>(&v6) : reinterpret_cast<const sockaddr *>(&v4);
    if (::connect(m_descriptor, target, isV6 ? sizeof v6 : sizeof v4) != 0) {
        ::close(m_descriptor);
        m_descriptor = -1;
    }
}

RawClient::~RawClient()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
}

bool RawClient::send(std::string_view bytes)
{
    while (!bytes.empty()) {
        if (!waitFor(m_descriptor, POLLOUT))
            return false;
        const ssize_t sent =
            ::send(m_descriptor, bytes.data(), bytes.size(), MSG_NOSIGNAL | MSG_DONTWAIT);
        if (sent < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(sent));
    }
    return true;
}

void RawClient::shutdownSend()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

bool RawClient::fill()
{
    if (!waitFor(m_descriptor, POLLIN))
        return false;
    char block[65536];
    const ssize_t count = ::recv(m_descriptor, block, sizeof block, 0);
    if (count <= 0)
        return false;
    m_pending.append(block, static_cast<std::size_t>(count));
    return true;
}

std::string RawClient::receiveUntil(std::string_view text)
{
    std::size_t found = m_pending.find(text);
    while (found == std::string::npos) {
        if (!fill())
            return std::exchange(m_pending, {});
        found = m_pending.find(text);
    }
    std::string result = m_pending.substr(0, found + text.size());
    m_pending.erase(0, result.size());
    return result;
}

std::string RawClient::receiveBytes(std::size_t count)
{
    while (m_pending.size() < count && fill()) {
    }
    std::string result = m_pending.substr(0, count);
    m_pending.erase(0, result.size());
    return result;
}

bool RawClient::discard(std::size_t count)
{
    const std::size_t kept = std::min(count, m_pending.size());
    m_pending.erase(0, kept);
    count -= kept;
    static thread_local char block[65536];
    while (count > 0) {
        if (!waitFor(m_descriptor, POLLIN))
            return false;
        const ssize_t got = ::recv(m_descriptor, block, std::min(count, sizeof block), 0);
        if (got <= 0)
            return false;
        count -= static_cast<std::size_t>(got);
    }
    return true;
}

std::string RawClient::receiveAll()
{
    while (fill()) {
    }
    return std::exchange(m_pending, {});
}

RawClient::Answer RawClient::receiveAnswer(bool toHead)
{
    Answer answer;
    answer.head = receiveUntil("\r\n\r\n");
    if (answer.head.size() > 12)
        answer.status = std::atoi(answer.head.c_str() + 9);
    if (toHead || answer.status == 204 || answer.status == 304 || answer.status < 200)
        return answer;
    if (lowered(fieldOf(answer.head, "transfer-encoding")) == "chunked") {
        while (true) {
            const std::string line = receiveUntil("\r\n");
            const std::size_t size = std::strtoul(line.c_str(), nullptr, 16);
            if (line.size() < 3)
                return answer;
            if (size == 0)
                break;
            answer.body += receiveBytes(size);
            if (receiveBytes(2) != "\r\n")
                return answer;
        }
        for (std::string line = receiveUntil("\r\n"); line.size() > 2; line = receiveUntil("\r\n"))
            answer.head += line; // trailers
    } else if (const std::string length = fieldOf(answer.head, "content-length"); !length.empty()) {
        answer.body = receiveBytes(std::stoul(length));
    } else {
        answer.body = receiveAll();
    }
    return answer;
}

bool RawClient::endsWithin(int milliseconds)
{
    if (!waitFor(m_descriptor, POLLIN, milliseconds))
        return false;
    char octet = 0;
    return ::recv(m_descriptor, &octet, 1, 0) <= 0;
}

std::string fieldOf(const std::string &head, std::string_view name)
{
    const std::string small = lowered(head);
    const std::string wanted = "\r\n" + lowered(std::string(name)) + ':';
    const std::size_t found = small.find(wanted);
    if (found == std::string::npos)
        return {};
    std::size_t begin = found + wanted.size();
    while (begin < head.size() && head[begin] == ' ')
        ++begin;
    return head.substr(begin, head.find("\r\n", begin) - begin);
}

} // namespace keywright::gateway::test
