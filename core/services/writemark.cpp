// SPDX-License-Identifier: GPL-3.0-or-later
#include "writemark.h"

#include <QtCore/QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>
#endif

namespace keywright {

WriteMark::WriteMark(int descriptor)
    : m_descriptor(descriptor)
{
}

#ifdef Q_OS_UNIX

static int openMark(const QString &folder)
{
    const QByteArray path = QFile::encodeName(folder + QStringLiteral("/keychain.lock"));
    return ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
}

WriteMark::~WriteMark()
{
    ::close(m_descriptor);
}

std::shared_ptr<WriteMark> WriteMark::take(const QString &folder)
{
    const int descriptor = openMark(folder);
    if (descriptor < 0)
        return {};
    // Nobody holds the exclusive lock outside a write transaction, and this is inside one.
    if (::flock(descriptor, LOCK_SH | LOCK_NB) != 0) {
        ::close(descriptor);
        return {};
    }
    return std::shared_ptr<WriteMark>(new WriteMark(descriptor));
}

bool WriteMark::isTaken(const QString &folder)
{
    const int descriptor = openMark(folder);
    if (descriptor < 0)
        return false;
    const bool taken = ::flock(descriptor, LOCK_EX | LOCK_NB) != 0;
    ::close(descriptor);
    return taken;
}

#else

WriteMark::~WriteMark() = default;

std::shared_ptr<WriteMark> WriteMark::take(const QString &)
{
    return {};
}

bool WriteMark::isTaken(const QString &)
{
    return false;
}

#endif

} // namespace keywright
