// SPDX-License-Identifier: GPL-3.0-or-later
#include "vault.h"

namespace keywright {

namespace {

constexpr QByteArrayView masterPlace = "keywright vault master key";

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

Result<void> Vault::create(const Secret &passphrase, VaultStage stage)
{
    return exclusively([&]() -> Result<void> {
        if (exists())
            return failure(ErrorCode::HomeNotEmpty, m_path);
        Open open;
        open.master = randomKey();
        open.keys = VaultKeys::from(open.master);
        open.document.head.id = randomBytes(vaultIdSize);
        open.document.stage = stage;
        const auto opening = passphraseOpening(passphrase, open.master, m_work);
        if (!opening)
            return tl::make_unexpected(opening.error());
        open.document.openings.append(*opening);
        if (auto stored = store(open.document, open.keys); !stored)
            return stored;
        m_open = std::move(open);
        return {};
    });
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

} // namespace keywright
