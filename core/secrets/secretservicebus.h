// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QtCore/QObject>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

#include <chrono>
#include <functional>

namespace keywright {

/// Questions to the freedesktop secret service (its specification 0.2) over a connection to the
/// session bus of our own: Qt keeps a failed session bus for the life of the process. The service
/// is started by the bus if it can be.
class SecretServiceBus final : public QObject
{
    Q_OBJECT

public:
    using Reply = std::function<void(const QDBusMessage &)>;

    explicit SecretServiceBus(std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~SecretServiceBus() override;

    /// Whether this system keeps secrets so: not on Windows and macOS.
    [[nodiscard]] static bool isUsedHere();
    /// A call of a method of the service itself, or of one of its objects.
    [[nodiscard]] static QDBusMessage serviceCall(const QString &method);
    [[nodiscard]] static QDBusMessage objectCall(const QString &path, const QString &interface,
                                                 const QString &method);
    [[nodiscard]] static QDBusMessage propertyOf(const QString &path, const QString &interface,
                                                 const QString &property);
    [[nodiscard]] static bool isError(const QDBusMessage &reply);
    /// What an error reply to one of our questions says about the keychain.
    [[nodiscard]] static KeychainState stateOfError(const QDBusMessage &error);

    /// Answers once, later, on this thread; not at all once destroyed. A question that the service
    /// did not live to answer is asked once more: the bus starts the service again.
    void ask(const QDBusMessage &message, const Reply &reply);
    /// Answers the path of the default keyring, empty where there is none, or the error.
    using CollectionReply = std::function<void(const QString &path, const QDBusMessage &error)>;
    void askDefaultCollection(const CollectionReply &reply);

    /// For signals; nullopt without a bus.
    [[nodiscard]] std::optional<QDBusConnection> connection();

Q_SIGNALS:
    /// Another process answers than the one before, or one answers for the first time. Comes before
    /// the answer.
    void serviceReplaced();

private:
    bool connectToBus();
    void disconnectFromBus();
    void call(const QDBusMessage &message, bool mayRetry, const Reply &reply);
    void noteOwner(const QDBusMessage &reply);

    std::chrono::milliseconds m_timeout;
    QString m_connectionName;
    QString m_owner; ///< unique bus name of the service that answered last
};

} // namespace keywright
