// SPDX-License-Identifier: GPL-3.0-or-later
#include "memorysecretstore.h"

#include <utility>

namespace keywright {

Async<KeychainState> MemorySecretStore::probe()
{
    return QtFuture::makeReadyFuture(Result<KeychainState>(m_state));
}

Async<std::optional<Secret>> MemorySecretStore::read(const QString &account)
{
    using Value = std::optional<Secret>;
    if (const auto error = obstacle())
        return QtFuture::makeReadyFuture(Result<Value>(tl::make_unexpected(*error)));
    return QtFuture::makeReadyFuture(Result<Value>(value(account)));
}

Async<void> MemorySecretStore::write(const QString &account, const Secret &secret)
{
    if (const auto error = obstacle())
        return QtFuture::makeReadyFuture(Result<void>(tl::make_unexpected(*error)));
    m_items.insert(account, secret);
    return QtFuture::makeReadyFuture(Result<void>());
}

Async<void> MemorySecretStore::remove(const QString &account)
{
    if (const auto error = obstacle())
        return QtFuture::makeReadyFuture(Result<void>(tl::make_unexpected(*error)));
    m_items.remove(account);
    return QtFuture::makeReadyFuture(Result<void>());
}

Async<QStringList> MemorySecretStore::accounts(const QString &prefix)
{
    QStringList names = accounts();
    names.removeIf([&prefix](const QString &name) { return !name.startsWith(prefix); });
    return QtFuture::makeReadyFuture(Result<QStringList>(names));
}

Async<void> MemorySecretStore::unlock()
{
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    m_prompts.push_back(promise);
    if (m_state == KeychainState::Locked)
        m_state = KeychainState::PromptPending;
    return promise->future();
}

void MemorySecretStore::answerPrompt(bool unlocks)
{
    if (m_state == KeychainState::PromptPending)
        m_state = unlocks ? KeychainState::Unlocked : KeychainState::Locked;
    for (const auto &promise : std::exchange(m_prompts, {})) {
        promise->addResult(unlocks ? Result<void>() : Result<void>(failure(ErrorCode::Cancelled)));
        promise->finish();
    }
}

QStringList MemorySecretStore::accounts() const
{
    QStringList names = m_items.keys();
    names.sort();
    return names;
}

std::optional<Secret> MemorySecretStore::value(const QString &account) const
{
    const auto item = m_items.constFind(account);
    if (item == m_items.constEnd())
        return std::nullopt;
    return *item;
}

std::optional<Error> MemorySecretStore::obstacle()
{
    if (const auto error = keychainObstacle(m_state))
        return error;
    return std::exchange(m_failure, std::nullopt);
}

} // namespace keywright
