// SPDX-License-Identifier: GPL-3.0-or-later
#include "listen.h"

#include "octets.h"

#include <QtCore/QString>

#include <arpa/inet.h>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <netinet/in.h>
#include <optional>
#include <sys/socket.h>
#include <unistd.h>

namespace keywright::gateway {

namespace {

struct SystemAddress
{
    sockaddr_storage storage{};
    socklen_t length = 0;

    [[nodiscard]] const sockaddr *get() const
    {
        return reinterpret_cast<const sockaddr *>(&storage);
    }
    [[nodiscard]] sockaddr *get() { return reinterpret_cast<sockaddr *>(&storage); }
};

std::optional<SystemAddress> parse(const std::string &text)
{
    const std::size_t colon = text.rfind(':');
    if (colon == std::string::npos)
        return std::nullopt;
    const auto port = octets::decimal(std::string_view(text).substr(colon + 1));
    std::string host = text.substr(0, colon);
    if (!port || *port > 65535)
        return std::nullopt;
    SystemAddress address;
    auto *v4 = reinterpret_cast<sockaddr_in *>(&address.storage);
    auto *v6 = reinterpret_cast<sockaddr_in6 *>(&address.storage);
    if (host.size() > 2 && host.front() == '[' && host.back() == ']') {
        host = host.substr(1, host.size() - 2);
        if (inet_pton(AF_INET6, host.c_str(), &v6->sin6_addr) != 1)
            return std::nullopt;
        v6->sin6_family = AF_INET6;
        v6->sin6_port = htons(static_cast<std::uint16_t>(*port));
        address.length = sizeof(sockaddr_in6);
        return address;
    }
    if (host == "localhost")
        host = "127.0.0.1";
    if (inet_pton(AF_INET, host.c_str(), &v4->sin_addr) != 1)
        return std::nullopt;
    v4->sin_family = AF_INET;
    v4->sin_port = htons(static_cast<std::uint16_t>(*port));
    address.length = sizeof(sockaddr_in);
    return address;
}

std::string textOf(const SystemAddress &address)
{
    char host[INET6_ADDRSTRLEN] = {};
    if (address.storage.ss_family == AF_INET6) {
        const auto *v6 = reinterpret_cast<const sockaddr_in6 *>(&address.storage);
        inet_ntop(AF_INET6, &v6->sin6_addr, host, sizeof host);
        return '[' + std::string(host) + "]:" + std::to_string(ntohs(v6->sin6_port));
    }
    const auto *v4 = reinterpret_cast<const sockaddr_in *>(&address.storage);
    inet_ntop(AF_INET, &v4->sin_addr, host, sizeof host);
    return std::string(host) + ':' + std::to_string(ntohs(v4->sin_port));
}

tl::unexpected<Error> systemFailure(const std::string &address)
{
    const int number = errno;
    const auto code = number == EADDRINUSE      ? ErrorCode::AddressInUse
                      : number == EADDRNOTAVAIL ? ErrorCode::AddressInvalid
                                                : ErrorCode::GatewayFailed;
    return failure(code, QString::fromStdString(address),
                   QString::fromLocal8Bit(std::strerror(number)));
}

int openSocket(const SystemAddress &address, bool shared)
{
    const int descriptor = ::socket(address.storage.ss_family, SOCK_STREAM | SOCK_CLOEXEC, 0);
    if (descriptor < 0)
        return -1;
    const int on = 1;
    ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (shared)
        ::setsockopt(descriptor, SOL_SOCKET, SO_REUSEPORT, &on, sizeof on);
    if (address.storage.ss_family == AF_INET6)
        ::setsockopt(descriptor, IPPROTO_IPV6, IPV6_V6ONLY, &on, sizeof on);
    if (::bind(descriptor, address.get(), address.length) == 0)
        return descriptor;
    const int number = errno;
    ::close(descriptor);
    errno = number;
    return -1;
}

} // namespace

Result<ListeningSockets> listenOn(const std::string &text, int count)
{
    std::optional<SystemAddress> address = parse(text);
    if (!address)
        return failure(ErrorCode::AddressInvalid, QString::fromStdString(text));
    // A shared port would silently be shared with another gateway of the same user: ask without
    // sharing.
    const int probe = openSocket(*address, false);
    if (probe < 0)
        return systemFailure(text);
    ::close(probe);

    ListeningSockets sockets;
    for (int i = 0; i < count; ++i) {
        const int descriptor = openSocket(*address, true);
        if (descriptor < 0 || ::listen(descriptor, SOMAXCONN) != 0) {
            const auto error = systemFailure(text);
            if (descriptor >= 0)
                ::close(descriptor);
            for (const int open : sockets.descriptors)
                ::close(open);
            return error;
        }
        sockets.descriptors.push_back(descriptor);
        if (i == 0) { // a port 0 is known now: the others take the same
            address->length = sizeof address->storage;
            ::getsockname(descriptor, address->get(), &address->length);
        }
    }
    sockets.address = textOf(*address);
    return sockets;
}

Result<ListeningSockets> listenOnInherited(int descriptor, int count)
{
    int listening = 0, type = 0;
    socklen_t length = sizeof listening;
    const bool asked = ::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listening, &length) == 0
                       && ::getsockopt(descriptor, SOL_SOCKET, SO_TYPE, &type, &length) == 0;
    SystemAddress address;
    address.length = sizeof address.storage;
    if (!asked || listening == 0 || type != SOCK_STREAM
        || ::getsockname(descriptor, address.get(), &address.length) != 0
        || (address.storage.ss_family != AF_INET && address.storage.ss_family != AF_INET6))
        return failure(ErrorCode::GatewayFailed, QString::number(descriptor),
                       QStringLiteral("not a listening TCP socket"));
    ListeningSockets sockets;
    sockets.address = textOf(address);
    sockets.descriptors.push_back(descriptor);
    ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
    while (static_cast<int>(sockets.descriptors.size()) < count) {
        const int copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
        if (copy < 0) {
            const auto error = systemFailure(sockets.address);
            for (const int open : sockets.descriptors)
                ::close(open);
            return error;
        }
        sockets.descriptors.push_back(copy);
    }
    return sockets;
}

std::string loopbackAddress(const std::string &text)
{
    return text.find(':') == std::string::npos ? "127.0.0.1:" + text : text;
}

} // namespace keywright::gateway
