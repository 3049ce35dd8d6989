// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QtCore/QObject>
#include <QtCore/QStringList>
#include <QtDBus/QDBusMessage>

#include <functional>
#include <memory>
#include <optional>

namespace keywright {

class SecretServiceBus;

/// Asks the freedesktop secret service for its state over D-Bus, because QtKeychain cannot tell a
/// locked keyring from an empty one. Asynchronous; never prompts, never creates anything. On
/// systems without D-Bus keychains everything is Unlocked.
class KeychainProbe final : public QObject
{
    Q_OBJECT

public:
    using Answer = std::function<void(KeychainState)>;

    /// The bus must outlive it.
    KeychainProbe(SecretServiceBus &bus, QString service, QObject *parent = nullptr);

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

private:
    void askWhetherLocked(const QString &collection, const Answer &answer);
    [[nodiscard]] QDBusMessage searchFor(const QString &account) const;
    void askForLockedItem(const QString &account, const Answer &answer);
    void askNextAccount(const std::shared_ptr<QStringList> &paths, const QStringList &found,
                        const AccountsAnswer &answer);

    SecretServiceBus &m_bus;
    QString m_service;
};

} // namespace keywright
