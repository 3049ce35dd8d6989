// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QString>

namespace keywright {

/// Where one user's Keywright keeps its files. KEYWRIGHT_HOME (or --home) moves all of it into one
/// folder; otherwise the XDG folders are used. A plain value: only `prepare` touches the disk.
struct Home
{
    QString data;    ///< databases
    QString config;  ///< the window's settings
    QString state;   ///< logs
    QString runtime; ///< lock and control socket

    /// `folder` empty: KEYWRIGHT_HOME, else the XDG folders.
    [[nodiscard]] static Home locate(const QString &folder = {});
    /// Creates the folders with mode 0700. HomeUnusable, SocketPathTooLong.
    [[nodiscard]] Result<void> prepare() const;

    [[nodiscard]] QString storePath() const;         ///< keywright.sqlite
    [[nodiscard]] QString usagePath() const;         ///< usage.sqlite
    [[nodiscard]] QString vaultPath() const;         ///< keywright.vault, where secrets are in one
    [[nodiscard]] QString restorePath() const;       ///< restore.ready, a backup to be taken over
    [[nodiscard]] QString settingsPath() const;      ///< keywright.ini, the window's
    [[nodiscard]] QString gatewayLockPath() const;   ///< gateway.lock
    [[nodiscard]] QString controlSocketPath() const; ///< gateway.socket
    [[nodiscard]] QString windowSocketPath() const;  ///< window.socket, for a single instance
    [[nodiscard]] QString logPath(const QString &program) const;

    friend bool operator==(const Home &, const Home &) = default;
};

} // namespace keywright
