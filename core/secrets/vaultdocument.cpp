// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultdocument.h"

#include <algorithm>
#include <array>

namespace keywright {

namespace {

constexpr int valueOverhead = sealNonceSize + sealTagSize;
constexpr int keyBoxSize = sealKeySize + valueOverhead;

/// What ties a box to its place.
QByteArray placeOf(const QByteArray &id, const QString &account, quint64 revision)
{
    return id + '\0' + account.toUtf8() + '\0' + QByteArray::number(revision);
}

/// Opens one entry into `value`, which is as large as its box. The length, or -1.
qsizetype openEntry(const VaultDocument &document, QByteArrayView wrapping, const QString &account,
                    const VaultEntry &entry, QByteArray &key, QByteArray &value)
{
    const QByteArray place = placeOf(document.head.id, account, entry.revision);
    const auto opened = [&place](char *text, QByteArrayView with, QByteArrayView box) {
        return unsealInto(text, with, box.first(sealNonceSize), box.sliced(sealNonceSize), place);
    };
    if (entry.keyBox.size() != keyBoxSize || entry.valueBox.size() < valueOverhead)
        return -1;
    if (!opened(key.data(), wrapping, entry.keyBox) || !opened(value.data(), key, entry.valueBox))
        return -1;
    return entry.valueBox.size() - valueOverhead;
}

} // namespace

const VaultOpening *VaultDocument::opening(VaultOpening::Kind kind) const
{
    const auto at = std::find_if(openings.begin(), openings.end(),
                                 [kind](const VaultOpening &one) { return one.kind == kind; });
    return at == openings.end() ? nullptr : &*at;
}

VaultKeys VaultKeys::from(const Secret &master)
{
    return {derivedKey(master, 1, "kwvault1"), derivedKey(master, 2, "kwvault1")};
}

QByteArray vaultMark(const VaultDocument &document, const VaultKeys &keys)
{
    VaultDocument unmarked = document;
    unmarked.mark.clear();
    return keyedHash(keys.marking, vaultToBytes(unmarked));
}

VaultEntry vaultEntry(const VaultDocument &document, const VaultKeys &keys, const QString &account,
                      const Secret &secret)
{
    VaultEntry entry;
    entry.revision = document.head.generation;
    const QByteArray place = placeOf(document.head.id, account, entry.revision);
    const Secret key = randomKey();
    entry.keyBox = sealBox(keys.wrapping, key.reveal(), place);
    entry.valueBox = sealBox(key, secret.reveal(), place);
    return entry;
}

std::optional<Secret> vaultSecret(const VaultDocument &document, const VaultKeys &keys,
                                  const QString &account)
{
    const auto at = document.entries.constFind(account);
    if (at == document.entries.constEnd())
        return std::nullopt;
    QByteArray key(sealKeySize, '\0'), value(at->valueBox.size(), '\0');
    const qsizetype size = openEntry(document, keys.wrapping.reveal(), account, *at, key, value);
    wipe(key);
    std::optional<Secret> secret;
    if (size >= 0)
        secret = Secret(QByteArrayView(value).first(size));
    wipe(value);
    return secret;
}

Result<void> visitVault(const VaultDocument &document, const VaultKeys &keys,
                        const std::function<void(const QString &, QByteArrayView)> &visit)
{
    qsizetype largest = 0;
    for (const VaultEntry &entry : document.entries)
        largest = std::max(largest, entry.valueBox.size());
    QByteArray key(sealKeySize, '\0'), value(largest, '\0');
    Result<void> result;
    for (auto at = document.entries.begin(); at != document.entries.end() && result; ++at) {
        const qsizetype size =
            openEntry(document, keys.wrapping.reveal(), at.key(), at.value(), key, value);
        if (size < 0)
            result = failure(ErrorCode::VaultDamaged, {}, at.key());
        else
            visit(at.key(), QByteArrayView(value).first(size));
    }
    wipe(key);
    wipe(value);
    return result;
}

} // namespace keywright
