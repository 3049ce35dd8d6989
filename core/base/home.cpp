// SPDX-License-Identifier: GPL-3.0-or-later
#include "home.h"

#include <QtCore/QDir>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStandardPaths>

#include <cerrno>
#include <cstring>

namespace keywright {

namespace {

// sockaddr_un holds 108 bytes, one of them the final zero.
constexpr qsizetype socketPathLimit = 107;
constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;

QString fromEnvironment(const char *variable, const QString &otherwise)
{
    // The XDG specification: a relative path is to be ignored.
    const QString value = qEnvironmentVariable(variable);
    return (QDir::isAbsolutePath(value) ? value : otherwise) + QStringLiteral("/keywright");
}

Home homeOfSystem()
{
    Home home;
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    const QString user = QDir::homePath();
    home.data = fromEnvironment("XDG_DATA_HOME", user + QStringLiteral("/.local/share"));
    home.config = fromEnvironment("XDG_CONFIG_HOME", user + QStringLiteral("/.config"));
    home.state = fromEnvironment("XDG_STATE_HOME", user + QStringLiteral("/.local/state"));
    home.runtime = QDir::isAbsolutePath(qEnvironmentVariable("XDG_RUNTIME_DIR"))
                       ? fromEnvironment("XDG_RUNTIME_DIR", {})
                       : home.state + QStringLiteral("/run");
#else
    using Paths = QStandardPaths;
    const auto below = [](Paths::StandardLocation location) {
        return Paths::writableLocation(location) + QStringLiteral("/keywright");
    };
    home.data = below(Paths::GenericDataLocation);
    home.config = below(Paths::GenericConfigLocation);
    home.state = home.data + QStringLiteral("/log");
    home.runtime = home.data + QStringLiteral("/run");
#endif
    return home;
}

Result<void> prepareFolder(const QString &path)
{
    errno = 0;
    const auto unusable = [&path] {
        return failure(ErrorCode::HomeUnusable, path,
                       errno != 0 ? QString::fromLocal8Bit(std::strerror(errno)) : QString());
    };
    const QFileInfo info(path);
    if (!info.isDir()) {
        if (info.exists()) {
            errno = ENOTDIR;
            return unusable();
        }
        if (!QDir().mkpath(info.absolutePath()))
            return unusable();
        // Somebody else of ours may make it at the same moment.
        if (!QDir().mkdir(path, ownerOnly) && !QFileInfo(path).isDir())
            return unusable();
    }
    if (!QFile::setPermissions(path, ownerOnly))
        return unusable();
    if (!QFileInfo(path).isWritable()) {
        errno = EACCES;
        return unusable();
    }
    return {};
}

} // namespace

Home Home::locate(const QString &folder)
{
    const QString chosen = folder.isEmpty() ? qEnvironmentVariable("KEYWRIGHT_HOME") : folder;
    if (chosen.isEmpty())
        return homeOfSystem();
    const QString absolute = QDir::cleanPath(QDir::current().absoluteFilePath(chosen));
    return {absolute, absolute, absolute, absolute};
}

Result<void> Home::prepare() const
{
    for (const QString &path : {controlSocketPath(), windowSocketPath()}) {
        if (QFile::encodeName(path).size() > socketPathLimit)
            return failure(ErrorCode::SocketPathTooLong, path);
    }
    for (const QString &folder : {data, config, state, runtime}) {
        if (auto made = prepareFolder(folder); !made)
            return made;
    }
    return {};
}

QString Home::storePath() const
{
    return data + QStringLiteral("/keywright.sqlite");
}

QString Home::usagePath() const
{
    return data + QStringLiteral("/usage.sqlite");
}

QString Home::vaultPath() const
{
    return data + QStringLiteral("/keywright.vault");
}

QString Home::restorePath() const
{
    return data + QStringLiteral("/restore.ready");
}

QString Home::settingsPath() const
{
    return config + QStringLiteral("/keywright.ini");
}

QString Home::gatewayLockPath() const
{
    return runtime + QStringLiteral("/gateway.lock");
}

QString Home::controlSocketPath() const
{
    return runtime + QStringLiteral("/gateway.socket");
}

QString Home::windowSocketPath() const
{
    return runtime + QStringLiteral("/window.socket");
}

QString Home::logPath(const QString &program) const
{
    return state + u'/' + program + QStringLiteral(".log");
}

} // namespace keywright
