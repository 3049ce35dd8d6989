// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectdocument.h"

#include <core/base/sealing.h>

#include <QtCore/QJsonDocument>
#include <QtCore/QtEndian>

#include <algorithm>

namespace keywright {

namespace {

constexpr auto formatName = QLatin1StringView("keywright-project-sealed");

QJsonObject headerFor(const PassphraseWork &work, const QByteArray &salt, const QByteArray &nonce)
{
    return {{QStringLiteral("format"), formatName},
            {QStringLiteral("version"), 1},
            {QStringLiteral("kdf"), QStringLiteral("argon2id13")},
            {QStringLiteral("operations"), work.operations},
            {QStringLiteral("memory"), work.memory},
            {QStringLiteral("salt"), QString::fromLatin1(salt.toBase64())},
            {QStringLiteral("cipher"), QStringLiteral("xchacha20poly1305-ietf")},
            {QStringLiteral("nonce"), QString::fromLatin1(nonce.toBase64())}};
}

QByteArray authenticated(QJsonObject object)
{
    object.remove(QStringLiteral("ciphertext"));
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QByteArray bytesOf(const QJsonObject &object, QStringView name)
{
    const auto decoded = QByteArray::fromBase64Encoding(object.value(name).toString().toLatin1(),
                                                        QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? decoded.decoded : QByteArray();
}

void appendNumber(QByteArray &bytes, quint32 number)
{
    char little[4];
    qToLittleEndian(number, little);
    bytes.append(little, sizeof little);
}

/// The document's JSON, then each secret as (key, version, length, bytes). Reserved at once, so
/// that growing leaves no copy of a secret behind.
QByteArray packed(const ProjectDocument &document)
{
    const QByteArray json =
        QJsonDocument(projectDocumentToJson(document)).toJson(QJsonDocument::Compact);
    qsizetype size = 8 + json.size();
    for (const DocumentSecret &secret : document.secrets)
        size += 12 + secret.value.size();
    QByteArray bytes;
    bytes.reserve(size);
    appendNumber(bytes, quint32(json.size()));
    bytes.append(json);
    appendNumber(bytes, quint32(document.secrets.size()));
    for (const DocumentSecret &secret : document.secrets) {
        const auto at = std::find_if(document.keys.begin(), document.keys.end(),
                                     [&](const Key &key) { return key.id == secret.key; });
        appendNumber(bytes, quint32(at - document.keys.begin()));
        appendNumber(bytes, quint32(secret.version));
        appendNumber(bytes, quint32(secret.value.size()));
        bytes.append(secret.value.reveal());
    }
    return bytes;
}

/// Takes parts off the front; empty where there is less than was promised.
class Unpacker
{
public:
    explicit Unpacker(QByteArrayView bytes)
        : m_bytes(bytes)
    {
    }
    quint32 number()
    {
        const QByteArrayView part = take(4);
        return part.size() == 4 ? qFromLittleEndian<quint32>(part.data()) : 0;
    }
    QByteArrayView take(qsizetype size)
    {
        if (size > m_bytes.size()) {
            m_short = true;
            return {};
        }
        const QByteArrayView part = m_bytes.first(size);
        m_bytes = m_bytes.sliced(size);
        return part;
    }
    [[nodiscard]] bool isShort() const { return m_short; }
    [[nodiscard]] bool atEnd() const { return m_bytes.isEmpty(); }

private:
    QByteArrayView m_bytes;
    bool m_short = false;
};

Result<ProjectDocument> unpacked(QByteArrayView bytes, const QString &sourceName)
{
    Unpacker unpacker(bytes);
    const auto broken = failure(ErrorCode::FormatInvalid, sourceName, QStringLiteral("secrets"));
    const QByteArray json = unpacker.take(qsizetype(unpacker.number())).toByteArray();
    auto document = projectDocumentFromJson(QJsonDocument::fromJson(json).object(), sourceName);
    if (!document)
        return document;
    const quint32 count = unpacker.number();
    for (quint32 at = 0; at < count && !unpacker.isShort(); ++at) {
        const quint32 key = unpacker.number(), version = unpacker.number();
        const QByteArrayView value = unpacker.take(qsizetype(unpacker.number()));
        if (key >= quint32(document->keys.size()))
            return broken;
        document->secrets.append({document->keys.at(key).id, int(version), Secret(value)});
    }
    if (unpacker.isShort() || !unpacker.atEnd())
        return broken;
    return document;
}

} // namespace

Result<QByteArray> sealProjectDocument(const ProjectDocument &document, const Secret &passphrase)
{
    const PassphraseWork work;
    const QByteArray salt = randomBytes(saltSize), nonce = randomBytes(sealNonceSize);
    const auto key = passphraseKey(passphrase, salt, work);
    if (!key)
        return tl::make_unexpected(key.error());
    QJsonObject object = headerFor(work, salt, nonce);
    QByteArray plain = packed(document);
    const QByteArray cipher = seal(*key, nonce, plain, authenticated(object));
    wipe(plain);
    object.insert(QStringLiteral("ciphertext"), QString::fromLatin1(cipher.toBase64()));
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

QString passphraseProblem()
{
    return QStringLiteral("passphrase");
}

bool isSealedProjectDocument(const QJsonObject &object)
{
    return object.value(u"format").toString() == formatName;
}

Result<ProjectDocument> openProjectDocument(const QJsonObject &object, const Secret &passphrase,
                                            const QString &sourceName)
{
    const auto damaged = [&sourceName](const char *member) {
        return failure(ErrorCode::FormatInvalid, sourceName, QLatin1StringView(member));
    };
    const QByteArray salt = bytesOf(object, u"salt"), nonce = bytesOf(object, u"nonce");
    const QByteArray cipher = bytesOf(object, u"ciphertext");
    const PassphraseWork work{object.value(u"operations").toInteger(),
                              object.value(u"memory").toInteger()};
    if (object.value(u"version").toInt() != 1)
        return damaged("version");
    if (object.value(u"kdf").toString() != QLatin1StringView("argon2id13") || !work.isBearable())
        return damaged("kdf");
    if (salt.size() != saltSize)
        return damaged("salt");
    if (nonce.size() != sealNonceSize
        || object.value(u"cipher").toString() != QLatin1StringView("xchacha20poly1305-ietf"))
        return damaged("cipher");
    if (cipher.size() < sealTagSize)
        return damaged("ciphertext");
    const auto key = passphraseKey(passphrase, salt, work);
    if (!key)
        return tl::make_unexpected(key.error());
    const auto plain = unseal(*key, nonce, cipher, authenticated(object));
    if (!plain)
        return failure(ErrorCode::FormatInvalid, sourceName, passphraseProblem());
    return unpacked(plain->reveal(), sourceName);
}

} // namespace keywright
