// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "secretstore.h"

#include <QtCore/QObject>

#include <chrono>
#include <memory>

namespace keywright {

/// The system's keychain through QtKeychain, one item per secret, service "Keywright", always
/// binary.
///
/// It asks for the keychain's state before and, where "not there" would be the answer, after each
/// operation, because a locked keyring answers "not found" to a read and "done" to a removal. It
/// makes nobody be prompted but by `unlock`, and never falls back to a plain file. One operation
/// runs at a time; one that gets no answer in time is reported and left alone (a job in flight must
/// not be deleted), and as long as it is in the way later operations report KeychainTimeout at
/// once.
///
/// Needs an application object and an event loop on its thread. Destroying it resolves what is
/// still waiting with Cancelled.
class KeychainSecretStore final : public QObject, public SecretStore
{
    Q_OBJECT

public:
    struct Options
    {
        QString service;                              ///< empty: "Keywright"
        std::chrono::milliseconds timeout{30000};     ///< of one step of an operation
        std::chrono::milliseconds probeTimeout{5000}; ///< of the question for the state
    };

    explicit KeychainSecretStore(QObject *parent = nullptr);
    explicit KeychainSecretStore(const Options &options, QObject *parent = nullptr);
    ~KeychainSecretStore() override;

    [[nodiscard]] Async<KeychainState> probe() override;
    [[nodiscard]] Async<std::optional<Secret>> read(const QString &account) override;
    [[nodiscard]] Async<void> write(const QString &account, const Secret &secret) override;
    [[nodiscard]] Async<void> remove(const QString &account) override;
    [[nodiscard]] Async<QStringList> accounts(const QString &prefix) override;
    [[nodiscard]] Async<void> unlock() override;
    void dismissPrompt() override;

private:
    class Queue;
    std::unique_ptr<Queue> m_queue;
};

} // namespace keywright
