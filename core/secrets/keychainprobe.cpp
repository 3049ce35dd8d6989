// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainprobe.h"

#include "secretservicebus.h"

#include <QtCore/QMap>
#include <QtCore/QTimer>
#include <QtDBus/QDBusArgument>
#include <QtDBus/QDBusMetaType>
#include <QtDBus/QDBusObjectPath>
#include <QtDBus/QDBusVariant>

namespace keywright {

namespace {

using Attributes = QMap<QString, QString>;

} // namespace

KeychainProbe::KeychainProbe(SecretServiceBus &bus, QString service, QObject *parent)
    : QObject(parent)
    , m_bus(bus)
    , m_service(std::move(service))
{
    qDBusRegisterMetaType<Attributes>();
}

void KeychainProbe::ask(const Answer &answer)
{
    if (!SecretServiceBus::isUsedHere()) {
        QTimer::singleShot(0, this, [answer] { answer(KeychainState::Unlocked); });
        return;
    }
    m_bus.askDefaultCollection([this, answer](const QString &path, const QDBusMessage &error) {
        if (error.type() == QDBusMessage::ErrorMessage)
            answer(SecretServiceBus::stateOfError(error));
        else if (path.isEmpty())
            answer(KeychainState::NoCollection);
        else
            askWhetherLocked(path, answer);
    });
}

void KeychainProbe::askFor(const QString &account, const Answer &answer)
{
    ask([this, account, answer](KeychainState state) {
        if (state == KeychainState::Unlocked && SecretServiceBus::isUsedHere())
            askForLockedItem(account, answer);
        else
            answer(state);
    });
}

void KeychainProbe::askWhetherLocked(const QString &collection, const Answer &answer)
{
    const QDBusMessage message = SecretServiceBus::propertyOf(
        collection, QStringLiteral("org.freedesktop.Secret.Collection"), QStringLiteral("Locked"));
    m_bus.ask(message, [answer](const QDBusMessage &reply) {
        if (SecretServiceBus::isError(reply)) {
            answer(SecretServiceBus::stateOfError(reply));
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
    QDBusMessage message = SecretServiceBus::serviceCall(QStringLiteral("SearchItems"));
    message << QVariant::fromValue(attributes);
    return message;
}

void KeychainProbe::askWhetherReadable(const QString &account, const ReadableAnswer &answer)
{
    if (!SecretServiceBus::isUsedHere()) {
        QTimer::singleShot(0, this, [answer] { answer(KeychainState::Unlocked); });
        return;
    }
    m_bus.ask(searchFor(account), [answer](const QDBusMessage &reply) {
        if (SecretServiceBus::isError(reply)) {
            const bool frozen = SecretServiceBus::stateOfError(reply) == KeychainState::Frozen;
            answer(frozen ? std::optional(KeychainState::Frozen) : std::nullopt);
            return;
        }
        const auto unlocked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(0));
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
        const bool readable = !unlocked.isEmpty() && locked.isEmpty();
        answer(readable ? std::optional(KeychainState::Unlocked) : std::nullopt);
    });
}

void KeychainProbe::askForLockedItem(const QString &account, const Answer &answer)
{
    m_bus.ask(searchFor(account), [answer](const QDBusMessage &reply) {
        if (SecretServiceBus::isError(reply)) {
            answer(SecretServiceBus::stateOfError(reply));
            return;
        }
        const auto locked = qdbus_cast<QList<QDBusObjectPath>>(reply.arguments().value(1));
        answer(locked.isEmpty() ? KeychainState::Unlocked : KeychainState::Locked);
    });
}

void KeychainProbe::askForAccounts(const AccountsAnswer &answer)
{
    if (!SecretServiceBus::isUsedHere()) {
        QTimer::singleShot(0, this, [answer] { answer(std::nullopt); });
        return;
    }
    QDBusMessage message = SecretServiceBus::serviceCall(QStringLiteral("SearchItems"));
    message << QVariant::fromValue(Attributes{{QStringLiteral("server"), m_service}});
    m_bus.ask(message, [this, answer](const QDBusMessage &reply) {
        if (SecretServiceBus::isError(reply)) {
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
    const QDBusMessage message = SecretServiceBus::propertyOf(
        paths->takeLast(), QStringLiteral("org.freedesktop.Secret.Item"),
        QStringLiteral("Attributes"));
    m_bus.ask(message, [this, paths, found, answer](const QDBusMessage &reply) {
        QStringList all = found;
        const auto value = reply.arguments().value(0).value<QDBusVariant>().variant();
        const QString account = qdbus_cast<Attributes>(value).value(QStringLiteral("user"));
        if (!SecretServiceBus::isError(reply) && !account.isEmpty())
            all.append(account);
        askNextAccount(paths, all, answer);
    });
}

} // namespace keywright
