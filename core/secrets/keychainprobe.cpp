// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainprobe.h"

#include <QtCore/QElapsedTimer>
#include <QtCore/QFileInfo>
#include <QtCore/QMap>
#include <QtCore/QTimer>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusError>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusPendingCallWatcher>
#include <QtDBus/QDBusVariant>

#include <atomic>

namespace keywright {

namespace {

using Attributes = QMap<QString, QString>;

#if defined(Q_OS_UNIX) && !defined(Q_OS_DARWIN)
constexpr bool hasSecretService = true;
#else
constexpr bool hasSecretService = false;
#endif

constexpr auto serviceName = QLatin1StringView("org.freedesktop.secrets");
constexpr auto servicePath = QLatin1StringView("/org/freedesktop/secrets");
constexpr auto serviceInterface = QLatin1StringView("org.freedesktop.Secret.Service");

QDBusMessage serviceCall(const QString &method)
{
    return QDBusMessage::createMethodCall(serviceName, servicePath, serviceInterface, method);
}

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

bool isError(const QDBusMessage &reply)
{
    return reply.type() != QDBusMessage::ReplyMessage;
}

/// What an error reply to one of our questions says about the keychain.
KeychainState stateOfError(const QDBusMessage &error)
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

} // namespace

KeychainProbe::KeychainProbe(QString service, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_service(std::move(service))
    , m_timeout(timeout)
{
    qDBusRegisterMetaType<Attributes>();
}

KeychainProbe::~KeychainProbe()
{
    disconnectFromBus();
}

void KeychainProbe::ask(const Answer &answer)
{
    if (!hasSecretService) {
        QTimer::singleShot(0, this, [answer] { answer(KeychainState::Unlocked); });
        return;
    }
    askDefaultCollection(answer);
}

void KeychainProbe::askFor(const QString &account, const Answer &answer)
{
    ask([this, account, answer](KeychainState state) {
        if (state == KeychainState::Unlocked && hasSecretService)
            askForLockedItem(account, answer);
        else
            answer(state);
    });
}

bool KeychainProbe::connectToBus()
{
    if (!m_connectionName.isEmpty() && QDBusConnection(m_connectionName).isConnected())
        return true;
    disconnectFromBus();
    if (!isBusKnown())
        return false;
    // A connection of our own: Qt keeps a failed session bus for the life of the process.
    m_connectionName = newConnectionName();
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_connectionName)
        .isConnected();
}

void KeychainProbe::disconnectFromBus()
{
    if (!m_connectionName.isEmpty())
        QDBusConnection::disconnectFromBus(m_connectionName);
    m_connectionName.clear();
}

void KeychainProbe::call(const QDBusMessage &message, bool mayRetry, const Reply &reply)
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
                // "No reply" at once: the service died while it was asked. The bus starts it again.
                if (mayRetry && isError(answer) && QDBusError(answer).type() == QDBusError::NoReply
                    && elapsed.elapsed() < m_timeout.count() / 2) {
                    call(message, false, reply);
                    return;
                }
                reply(answer);
            });
}

void KeychainProbe::noteOwner(const QDBusMessage &reply)
{
    if (reply.service() == m_owner)
        return;
    m_owner = reply.service();
    Q_EMIT serviceReplaced();
}

void KeychainProbe::askDefaultCollection(const Answer &answer)
{
    QDBusMessage message = serviceCall(QStringLiteral("ReadAlias"));
    message << QStringLiteral("default");
    call(message, true, [this, answer](const QDBusMessage &reply) {
        if (isError(reply)) {
            answer(stateOfError(reply));
            return;
        }
        noteOwner(reply);
        const auto path = reply.arguments().value(0).value<QDBusObjectPath>().path();
        if (path.isEmpty() || path == QLatin1StringView("/"))
            answer(KeychainState::NoCollection);
        else
            askWhetherLocked(path, answer);
    });
}

