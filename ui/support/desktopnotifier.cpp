// SPDX-License-Identifier: GPL-3.0-or-later
#include "desktopnotifier.h"

#include <QtCore/QVariantMap>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>
#include <QtGui/QGuiApplication>

namespace keywright::ui {

namespace {
constexpr QLatin1StringView service{"org.freedesktop.Notifications"};
constexpr QLatin1StringView object{"/org/freedesktop/Notifications"};
constexpr QLatin1StringView iconName{"io.github.keywright.Keywright"};
constexpr int answerMilliseconds = 5000;
constexpr uchar normal = 1, critical = 2;
} // namespace

DesktopNotifier::DesktopNotifier(QObject *parent)
    : QObject(parent)
{
}

DesktopNotifier::~DesktopNotifier() = default;

void DesktopNotifier::listen(QDBusConnection &bus)
{
    if (std::exchange(m_listens, true))
        return;
    bus.connect(QString(service), QString(object), QString(service),
                QStringLiteral("ActionInvoked"), this, SLOT(actionInvoked(uint, QString)));
    bus.connect(QString(service), QString(object), QString(service),
                QStringLiteral("NotificationClosed"), this, SLOT(notificationClosed(uint, uint)));
}

void DesktopNotifier::show(const DesktopNotice &notice)
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        Q_EMIT failed(notice.topic);
        return;
    }
    listen(bus);
    QDBusMessage call = QDBusMessage::createMethodCall(QString(service), QString(object),
                                                       QString(service), QStringLiteral("Notify"));
    QStringList actions;
    if (notice.opened)
        actions << QStringLiteral("default") << tr("Show");
    const QVariantMap hints{
        {QStringLiteral("urgency"), QVariant::fromValue(notice.urgent ? critical : normal)},
        {QStringLiteral("desktop-entry"), QString(iconName)},
        {QStringLiteral("category"), QStringLiteral("network")}};
    // The text is one for people: what looks like markup in it is none.
    call.setArguments({QGuiApplication::applicationDisplayName(), m_shown.value(notice.topic).id,
                       QString(iconName), notice.title, notice.text.toHtmlEscaped(), actions, hints,
                       -1});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, answerMilliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, watcher, topic = notice.topic, opened = notice.opened] {
                watcher->deleteLater();
                const QDBusPendingReply<uint> reply = *watcher;
                if (!reply.isValid()) {
                    Q_EMIT failed(topic);
                    return;
                }
                m_shown.insert(topic, {reply.value(), opened});
                Q_EMIT shown(topic);
            });
}

void DesktopNotifier::actionInvoked(uint id, const QString &)
{
    for (const Shown &shown : std::as_const(m_shown)) {
        if (shown.id == id && shown.opened) {
            const auto opened = shown.opened; // it may show another one
            return opened();
        }
    }
}

void DesktopNotifier::notificationClosed(uint id, uint)
{
    for (auto shown = m_shown.begin(); shown != m_shown.end(); ++shown) {
        if (shown->id != id)
            continue;
        const QString topic = shown.key();
        m_shown.erase(shown);
        return Q_EMIT closed(topic);
    }
}

} // namespace keywright::ui
