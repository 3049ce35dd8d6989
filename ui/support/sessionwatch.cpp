// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionwatch.h"

#include <QtCore/QTimer>
#include <QtDBus/QDBusConnection>

namespace keywright::ui {

SessionWatch::SessionWatch(QObject *parent)
    : QObject(parent)
{
    // Later: the first picture of the window does not wait for the bus.
    QTimer::singleShot(0, this, &SessionWatch::listen);
}

void SessionWatch::listen()
{
    const QString logind = QStringLiteral("org.freedesktop.login1");
    const QString object = QStringLiteral("/org/freedesktop/login1");
    if (QDBusConnection system = QDBusConnection::systemBus(); system.isConnected()) {
        system.connect(logind, object, logind + QStringLiteral(".Manager"),
                       QStringLiteral("PrepareForSleep"), this, SLOT(sleepAnnounced(bool)));
        // "auto" stands for the caller's own session (systemd 243 and later).
        system.connect(logind, object + QStringLiteral("/session/auto"),
                       logind + QStringLiteral(".Session"), QStringLiteral("Lock"), this,
                       SLOT(sessionLocked()));
    }
    if (QDBusConnection session = QDBusConnection::sessionBus(); session.isConnected()) {
        for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
            session.connect(QString(), QString(), QLatin1String(name),
                            QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
    }
}

void SessionWatch::sleepAnnounced(bool begins)
{
    if (begins)
        Q_EMIT left();
}

void SessionWatch::screenSaverChanged(bool active)
{
    if (active)
        Q_EMIT left();
}

void SessionWatch::sessionLocked()
{
    Q_EMIT left();
}

} // namespace keywright::ui
