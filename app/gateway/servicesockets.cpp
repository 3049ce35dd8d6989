// SPDX-License-Identifier: GPL-3.0-or-later
#include "servicesockets.h"

#include <QtCore/QByteArray>
#include <QtCore/QList>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <unistd.h>
#endif

namespace keywright {

ServiceSockets takeServiceSockets()
{
    ServiceSockets sockets;
#ifdef Q_OS_UNIX
    constexpr int first = 3, most = 256;
    bool isPid = false, isCount = false;
    const qint64 pid = qgetenv("LISTEN_PID").toLongLong(&isPid);
    const int count = qgetenv("LISTEN_FDS").toInt(&isCount);
    const QList<QByteArray> names = qgetenv("LISTEN_FDNAMES").split(':');
    for (const char *name : {"LISTEN_PID", "LISTEN_FDS", "LISTEN_FDNAMES"})
        qunsetenv(name);
    if (!isPid || !isCount || pid != ::getpid() || count < 1 || count > most)
        return sockets;
    for (int i = 0; i < count; ++i) {
        ::fcntl(first + i, F_SETFD, FD_CLOEXEC);
        if (names.value(i) == "metrics" && sockets.metrics < 0)
            sockets.metrics = first + i;
        else
            sockets.calls.push_back(first + i);
    }
#endif
    return sockets;
}

} // namespace keywright
