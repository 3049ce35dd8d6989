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
constexpr QByteArrayView masterPlace = "keywright vault master key";

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

Result<VaultOpening> passphraseOpening(const Secret &passphrase, const Secret &master,
                                       const PassphraseWork &work)
{
    VaultOpening opening;
    opening.kind = VaultOpening::Kind::Passphrase;
    opening.work = work;
    opening.salt = randomBytes(saltSize);
    const auto key = passphraseKey(passphrase, opening.salt, work);
    if (!key)
        return tl::make_unexpected(key.error());
    opening.box = sealBox(*key, master.reveal(), masterPlace);
    return opening;
}

void replaceOpening(VaultDocument &document, VaultOpening::Kind kind,
                    const std::optional<VaultOpening> &opening)
{
    document.openings.removeIf([kind](const VaultOpening &one) { return one.kind == kind; });
    if (opening)
        document.openings.append(*opening);
}

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

Result<VaultDocument> Vault::document() const
{
    if (!exists())
        return failure(ErrorCode::VaultMissing, m_path);
    const auto bytes = readPlainFile(m_path, sizeLimit);
    if (!bytes)
        return tl::make_unexpected(bytes.error());
    return vaultFromBytes(*bytes, m_path);
}

Result<void> Vault::create(const Secret &passphrase, VaultStage stage)
{
    const std::lock_guard guard(m_mutex);
    const ChangeLock lock(m_path);
    if (!lock.isHeld())
        return failure(ErrorCode::FileUnwritable, m_path, QStringLiteral("in use"));
    if (exists())
        return failure(ErrorCode::HomeNotEmpty, m_path);
    Open open;
    open.master = randomKey();
    open.keys = VaultKeys::from(open.master);
    open.document.id = randomBytes(16);
    open.document.stage = stage;
    const auto opening = passphraseOpening(passphrase, open.master, m_work);
    if (!opening)
        return tl::make_unexpected(opening.error());
    open.document.openings.append(*opening);
    if (auto stored = store(open.document, open.keys); !stored)
        return stored;
    m_open = std::move(open);
    return {};
}

Result<void> Vault::enter(const VaultDocument &document, const Secret &master)
{
    Open open{master, VaultKeys::from(master), document};
    if (vaultMark(document, open.keys) != document.mark)
        return failure(ErrorCode::VaultDamaged, m_path, QStringLiteral("mark"));
    m_open = std::move(open);
    return {};
}

Result<void> Vault::unlock(const Secret &passphrase)
{
    const auto document = this->document();
    if (!document)
        return tl::make_unexpected(document.error());
    const VaultOpening *opening = document->opening(VaultOpening::Kind::Passphrase);
    if (!opening)
        return failure(ErrorCode::PassphraseWrong, m_path);
    const auto key = passphraseKey(passphrase, opening->salt, opening->work);
    if (!key && key.error().code == ErrorCode::FormatInvalid)
        return failure(ErrorCode::VaultDamaged, m_path, key.error().detail);
    if (!key)
        return tl::make_unexpected(key.error());
    const auto master = openBox(*key, opening->box, masterPlace);
    if (!master)
        return failure(ErrorCode::PassphraseWrong, m_path);
    const std::lock_guard guard(m_mutex);
    return enter(*document, *master);
}

Result<void> Vault::unlockWithKey(const Secret &key)
{
    const auto document = this->document();
    if (!document)
        return tl::make_unexpected(document.error());
    const VaultOpening *opening = document->opening(VaultOpening::Kind::Keychain);
    const auto master = opening ? openBox(key, opening->box, masterPlace) : std::nullopt;
    if (!master)
        return failure(ErrorCode::PassphraseWrong, m_path);
    const std::lock_guard guard(m_mutex);
    return enter(*document, *master);
}

Result<Secret> Vault::masterKey() const
{
    const std::lock_guard guard(m_mutex);
    if (!m_open)
        return failure(ErrorCode::VaultLocked, m_path);
    return m_open->master;
}

Result<void> Vault::unlockWithMaster(const Secret &master)
{
    const auto document = this->document();
    if (!document)
        return tl::make_unexpected(document.error());
    if (master.size() != sealKeySize)
        return failure(ErrorCode::PassphraseWrong, m_path);
    const std::lock_guard guard(m_mutex);
    return enter(*document, master).map_error([this](const Error &) {
        return Error{ErrorCode::PassphraseWrong, m_path, {}};
    });
}

