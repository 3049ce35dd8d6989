// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretservicebus.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QTimer>
#include <QtDBus/QDBusError>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCallWatcher>

#include <atomic>

namespace keywright {

namespace {

constexpr auto serviceName = QLatin1StringView("org.freedesktop.secrets");
constexpr auto servicePath = QLatin1StringView("/org/freedesktop/secrets");
constexpr auto serviceInterface = QLatin1StringView("org.freedesktop.Secret.Service");

QString newConnectionName()
{
    static std::atomic<quint64> next{1};
    return QStringLiteral("keywright-keychain-%1").arg(next++);
}

/// libdbus would otherwise try to launch a bus of its own where there is a display.
bool isBusKnown()
{
    if (!qEnvironmentVariableIsEmpty("DBUS_SESSION_BUS_ADDRESS"))
        return true;
    const QString runtime = qEnvironmentVariable("XDG_RUNTIME_DIR");
    return !runtime.isEmpty() && QFileInfo::exists(runtime + QStringLiteral("/bus"));
}

} // namespace

SecretServiceBus::SecretServiceBus(std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_timeout(timeout)
{
}

SecretServiceBus::~SecretServiceBus()
{
    disconnectFromBus();
}

bool SecretServiceBus::isUsedHere()
{
#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
    return true;
#else
    return false;
#endif
}

QDBusMessage SecretServiceBus::serviceCall(const QString &method)
{
    return objectCall(servicePath, serviceInterface, method);
}

QDBusMessage SecretServiceBus::objectCall(const QString &path, const QString &interface,
                                          const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, path, interface, method);
}

QDBusMessage SecretServiceBus::propertyOf(const QString &path, const QString &interface,
                                          const QString &property)
{
    QDBusMessage message =
        objectCall(path, QStringLiteral("org.freedesktop.DBus.Properties"), QStringLiteral("Get"));
    message << interface << property;
    return message;
}

bool SecretServiceBus::isError(const QDBusMessage &reply)
{
    return reply.type() != QDBusMessage::ReplyMessage;
}

KeychainState SecretServiceBus::stateOfError(const QDBusMessage &error)
{
    switch (QDBusError(error).type()) {
    case QDBusError::Disconnected:
    case QDBusError::NoServer:
    case QDBusError::NoNetwork:
        return KeychainState::NoBus;
    case QDBusError::NoReply:
    case QDBusError::Timeout:
    case QDBusError::TimedOut:
        return KeychainState::Frozen;
    case QDBusError::UnknownObject:
    case QDBusError::UnknownMethod:
    case QDBusError::UnknownInterface:
        return KeychainState::NoCollection;
    default:
        break;
    }
    if (error.errorName() == QLatin1StringView("org.freedesktop.Secret.Error.NoSuchObject"))
        return KeychainState::NoCollection;
    return KeychainState::NoService;
}

void SecretServiceBus::ask(const QDBusMessage &message, const Reply &reply)
{
    call(message, true, reply);
}

void SecretServiceBus::askDefaultCollection(const CollectionReply &reply)
{
    QDBusMessage message = serviceCall(QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    ask(message, [reply](const QDBusMessage &answer) {
        if (isError(answer))
            return reply({}, answer);
        const QString path = answer.arguments().value(0).value<QDBusObjectPath>().path();
        reply(path == QLatin1StringView("/") ? QString() : path, {});
    });
}

std::optional<QDBusConnection> SecretServiceBus::connection()
{
    return connectToBus() ? std::optional(QDBusConnection(m_connectionName)) : std::nullopt;
}

bool SecretServiceBus::connectToBus()
{
    if (!m_connectionName.isEmpty() && QDBusConnection(m_connectionName).isConnected())
        return true;
    disconnectFromBus();
    if (!isBusKnown())
        return false;
    m_connectionName = newConnectionName();
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName)
        .isConnected();
}

void SecretServiceBus::disconnectFromBus()
{
    if (!m_connectionName.isEmpty())
        QDBusConnection::disconnectFromBus(m_connectionName);
    m_connectionName.clear();
}

void SecretServiceBus::call(const QDBusMessage &message, bool mayRetry, const Reply &reply)
{
    if (!connectToBus()) {
        const QDBusMessage error = QDBusMessage::createError(QDBusError::Disconnected, {});
        QTimer::singleShot(0, this, [reply, error] { reply(error); });
        return;
    }
    QElapsedTimer elapsed;
    elapsed.start();
    const int timeout = static_cast<int>(m_timeout.count());
    auto *watcher = new QDBusPendingCallWatcher(
        QDBusConnection(m_connectionName).asyncCall(message, timeout), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this,
            [this, message, mayRetry, reply, elapsed](QDBusPendingCallWatcher *call_) {
                call_->deleteLater();
                const QDBusMessage answer = call_->reply();
                // "No reply" at once: the service died while it was asked.
                if (mayRetry && isError(answer) && QDBusError(answer).type() == QDBusError::NoReply
                    && elapsed.elapsed() < m_timeout.count() / 2) {
                    call(message, false, reply);
                    return;
                }
                if (!isError(answer))
                    noteOwner(answer);
                reply(answer);
            });
}

void SecretServiceBus::noteOwner(const QDBusMessage &reply)
{
    if (reply.service() == m_owner)
        return;
    m_owner = reply.service();
    Q_EMIT serviceReplaced();
}

} // namespace keywright
