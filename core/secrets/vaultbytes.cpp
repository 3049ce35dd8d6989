// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultdocument.h"

#include <QtCore/QCborArray>
#include <QtCore/QCborMap>
#include <QtCore/QCborValue>
#include <QtCore/QtEndian>

#include <algorithm>

namespace keywright {

namespace {

constexpr QByteArrayView magic = "KWVAULT1";
static_assert(vaultHeadSize == 8 + sizeof(quint64) + vaultIdSize);

QByteArray numberBytes(quint64 number)
{
    QByteArray bytes(sizeof number, '\0');
    qToLittleEndian(number, bytes.data());
    return bytes;
}

QCborArray openingToCbor(const VaultOpening &opening)
{
    return {int(opening.kind), opening.work.operations, opening.work.memory, opening.salt,
            opening.box};
}

std::optional<VaultOpening> openingFromCbor(const QCborValue &value)
{
    const QCborArray array = value.toArray();
    const qint64 kind = array.at(0).toInteger(-1);
    if (array.size() != 5 || kind < 0 || kind > qint64(VaultOpening::Kind::Keychain))
        return std::nullopt;
    VaultOpening opening;
    opening.kind = VaultOpening::Kind(kind);
    opening.work = {array.at(1).toInteger(), array.at(2).toInteger()};
    opening.salt = array.at(3).toByteArray();
    opening.box = array.at(4).toByteArray();
    return opening;
}

QCborArray entryToCbor(const QString &account, const VaultEntry &entry)
{
    return {account, qint64(entry.revision), entry.keyBox, entry.valueBox};
}

std::optional<std::pair<QString, VaultEntry>> entryFromCbor(const QCborValue &value)
{
    const QCborArray array = value.toArray();
    if (array.size() != 4 || !array.at(0).isString() || array.at(1).toInteger(-1) < 0)
        return std::nullopt;
    VaultEntry entry;
    entry.revision = quint64(array.at(1).toInteger());
    entry.keyBox = array.at(2).toByteArray();
    entry.valueBox = array.at(3).toByteArray();
    return std::pair(array.at(0).toString(), entry);
}

bool readEntries(const QCborArray &array, QMap<QString, VaultEntry> &entries)
{
    for (const QCborValue &value : array) {
        auto entry = entryFromCbor(value);
        if (!entry || entries.contains(entry->first))
            return false;
        entries.insert(entries.cend(), entry->first, entry->second);
    }
    return true;
}

bool readOpenings(const QCborArray &array, QList<VaultOpening> &openings)
{
    for (const QCborValue &value : array) {
        const auto opening = openingFromCbor(value);
        if (!opening)
            return false;
        openings.append(*opening);
    }
    return !openings.isEmpty();
}

} // namespace

QByteArray vaultToBytes(const VaultDocument &document)
{
    QCborArray openings, entries;
    for (const VaultOpening &opening : document.openings)
        openings.append(openingToCbor(opening));
    for (auto at = document.entries.begin(); at != document.entries.end(); ++at)
        entries.append(entryToCbor(at.key(), at.value()));
    const QCborArray whole{int(document.stage), openings, entries, document.mark};
    return magic.toByteArray() + numberBytes(document.head.generation) + document.head.id
           + QCborValue(whole).toCbor();
}

std::optional<VaultHead> vaultHead(QByteArrayView bytes)
{
    if (bytes.size() < vaultHeadSize || bytes.first(magic.size()) != magic)
        return std::nullopt;
    const QByteArrayView rest = bytes.sliced(magic.size());
    return VaultHead{rest.sliced(sizeof(quint64), vaultIdSize).toByteArray(),
                     qFromLittleEndian<quint64>(rest.data())};
}

Result<VaultDocument> vaultFromBytes(QByteArrayView bytes, const QString &name)
{
    const auto damaged = [&name](const char *place) {
        return failure(ErrorCode::VaultDamaged, name, QLatin1StringView(place));
    };
    const auto head = vaultHead(bytes);
    if (!head)
        return damaged("head");
    QCborParserError problem;
    const QCborArray whole =
        QCborValue::fromCbor(bytes.sliced(vaultHeadSize).toByteArray(), &problem).toArray();
    const qint64 stage = whole.at(0).toInteger(-1);
    if (problem.error != QCborError::NoError || whole.size() != 4)
        return damaged("body");
    if (stage < 0 || stage > qint64(VaultStage::Emptying))
        return damaged("stage");
    VaultDocument document;
    document.head = *head;
    document.stage = VaultStage(stage);
    document.mark = whole.at(3).toByteArray();
    if (!readOpenings(whole.at(1).toArray(), document.openings))
        return damaged("openings");
    if (!readEntries(whole.at(2).toArray(), document.entries))
        return damaged("entries");
    return document;
}

} // namespace keywright
