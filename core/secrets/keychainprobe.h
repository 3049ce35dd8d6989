// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtDBus/QDBusConnection>
#include <QtDBus/QDBusMessage>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace keywright {

/// Asks the freedesktop secret service for its state over D-Bus, because QtKeychain cannot tell a
/// locked keyring from an empty one. Asynchronous; never prompts, never creates anything. The
/// service is started by the bus if it can be. On systems without D-Bus keychains everything is
/// Unlocked.
class KeychainProbe final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(KeychainState)>;

    KeychainProbe(QString service, std::chrono::milliseconds timeout, QObject *parent = nullptr);
    ~KeychainProbe() override;

    /// The state of the default keyring. Answers on this thread, later; not at all once destroyed.
    void ask(const Answer &answer);
    /// The same, and Locked as well when that account's item lies in some other, locked keyring.
    void askFor(const QString &account, const Answer &answer);

    /// One question before a read: Unlocked where that account's item is there and open, so that it
    /// can be read without anybody being prompted; Frozen; nullopt: `askFor` has to say.
    using ReadableAnswer = std::function<void(std::optional<KeychainState>)>;
    void askWhetherReadable(const QString &account, const ReadableAnswer &answer);
    using AccountsAnswer = std::function<void(std::optional<QStringList>)>;
    /// The accounts of all items of ours, whatever keyring they lie in; nullopt where the service
    /// does not say.
    void askForAccounts(const AccountsAnswer &answer);

Q_SIGNALS:
    /// Another process answers than the one before, or one answers for the first time. Comes before
    /// the answer.
    void serviceReplaced();

private:
    using Reply = std::function<void(const QDBusMessage &)>;

    bool connectToBus();
    void disconnectFromBus();
    void call(const QDBusMessage &message, bool mayRetry, const Reply &reply);
    void noteOwner(const QDBusMessage &reply);
    void askDefaultCollection(const Answer &answer);
    void askWhetherLocked(const QString &collection, const Answer &answer);
    [[nodiscard]] QDBusMessage searchFor(const QString &account) const;
    void askForLockedItem(const QString &account, const Answer &answer);

    void askNextAccount(const std::shared_ptr<QStringList> &paths, const QStringList &found,
                        const AccountsAnswer &answer);

    QString m_service;
    std::chrono::milliseconds m_timeout;
    QString m_connectionName;
    QString m_owner; ///< unique bus name of the service that answered last
};

} // namespace keywright