void KeychainProbe::askWhetherLocked(const QString &collection, const Answer &answer)
{
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, collection, QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    message << QStringLiteral("org.freedesktop.Secret.Collection") << QStringLiteral("Locked");
    call(message, true, [answer](const QDBusMessage &reply) {
        if (isError(reply)) {
            answer(stateOfError(reply));
            return;
        }
        const QVariant locked = reply.arguments().value(0).value<QDBusVariant>().variant();
        // Only a plain "no" is an unlocked keyring.
        const bool isUnlocked = locked.typeId() == QMetaType::Bool && !locked.toBool();
        answer(isUnlocked ? KeychainState::Unlocked : KeychainState::Locked);
    });
}

/// By the attributes under which QtKeychain keeps an item.
QDBusMessage KeychainProbe::searchFor(const QString &account) const
{
    const Attributes attributes{{QStringLiteral("server"), m_service},
                                {QStringLiteral("user"), account}};
    QDBusMessage message = serviceCall(QStringLiteral("SearchItems"));
    message << QVariant::fromValue(attributes);
    return message;
}

void KeychainProbe::askWhetherReadable(const QString &account, const ReadableAnswer &answer)
{
    if (!hasSecretService) {
        QTimer::singleShot(0, this, [answer] { answer(KeychainState::Unlocked); });
        return;
    }
    call(searchFor(account), true, [this, answer](const QDBusMessage &reply) {
        if (isError(reply)) {
            const bool frozen = stateOfError(reply) == KeychainState::Frozen;
            answer(frozen ? std::optional(KeychainState::Frozen) : std::nullopt);
            return;
        }
        noteOwner(reply);
        const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
        const bool readable = !unlocked.isEmpty() && locked.isEmpty();
        answer(readable ? std::optional(KeychainState::Unlocked) : std::nullopt);
    });
}

void KeychainProbe::askForLockedItem(const QString &account, const Answer &answer)
{
    call(searchFor(account), true, [answer](const QDBusMessage &reply) {
        if (isError(reply)) {
            answer(stateOfError(reply));
            return;
        }
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
        answer(locked.isEmpty() ? KeychainState::Unlocked : KeychainState::Locked);
    });
}

void KeychainProbe::askForAccounts(const AccountsAnswer &answer)
{
    if (!hasSecretService) {
        QTimer::singleShot(0, this, [answer] { answer(std::nullopt); });
        return;
    }
    QDBusMessage message = serviceCall(QStringLiteral("SearchItems"));
    message << QVariant::fromValue(Attributes{{QStringLiteral("server"), m_service}});
    call(message, true, [this, answer](const QDBusMessage &reply) {
        if (isError(reply)) {
            answer(std::nullopt);
            return;
        }
        auto paths = std::make_shared<QStringList>();
        for (const QVariant &part : reply.arguments().first(2)) {
            for (const auto &path : qdbus_cast<QList<QDBusObjectPath>>(part))
                paths->append(path.path());
        }
        askNextAccount(paths, {}, answer);
    });
}

/// One after the other; an item that goes meanwhile is none.
void KeychainProbe::askNextAccount(const std::shared_ptr<QStringList> &paths,
                                   const QStringList &found, const AccountsAnswer &answer)
{
    if (paths->isEmpty()) {
        answer(found);
        return;
    }
    QDBusMessage message = QDBusMessage::createMethodCall(
        serviceName, paths->takeLast(), QStringLiteral("org.freedesktop.DBus.Properties"),
        QStringLiteral("Get"));
    message << QStringLiteral("org.freedesktop.Secret.Item") << QStringLiteral("Attributes");
    call(message, true, [this, paths, found, answer](const QDBusMessage &reply) {
        QStringList all = found;
        const auto value = reply.arguments().value(0).value<QDBusVariant>().variant();
        const QString account = qdbus_cast<Attributes>(value).value(QStringLiteral("user"));
        if (!isError(reply) && !account.isEmpty())
            all.append(account);
        askNextAccount(paths, all, answer);
    });
}

} // namespace keywright
