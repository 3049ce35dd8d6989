// SPDX-License-Identifier: GPL-3.0-or-later
#include "signalwatch.h"

#include <QtCore/QSocketNotifier>

#include <csignal>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <fcntl.h>
#include <unistd.h>
#endif

namespace keywright {

#ifdef Q_OS_UNIX

namespace {

// A signal handler reaches nothing but what is static: the pipe's writing end.
volatile std::sig_atomic_t writeEnd = -1;

void handle(int signal)
{
    const int before = errno;
    const char number = char(signal);
    [[maybe_unused]] const auto written = ::write(int(writeEnd), &number, 1);
    errno = before;
}

void install(int signal, void (*handler)(int))
{
    struct sigaction action
    {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    sigemptyset(&action.sa_mask);
    ::sigaction(signal, &action, nullptr);
}

} // namespace

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
    install(SIGPIPE, SIG_IGN);
    int ends[2];
    if (::pipe(ends) != 0)
        return;
    for (const int end : ends) {
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
        ::fcntl(end, F_SETFL, O_NONBLOCK);
    }
    m_readEnd = ends[0];
    writeEnd = ends[1];
    m_notifier = std::make_unique<QSocketNotifier>(m_readEnd, QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &SignalWatch::read);
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        install(signal, handle);
}

SignalWatch::~SignalWatch()
{
    for (const int signal : {SIGTERM, SIGINT, SIGHUP})
        install(signal, SIG_IGN);
    m_notifier.reset();
    const int end = int(writeEnd);
    writeEnd = -1;
    ::close(end);
    ::close(m_readEnd);
}

void SignalWatch::read()
{
    char number = 0;
    while (::read(m_readEnd, &number, 1) == 1) {
        if (number == SIGHUP)
            Q_EMIT reloadAsked();
        else
            Q_EMIT endAsked();
    }
}

#else

SignalWatch::SignalWatch(QObject *parent)
    : QObject(parent)
{
}
SignalWatch::~SignalWatch() = default;
void SignalWatch::read() {}

#endif

} // namespace keywright