void Vault::lock()
{
    const std::lock_guard guard(m_mutex);
    m_open.reset();
}

/// Takes over what another process has changed. An altered file is an error and changes nothing.
Result<void> Vault::refresh()
{
    if (!m_open)
        return exists() ? failure(ErrorCode::VaultLocked, m_path)
                        : failure(ErrorCode::VaultMissing, m_path);
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_open.reset();
        return failure(ErrorCode::VaultMissing, m_path);
    }
    if (vaultGeneration(file.read(vaultHeadSize)) == m_open->document.generation)
        return {};
    const auto document = this->document();
    if (!document)
        return tl::make_unexpected(document.error());
    if (document->id != m_open->document.id) {
        m_open.reset(); // another vault lies there now
        return failure(ErrorCode::VaultLocked, m_path);
    }
    return enter(*document, m_open->master);
}

Result<void> Vault::store(VaultDocument &document, const VaultKeys &keys)
{
    ++document.generation;
    document.mark = vaultMark(document, keys);
    return writePrivateFile(m_path, vaultToBytes(document));
}

Result<void> Vault::change(const std::function<Result<void>(Open &)> &alter)
{
    const std::lock_guard guard(m_mutex);
    const ChangeLock lock(m_path);
    if (!lock.isHeld())
        return failure(ErrorCode::FileUnwritable, m_path, QStringLiteral("in use"));
    if (auto fresh = refresh(); !fresh)
        return fresh;
    Open altered = *m_open;
    if (auto done = alter(altered); !done)
        return done;
    if (auto stored = store(altered.document, altered.keys); !stored)
        return stored;
    m_open = std::move(altered);
    return {};
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

Result<void> Vault::write(const QMap<QString, Secret> &secrets)
{
    auto written = change([&](Open &open) -> Result<void> {
        for (auto at = secrets.begin(); at != secrets.end(); ++at)
            open.document.entries.insert(
                at.key(), vaultEntry(open.document, open.keys, at.key(), at.value()));
        return {};
    });
    return written ? confirm(secrets) : written;
}

Result<void> Vault::writeMissing(const QMap<QString, Secret> &secrets)
{
    QMap<QString, Secret> missing;
    auto written = change([&](Open &open) -> Result<void> {
        for (auto at = secrets.begin(); at != secrets.end(); ++at) {
            if (open.document.entries.contains(at.key()))
                continue;
            missing.insert(at.key(), at.value());
            open.document.entries.insert(
                at.key(), vaultEntry(open.document, open.keys, at.key(), at.value()));
        }
        return {};
    });
    return written ? confirm(missing) : written;
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

Result<void> Vault::setPassphrase(const Secret &passphrase)
{
    return change([&](Open &open) -> Result<void> {
        const auto opening = passphraseOpening(passphrase, open.master, m_work);
        if (!opening)
            return tl::make_unexpected(opening.error());
        replaceOpening(open.document, VaultOpening::Kind::Passphrase, *opening);
        return {};
    });
}

Result<void> Vault::setKeychainKey(const std::optional<Secret> &key)
{
    return change([&](Open &open) -> Result<void> {
        std::optional<VaultOpening> opening;
        if (key) {
            opening.emplace();
            opening->kind = VaultOpening::Kind::Keychain;
            opening->box = sealBox(*key, open.master.reveal(), masterPlace);
        }
        replaceOpening(open.document, VaultOpening::Kind::Keychain, opening);
        return {};
    });
}

Result<void> Vault::erase()
{
    const std::lock_guard guard(m_mutex);
    const ChangeLock lock(m_path);
    if (!lock.isHeld())
        return failure(ErrorCode::FileUnwritable, m_path, QStringLiteral("in use"));
    if (auto fresh = refresh(); !fresh)
        return fresh;
    if (!m_open->document.entries.isEmpty())
        return failure(ErrorCode::HomeNotEmpty, m_path);
    if (!QFile::remove(m_path))
        return failure(ErrorCode::FileUnwritable, m_path);
    m_open.reset();
    return {};
}

} // namespace keywright
