// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault.h"

#include <core/base/privatefile.h>

#include <QtCore/QFile>
#include <QtCore/QLockFile>

#include <chrono>

namespace keywright {

namespace {

constexpr qint64 sizeLimit = 1024LL * 1024 * 1024;
// How long another process may take for its change before we give up.
constexpr std::chrono::milliseconds lockPatience{10000};

/// Keeps other processes from changing the file between our reading and our writing.
class ChangeLock
{
public:
    explicit ChangeLock(const QString &path)
        : m_file(path + QStringLiteral(".lock"))
    {
        m_file.setStaleLockTime(
            0); // a process that is gone is recognised; a slow one is waited for
        m_held = m_file.tryLock(int(lockPatience.count()));
    }
    [[nodiscard]] bool isHeld() const { return m_held; }

private:
    QLockFile m_file;
    bool m_held = false;
};

} // namespace

Vault::Vault(QString path, PassphraseWork work)
    : m_path(std::move(path))
    , m_work(work)
{
}

bool Vault::exists() const
{
    return QFile::exists(m_path);
}

bool Vault::isUnlocked() const
{
    const std::lock_guard guard(m_mutex);
    return m_open.has_value();
}

std::optional<VaultHead> Vault::head() const
{
    QFile file(m_path);
    return file.open(QIODevice::ReadOnly) ? vaultHead(file.read(vaultHeadSize)) : std::nullopt;
}

Result<VaultSummary> Vault::summary()
{
    const std::lock_guard guard(m_mutex);
    const auto present = head();
    if (present && present == m_summaryOf)
        return m_summary;
    const auto document = this->document();
    if (!document)
        return tl::make_unexpected(document.error());
    m_summary = {document->stage,
                 document->entries.keys(),
                 document->opening(VaultOpening::Kind::Keychain) != nullptr,
                 {}};
    if (const auto *opening = document->opening(VaultOpening::Kind::Passphrase))
        m_summary.work = opening->work;
    m_summaryOf = document->head;
    return m_summary;
}

Result<VaultDocument> Vault::document() const
{
    if (!exists())
        return failure(ErrorCode::VaultMissing, m_path);
    const auto bytes = readPlainFile(m_path, sizeLimit);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return vaultFromBytes(*bytes, m_path);
}

/// Nobody else in this process looks, and no other process changes the file, meanwhile.
Result<void> Vault::exclusively(const std::function<Result<void>()> &job)
{
    const std::lock_guard guard(m_mutex);
    const ChangeLock lock(m_path);
    if (!lock.isHeld())
        return failure(ErrorCode::FileUnwritable, m_path, QStringLiteral("in use"));
    return job();
}

/// Takes over what another process has changed. An altered file is an error and changes nothing.
Result<void> Vault::refresh()
{
    if (!m_open)
        return exists() ? failure(ErrorCode::VaultLocked, m_path)
                        : failure(ErrorCode::VaultMissing, m_path);
    if (head() == m_open->document.head)
        return {};
    if (!exists()) {
        m_open.reset();
        return failure(ErrorCode::VaultMissing, m_path);
    }
    const auto document = this->document();
    if (!document)
        return tl::make_unexpected(document.error());
    if (document->head.id != m_open->document.head.id) {
        m_open.reset(); // another vault lies there now
        return failure(ErrorCode::VaultLocked, m_path);
    }
    return enter(*document, m_open->master);
}

Result<void> Vault::store(VaultDocument &document, const VaultKeys &keys)
{
    ++document.head.generation;
    document.mark = vaultMark(document, keys);
    return writePrivateFile(m_path, vaultToBytes(document));
}

Result<void> Vault::change(const std::function<Result<void>(Open &)> &alter)
{
    return exclusively([&]() -> Result<void> {
        if (auto fresh = refresh(); !fresh)
            return fresh;
        Open altered = *m_open;
        if (auto done = alter(altered); !done)
            return done;
        if (auto stored = store(altered.document, altered.keys); !stored)
            return stored;
        m_open = std::move(altered);
        return {};
    });
}

Result<std::optional<Secret>> Vault::read(const QString &account)
{
    const std::lock_guard guard(m_mutex);
    if (auto fresh = refresh(); !fresh)
        return tl::make_unexpected(fresh.error());
    if (!m_open->document.entries.contains(account))
        return std::optional<Secret>();
    auto secret = vaultSecret(m_open->document, m_open->keys, account);
    if (!secret)
        return failure(ErrorCode::VaultDamaged, m_path, account);
    return secret;
}

Result<void> Vault::put(const QMap<QString, Secret> &secrets, bool overExisting)
{
    QMap<QString, Secret> put;
    auto written = change([&](Open &open) -> Result<void> {
        for (auto at = secrets.begin(); at != secrets.end(); ++at) {
            if (!overExisting && open.document.entries.contains(at.key()))
                continue;
            put.insert(at.key(), at.value());
            open.document.entries.insert(
                at.key(), vaultEntry(open.document, open.keys, at.key(), at.value()));
        }
        return {};
    });
    return written ? confirm(put) : written;
}

Result<void> Vault::write(const QMap<QString, Secret> &secrets)
{
    return put(secrets, true);
}

Result<void> Vault::writeMissing(const QMap<QString, Secret> &secrets)
{
    return put(secrets, false);
}

/// Reads the file again: what was written is there and is what it was.
Result<void> Vault::confirm(const QMap<QString, Secret> &secrets) const
{
    const auto onDisk = document();
    if (!onDisk)
        return tl::make_unexpected(onDisk.error());
    const std::lock_guard guard(m_mutex);
    if (!m_open)
        return {}; // locked meanwhile
    for (auto at = secrets.begin(); at != secrets.end(); ++at) {
        const auto kept = vaultSecret(*onDisk, m_open->keys, at.key());
        if (!kept || !(*kept == at.value()))
            return failure(ErrorCode::VaultDamaged, m_path, QStringLiteral("not kept as written"));
    }
    return {};
}

Result<void> Vault::remove(const QStringList &accounts)
{
    return change([&](Open &open) -> Result<void> {
        for (const QString &account : accounts)
            open.document.entries.remove(account);
        return {};
    });
}

Result<void> Vault::visit(const std::function<void(const QString &, QByteArrayView)> &visit)
{
    const std::lock_guard guard(m_mutex);
    if (auto fresh = refresh(); !fresh)
        return fresh;
    return visitVault(m_open->document, m_open->keys, visit);
}

Result<void> Vault::setStage(VaultStage stage)
{
    return change([stage](Open &open) -> Result<void> {
        open.document.stage = stage;
        return {};
    });
}

Result<void> Vault::erase()
{
    return exclusively([&]() -> Result<void> {
        if (auto fresh = refresh(); !fresh)
            return fresh;
        if (!m_open->document.entries.isEmpty())
            return failure(ErrorCode::HomeNotEmpty, m_path);
        if (!QFile::remove(m_path))
            return failure(ErrorCode::FileUnwritable, m_path);
        m_open.reset();
        return {};
    });
}

} // namespace keywright
