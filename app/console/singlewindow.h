// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtNetwork/QLocalServer>

namespace keywright {

/// What a second start wants to see.
struct WantedView
{
    QString project, page;  ///< empty: what is in view
    QStringList files = {}; ///< to open, with their whole paths
};

/// Hands the wish over to the window that is already open on that home; false: there is none, or it
/// does not answer. Waits for at most a second; call it before there is a window.
[[nodiscard]] bool handOver(const QString &socketPath, const WantedView &wanted);

/// Listens for later starts on the same home. Only programs of the same user can reach it.
class WindowServer : public QObject
{
    Q_OBJECT

public:
    /// Takes the socket over; one that a crash left behind is replaced.
    explicit WindowServer(const QString &socketPath, QObject *parent = nullptr);

Q_SIGNALS:
    void wanted(const keywright::WantedView &view);

private:
    void take();

    QLocalServer m_server;
};

} // namespace keywright
