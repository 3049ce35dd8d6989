// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/secrets/secretstore.h>

#include <QtCore/QHash>
#include <QtCore/QPromise>
#include <QtCore/QStringList>

#include <memory>
#include <vector>

namespace keywright {

/// Secrets in memory, for tests: answers at once, with the state or the error that the test wants.
class MemorySecretStore final : public SecretStore
{
public:
    [[nodiscard]] Async<KeychainState> probe() override;
    [[nodiscard]] Async<std::optional<Secret>> read(const QString &account) override;
    [[nodiscard]] Async<void> write(const QString &account, const Secret &secret) override;
    [[nodiscard]] Async<void> remove(const QString &account) override;

    /// Waits for `answerPrompt`.
    [[nodiscard]] Async<void> unlock() override;
    void dismissPrompt() override { answerPrompt(false); }
    /// What the person does: true unlocks it.
    void answerPrompt(bool unlocks);

    /// Every operation fails as a keychain in that state would.
    void setState(KeychainState state) { m_state = state; }
    /// The next operation that is no probe fails with that error and changes nothing.
    void failNext(Error error) { m_failure = std::move(error); }
    [[nodiscard]] Async<QStringList> accounts(const QString &prefix) override;
    /// The names of all items, sorted.
    [[nodiscard]] QStringList accounts() const;
    /// An item's value; nullopt when there is none. Looks past the state.
    [[nodiscard]] std::optional<Secret> value(const QString &account) const;

private:
    [[nodiscard]] std::optional<Error> obstacle();

    QHash<QString, Secret> m_items;
    KeychainState m_state = KeychainState::Unlocked;
    std::optional<Error> m_failure;
    std::vector<std::shared_ptr<QPromise<Result<void>>>> m_prompts;
};

} // namespace keywright
