// SPDX-License-Identifier: GPL-3.0-or-later
// Passes bytes between clients and one upstream and looks at none of them: what any proxy costs at
// least. Linux alone. bench_gateway measures it beside the gateway. usage: bench_relay PORT
// UPSTREAMPORT
#include <array>
#include <cerrno>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

namespace {

struct Side
{
    int descriptor = -1;
    Side *other = nullptr;
    bool closed = false;
};

sockaddr_in loopback(int port)
{
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(port));
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    return address;
}

void watch(int poller, Side *side)
{
    const int on = 1;
    ::setsockopt(side->descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    epoll_event event{};
    event.events = EPOLLIN | EPOLLRDHUP;
    event.data.ptr = side;
    ::epoll_ctl(poller, EPOLL_CTL_ADD, side->descriptor, &event);
}

void acceptOne(int poller, int listener, int upstreamPort)
{
    const int client = ::accept4(listener, nullptr, nullptr, SOCK_CLOEXEC);
    if (client < 0)
        return;
    const int upstream = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const sockaddr_in address = loopback(upstreamPort);
    if (::connect(upstream, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0) {
        ::close(client);
        ::close(upstream);
        return;
    }
    auto *left = new Side{client, nullptr, false};
    auto *right = new Side{upstream, left, false};
    left->other = right;
    watch(poller, left);
    watch(poller, right);
}

void pass(Side *side)
{
    static std::array<char, 65536> bytes;
    const ssize_t count = ::recv(side->descriptor, bytes.data(), bytes.size(), MSG_DONTWAIT);
    if (count < 0 && errno == EAGAIN)
        return;
    for (ssize_t sent = 0; sent < count;) {
        const ssize_t part = ::send(side->other->descriptor, bytes.data() + sent,
                                    std::size_t(count - sent), MSG_NOSIGNAL);
        if (part < 0)
            break;
        sent += part;
    }
    if (count <= 0) {
        // The pair stays allocated: it may be named by an event that is still to come.
        for (Side *end : {side, side->other}) {
            if (!end->closed)
                ::close(end->descriptor);
            end->closed = true;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 3) {
        std::fprintf(stderr, "usage: bench_relay PORT UPSTREAMPORT\n");
        return 2;
    }
    const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
    const int on = 1;
    ::setsockopt(listener, SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    const sockaddr_in address = loopback(std::atoi(argv[1]));
    if (::bind(listener, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0
        || ::listen(listener, 1024) != 0) {
        std::perror("bench_relay");
        return 1;
    }
    const int poller = ::epoll_create1(EPOLL_CLOEXEC);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = nullptr;
    ::epoll_ctl(poller, EPOLL_CTL_ADD, listener, &event);
    std::array<epoll_event, 128> events;
    for (;;) {
        const int count = ::epoll_wait(poller, events.data(), int(events.size()), -1);
        for (int i = 0; i < count; ++i) {
            auto *side = static_cast<Side *>(events[std::size_t(i)].data.ptr);
            if (!side)
                acceptOne(poller, listener, std::atoi(argv[2]));
            else if (!side->closed)
                pass(side);
        }
    }
}
