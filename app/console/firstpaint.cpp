// SPDX-License-Identifier: GPL-3.0-or-later
#include "firstpaint.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QEvent>
#include <QtCore/QFile>
#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

#include <cstdio>
#include <ctime>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

namespace keywright {

namespace {

/// Since the kernel started this process, to 10 ms; negative where the system does not tell.
double millisecondsSinceExec()
{
#ifdef Q_OS_LINUX
    QFile stat(QStringLiteral("/proc/self/stat"));
    if (!stat.open(QIODevice::ReadOnly))
        return -1.0;
    const QByteArray line = stat.readAll();
    // After the name in brackets: field 3 on; the start is field 22, in ticks since boot.
    const QList<QByteArray> fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    timespec now{};
    if (fields.size() < 20 || clock_gettime(CLOCK_BOOTTIME, &now) != 0)
        return -1.0;
    const double started = fields.at(19).toDouble() / double(sysconf(_SC_CLK_TCK));
    return (double(now.tv_sec) + double(now.tv_nsec) / 1e9 - started) * 1000.0;
#else
    return -1.0;
#endif
}

double residentMebibytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return -1.0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmRSS:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024.0;
    }
    return -1.0;
}

} // namespace

FirstPaint::FirstPaint(QWidget &window, std::chrono::steady_clock::time_point mainEntered)
    : QObject(&window)
    , m_mainEntered(mainEntered)
{
    window.installEventFilter(this);
}

bool FirstPaint::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_painted) {
        m_painted = true;
        // After the event: then it is on the screen.
        QTimer::singleShot(0, this, &FirstPaint::report);
    }
    return QObject::eventFilter(watched, event);
}

void FirstPaint::report()
{
    const std::chrono::duration<double, std::milli> sinceMain =
        std::chrono::steady_clock::now() - m_mainEntered;
    std::printf(
        "first paint: %.0f ms since the process began, %.1f ms since main; resident %.1f MiB\n",
        millisecondsSinceExec(), sinceMain.count(), residentMebibytes());
    std::fflush(stdout);
    QCoreApplication::quit();
}

} // namespace keywright
