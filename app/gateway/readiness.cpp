// SPDX-License-Identifier: GPL-3.0-or-later
#include "readiness.h"

#include <QtCore/QtGlobal>

#ifdef Q_OS_UNIX
#include <cstddef>
#include <cstring>
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace keywright {

void notifyManager(const QByteArray &state)
{
#ifdef Q_OS_UNIX
    QByteArray path = qgetenv("NOTIFY_SOCKET");
    sockaddr_un address{};
    if (path.isEmpty() || std::size_t(path.size()) >= sizeof(address.sun_path))
        return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, path.constData(), std::size_t(path.size()));
    if (path.startsWith('@')) // the abstract namespace
        address.sun_path[0] = '\0';
    const int socket = ::socket(AF_UNIX, SOCK_DGRAM, 0);
    if (socket < 0)
        return;
    const auto length = socklen_t(offsetof(sockaddr_un, sun_path) + std::size_t(path.size()));
    // A manager that does not listen is no reason to stop serving.
    [[maybe_unused]] const auto sent =
        ::sendto(socket, state.constData(), std::size_t(state.size()), 0,
                 reinterpret_cast<const sockaddr *>(&address), length);
    ::close(socket);
#else
    Q_UNUSED(state)
#endif
}

} // namespace keywright
