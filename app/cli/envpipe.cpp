// SPDX-License-Identifier: GPL-3.0-or-later
#include "envpipe.h"

#include <QtCore/QDir>
#include <QtCore/QFile>

#include <cerrno>
#include <csignal>
#include <cstring>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace keywright::cli {

namespace {

constexpr int aMoment = 20;         ///< milliseconds
constexpr int momentsToBeSeen = 50; ///< until the reader is in the process table
constexpr int patience = 10'000;    ///< milliseconds for a reader that does not read

Error systemError(const QString &path)
{
    return {ErrorCode::FileUnwritable, path, QString::fromLocal8Bit(std::strerror(errno))};
}

bool isPipe(const QByteArray &path)
{
    struct stat status = {};
    return ::lstat(path.constData(), &status) == 0 && S_ISFIFO(status.st_mode);
}

/// Whether one of the process's open files is that one.
bool hasOpen(const QString &process, const struct stat &wanted)
{
    const QDir descriptors(process + QStringLiteral("/fd"));
    const QStringList names =
        descriptors.entryList(QDir::System | QDir::Files | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        struct stat status = {};
        const QByteArray path = QFile::encodeName(descriptors.filePath(name));
        if (::stat(path.constData(), &status) == 0 && status.st_dev == wanted.st_dev
            && status.st_ino == wanted.st_ino)
            return true;
    }
    return false;
}

PipeReader findReader(const struct stat &pipe)
{
    const QDir processes(QStringLiteral("/proc"));
    const QStringList names = processes.entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        bool isProcess = false;
        const qint64 pid = name.toLongLong(&isProcess);
        if (!isProcess || pid == ::getpid())
            continue;
        const QString process = processes.filePath(name);
        if (hasOpen(process, pipe))
            return {pid, QFile::symLinkTarget(process + QStringLiteral("/exe")),
                    QFile::symLinkTarget(process + QStringLiteral("/cwd"))};
    }
    return {};
}

} // namespace

EnvPipe::EnvPipe(QString path)
    : m_path(std::move(path))
{
    std::signal(SIGPIPE, SIG_IGN); // a reader that leaves is an error of write
}

EnvPipe::~EnvPipe()
{
    closeReader();
    const QByteArray path = QFile::encodeName(m_path);
    if (m_placed && isPipe(path))
        ::unlink(path.constData());
}

Result<void> EnvPipe::create()
{
    struct stat status = {};
    const QByteArray path = QFile::encodeName(m_path);
    if (::lstat(path.constData(), &status) == 0 && !S_ISFIFO(status.st_mode))
        return failure(ErrorCode::FileUnwritable, m_path,
                       QString::fromLocal8Bit(std::strerror(EEXIST)));
    return place();
}

// Made beside it and put in its place: nobody ever finds nothing, or half of something.
Result<void> EnvPipe::place()
{
    const QByteArray path = QFile::encodeName(m_path);
    const QByteArray beside = path + ".new-" + QByteArray::number(::getpid());
    ::unlink(beside.constData());
    if (::mkfifo(beside.constData(), S_IRUSR | S_IWUSR) != 0)
        return tl::make_unexpected(systemError(m_path));
    if (::rename(beside.constData(), path.constData()) != 0) {
        const Error error = systemError(m_path);
        ::unlink(beside.constData());
        return tl::make_unexpected(error);
    }
    m_placed = true;
    return {};
}

Result<bool> EnvPipe::waitForReader(const std::function<bool()> &isEnding)
{
    const QByteArray path = QFile::encodeName(m_path);
    while (!isEnding()) {
        // Nothing tells that somebody waits in open(2); one who does is counted as a reader.
        m_open = ::open(path.constData(), O_WRONLY | O_NONBLOCK | O_CLOEXEC | O_NOFOLLOW);
        if (m_open >= 0) {
            // The next one gets another pipe: this one's end must be its own.
            if (const auto placed = place(); !placed)
                return tl::make_unexpected(placed.error());
            return true;
        }
        if (errno != ENXIO && errno != EINTR)
            return tl::make_unexpected(systemError(m_path));
        ::poll(nullptr, 0, aMoment);
    }
    return false;
}

PipeReader EnvPipe::reader() const
{
    struct stat pipe = {};
    if (m_open < 0 || ::fstat(m_open, &pipe) != 0)
        return {};
    for (int moment = 0; moment < momentsToBeSeen; ++moment) {
        if (const PipeReader found = findReader(pipe); found.pid > 0)
            return found;
        ::poll(nullptr, 0, aMoment);
    }
    return {};
}

bool EnvPipe::serve(QByteArrayView text)
{
    bool whole = true;
    while (!text.isEmpty() && whole) {
        const ssize_t written = ::write(m_open, text.data(), std::size_t(text.size()));
        if (written > 0) {
            text = text.sliced(written);
            continue;
        }
        struct pollfd room = {m_open, POLLOUT, 0};
        const bool waits = written < 0 && (errno == EAGAIN || errno == EINTR);
        whole = waits && ::poll(&room, 1, patience) > 0 && (room.revents & POLLERR) == 0;
    }
    closeReader();
    return whole;
}

void EnvPipe::refuse()
{
    closeReader();
}

void EnvPipe::closeReader()
{
    if (m_open >= 0)
        ::close(std::exchange(m_open, -1));
}

} // namespace keywright::cli
