// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/services/corecontext.h>

#include <QtCore/QTemporaryDir>

#include <atomic>
#include <await.h>
#include <memory>
#include <memorysecretstore.h>

namespace keywright {

/// A clock that a test sets.
class ManualClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override { return Instant(std::chrono::milliseconds(m_now)); }
    void advance(std::chrono::milliseconds step) { m_now += step.count(); }

private:
    std::atomic<qint64> m_now = 1'790'000'000'000; // 2026-09
};

/// A keychain that outlives the process it serves, as the system's does, and that can lose its
/// process at any step: an operation that "crashes" never answers.
struct SharedKeychain
{
    enum class Crash { Never, BeforeWrite, AfterWrite, BeforeRemove, AfterRemove };

    MemorySecretStore items;
    Crash crash = Crash::Never;
    bool crashed = false;
};

class SharedKeychainStore final : public SecretStore
{
public:
    explicit SharedKeychainStore(std::shared_ptr<SharedKeychain> keychain)
        : m_keychain(std::move(keychain))
    {
    }
    [[nodiscard]] Async<KeychainState> probe() override { return m_keychain->items.probe(); }
    [[nodiscard]] Async<std::optional<Secret>> read(const QString &account) override
    {
        return m_keychain->items.read(account);
    }
    [[nodiscard]] Async<void> write(const QString &account, const Secret &secret) override
    {
        if (m_keychain->crash == SharedKeychain::Crash::BeforeWrite)
            return silence();
        auto answer = m_keychain->items.write(account, secret);
        return m_keychain->crash == SharedKeychain::Crash::AfterWrite ? silence() : answer;
    }
    [[nodiscard]] Async<QStringList> accounts(const QString &prefix) override
    {
        return m_keychain->items.accounts(prefix);
    }
    [[nodiscard]] Async<void> remove(const QString &account) override
    {
        if (m_keychain->crash == SharedKeychain::Crash::BeforeRemove)
            return silence();
        auto answer = m_keychain->items.remove(account);
        return m_keychain->crash == SharedKeychain::Crash::AfterRemove ? silence() : answer;
    }

private:
    Async<void> silence()
    {
        m_keychain->crashed = true;
        m_silent.push_back(std::make_unique<QPromise<Result<void>>>());
        m_silent.back()->start();
        return m_silent.back()->future();
    }

    std::shared_ptr<SharedKeychain> m_keychain;
    std::vector<std::unique_ptr<QPromise<Result<void>>>> m_silent;
};

/// A home in a temporary folder with a keychain in memory and a clock that stands still. `restart`
/// ends the process, as far as that can be told from inside, and starts the next one.
class ServiceHome
{
public:
    ServiceHome() { start(); }

    void start(bool watch = false)
    {
        CoreContext::Options options;
        options.home = Home::locate(folder.path());
        options.watch = watch;
        options.clock = clock;
        options.makeSecretStore = [keychain = keychain] {
            return std::make_unique<SharedKeychainStore>(keychain);
        };
        context = std::make_unique<CoreContext>(std::move(options));
    }
    void restart()
    {
        context.reset();
        keychain->crash = SharedKeychain::Crash::Never;
        keychain->crashed = false;
        start();
    }

    [[nodiscard]] Project project(const QString &name = QStringLiteral("Clinic"))
    {
        return await(context->projects().create(name)).value();
    }
    [[nodiscard]] Api api(const ProjectId &project, const QString &name = QStringLiteral("forms"),
                          const QUrl &upstream = QUrl(QStringLiteral("http://127.0.0.1:9/base")))
    {
        Api draft;
        draft.project = project;
        draft.name = name;
        draft.upstream = upstream;
        return await(context->apis().add(draft)).value();
    }
    [[nodiscard]] KeyDraft draft(const ProjectId &project, const QString &name,
                                 bool keep = true) const
    {
        KeyDraft draft;
        draft.project = project;
        draft.name = name;
        draft.keep = keep;
        return draft;
    }
    [[nodiscard]] IssuedKey key(const ProjectId &project, const QString &name, bool keep = true)
    {
        return await(context->keys().issue(draft(project, name, keep))).value();
    }
    /// The items of keys; that of the audit log is its own affair.
    [[nodiscard]] QStringList accounts() const
    {
        QStringList accounts = keychain->items.accounts();
        accounts.removeIf([](const QString &name) { return name.endsWith(u"/audit"); });
        return accounts;
    }

    QTemporaryDir folder;
    std::shared_ptr<ManualClock> clock = std::make_shared<ManualClock>();
    std::shared_ptr<SharedKeychain> keychain = std::make_shared<SharedKeychain>();
    std::unique_ptr<CoreContext> context;
};

/// The error of an answer; Internal for one that is none, which no test expects.
template<typename T>
[[nodiscard]] ErrorCode errorOf(const Result<T> &result)
{
    return result ? ErrorCode::Internal : result.error().code;
}

} // namespace keywright
