// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretstore.h"

#include <QtCore/QFutureWatcher>
#include <QtCore/QPromise>
#include <QtCore/QStringList>

namespace keywright {

namespace {

constexpr auto accountPrefix = QLatin1StringView("keywright");

/// "key_abc.3" -> "key_abc" and 3; a version is written from the second one on, without zeroes in
/// front.
std::optional<int> takeVersion(QString &key)
{
    const auto dot = key.lastIndexOf(u'.');
    if (dot < 0)
        return 1;
    bool isNumber = false;
    const QString digits = key.mid(dot + 1);
    const int version = digits.toInt(&isNumber);
    if (!isNumber || version < 2 || digits != QString::number(version))
        return std::nullopt;
    key.truncate(dot);
    return version;
}

} // namespace

std::optional<Error> keychainObstacle(KeychainState state)
{
    switch (state) {
    case KeychainState::Unlocked:
        return std::nullopt;
    case KeychainState::Locked:
    case KeychainState::PromptPending:
        return Error{ErrorCode::KeychainLocked, {}, keychainStateName(state)};
    case KeychainState::Frozen:
        return Error{ErrorCode::KeychainTimeout, {}, keychainStateName(state)};
    case KeychainState::VaultLocked:
        return Error{ErrorCode::VaultLocked, {}, keychainStateName(state)};
    case KeychainState::VaultMissing:
        return Error{ErrorCode::VaultMissing, {}, keychainStateName(state)};
    case KeychainState::NoBus:
    case KeychainState::NoService:
    case KeychainState::NoCollection:
        break;
    }
    return Error{ErrorCode::KeychainUnavailable, {}, keychainStateName(state)};
}

Async<QStringList> SecretStore::accounts(const QString &)
{
    QPromise<Result<QStringList>> promise;
    promise.start();
    promise.addResult(Result<QStringList>(failure(ErrorCode::NotSupported)));
    promise.finish();
    return promise.future();
}

Async<void> SecretStore::unlock()
{
    QPromise<Result<void>> promise;
    promise.start();
    promise.addResult(Result<void>(failure(ErrorCode::NotSupported)));
    promise.finish();
    return promise.future();
}

namespace {

Result<void> openingOf(const Result<KeychainState> &state)
{
    if (!state)
        return tl::make_unexpected(state.error());
    if (const auto obstacle = keychainObstacle(*state))
        return tl::make_unexpected(*obstacle);
    return {};
}

} // namespace

/// On a thread with an event loop.
Async<void> SecretStore::open(Asking)
{
    const auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    auto *watcher = new QFutureWatcher<Result<KeychainState>>;
    QObject::connect(watcher, &QFutureWatcherBase::finished, watcher, [watcher, promise] {
        watcher->deleteLater();
        promise->addResult(watcher->future().resultCount() > 0
                               ? openingOf(watcher->result())
                               : Result<void>(failure(ErrorCode::Cancelled)));
        promise->finish();
    });
    watcher->setFuture(probe());
    return promise->future();
}

QString accountFor(const QString &homeId, const ProjectId &project, const KeyId &key, int version)
{
    QString account =
        QStringList{QString(accountPrefix), homeId, project.text(), key.text()}.join(u'/');
    if (version > 1)
        account += u'.' + QString::number(version);
    return account;
}

std::optional<AccountParts> accountParts(const QString &account)
{
    const QStringList parts = account.split(u'/');
    if (parts.size() != 4 || parts[0] != accountPrefix)
        return std::nullopt;
    QString key = parts[3];
    const auto version = takeVersion(key);
    if (!version || parts[1].isEmpty() || parts[2].isEmpty() || key.isEmpty())
        return std::nullopt;
    return AccountParts{parts[1], ProjectId(parts[2]), KeyId(key), *version};
}

} // namespace keywright
