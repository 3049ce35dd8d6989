// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionwatch.h"

#include <QtCore/QTimer>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCallWatcher>

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
        // Of every session: the signal comes from its own object, whose path has to be asked for.
        system.connect(logind, QString(), logind + QStringLiteral(".Session"),
                       QStringLiteral("Lock"), this, SLOT(sessionLocked(QDBusMessage)));
        askForSession(system);
    }
    if (QDBusConnection session = QDBusConnection::sessionBus(); session.isConnected()) {
        for (const char *name : {"org.freedesktop.ScreenSaver", "org.gnome.ScreenSaver"})
            session.connect(QString(), QString(), QLatin1String(name),
                            QStringLiteral("ActiveChanged"), this, SLOT(screenSaverChanged(bool)));
    }
}

void SessionWatch::askForSession(const QDBusConnection &system)
{
    const QString id = qEnvironmentVariable("XDG_SESSION_ID");
    if (id.isEmpty())
        return;
    QDBusMessage message = QDBusMessage::createMethodCall(
        QStringLiteral("org.freedesktop.login1"), QStringLiteral("/org/freedesktop/login1"),
        QStringLiteral("org.freedesktop.login1.Manager"), QStringLiteral("GetSession"));
    message << id;
    auto *watcher = new QDBusPendingCallWatcher(system.asyncCall(message), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this](QDBusPendingCallWatcher *call) {
                call->deleteLater();
                const QDBusMessage reply = call->reply();
                if (reply.type() == QDBusMessage::ReplyMessage)
                    m_session = reply.arguments().value(0).value<QDBusObjectPath>().path();
            });
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

/// As long as nobody knows which session is ours, any may be.
void SessionWatch::sessionLocked(const QDBusMessage &signal)
{
    if (m_session.isEmpty() || signal.path() == m_session)
        Q_EMIT left();
}

} // namespace keywright::ui
