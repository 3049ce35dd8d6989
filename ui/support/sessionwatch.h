// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>
#include <QtDBus/QDBusMessage>

class QDBusConnection;

namespace keywright::ui {

/// Tells when the person leaves: the screen is locked or the machine goes to sleep. Listens to
/// systemd-logind (Lock of the session, PrepareForSleep) and to the desktop's screen saver
/// (org.freedesktop.ScreenSaver and GNOME's); asks nobody anything. Elsewhere it is silent.
class SessionWatch : public QObject
{
    Q_OBJECT

public:
    explicit SessionWatch(QObject *parent = nullptr);

Q_SIGNALS:
    void left();

private Q_SLOTS:
    void sleepAnnounced(bool begins);
    void screenSaverChanged(bool active);
    void sessionLocked(const QDBusMessage &signal);

private:
    void askForSession(const QDBusConnection &system);
    void listen();

    QString m_session; ///< our own at logind, once that is known
};

} // namespace keywright::ui
