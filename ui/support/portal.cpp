// SPDX-License-Identifier: GPL-3.0-or-later
#include "portal.h"

#include <QtCore/QTimer>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusPendingReply>

namespace keywright::ui {

namespace {
constexpr QLatin1StringView service{"org.freedesktop.portal.Desktop"};
constexpr QLatin1StringView object{"/org/freedesktop/portal/desktop"};
constexpr QLatin1StringView interfaceName{"org.freedesktop.portal.Settings"};
constexpr QLatin1StringView group{"org.freedesktop.appearance"};
constexpr QLatin1StringView key{"color-scheme"};
constexpr int answerMilliseconds = 3000;
constexpr uint preferDark = 1;
} // namespace

AppearancePortal::AppearancePortal(QObject *parent)
    : QObject(parent)
{
    // Later: the first picture of the window does not wait for the bus.
    QTimer::singleShot(0, this, &AppearancePortal::ask);
}

void AppearancePortal::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    // Without this Qt 6.4 refuses to connect to a slot that takes a QDBusVariant.
    qRegisterMetaType<QDBusVariant>();
    bus.connect(QString(service), QString(object), QString(interfaceName),
                QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    QDBusMessage call = QDBusMessage::createMethodCall(
        QString(service), QString(object), QString(interfaceName), QStringLiteral("Read"));
    call.setArguments({QString(group), QString(key)});
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(call, answerMilliseconds), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        if (reply.isValid())
            take(reply.value().variant());
        watcher->deleteLater();
    });
}

void AppearancePortal::settingChanged(const QString &changedGroup, const QString &changedKey,
                                      const QDBusVariant &value)
{
    if (changedGroup == group && changedKey == key)
        take(value.variant());
}

void AppearancePortal::take(const QVariant &value)
{
    // `Read` wraps the value in one variant more than the signal does.
    const QVariant inner =
        value.canConvert<QDBusVariant>() ? value.value<QDBusVariant>().variant() : value;
    const bool dark = inner.toUInt() == preferDark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace keywright::ui
