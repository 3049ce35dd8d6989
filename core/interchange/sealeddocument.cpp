// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectdocument.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QtEndian>

#include <algorithm>
#include <sodium.h>

namespace keywright {

namespace {

constexpr auto formatName = QLatin1StringView("keywright-project-sealed");
constexpr qint64 operations = 3, memory = 256LL * 1024 * 1024;
/// What a file from outside may ask for: neither hours nor all of the memory.
constexpr qint64 operationLimit = 16, memoryLimit = 1024LL * 1024 * 1024;

QJsonObject headerFor(const QByteArray &salt, const QByteArray &nonce)
{
    return {{QStringLiteral("format"), formatName},
            {QStringLiteral("version"), 1},
            {QStringLiteral("kdf"), QStringLiteral("argon2id13")},
            {QStringLiteral("operations"), operations},
            {QStringLiteral("memory"), memory},
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

/// Empty where there is not enough memory.
Secret keyFrom(const Secret &passphrase, const QByteArray &salt, qint64 work, qint64 space)
{
    QByteArray key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES, '\0');
    const QByteArrayView words = passphrase.reveal();
    const int failed = crypto_pwhash(
        reinterpret_cast<unsigned char *>(key.data()), static_cast<unsigned long long>(key.size()),
        words.data(), static_cast<unsigned long long>(words.size()),
        reinterpret_cast<const unsigned char *>(salt.constData()),
        static_cast<unsigned long long>(work), std::size_t(space), crypto_pwhash_ALG_ARGON2ID13);
    if (failed != 0)
        return {};
    return Secret::take(std::move(key));
}

const unsigned char *raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.data());
}

} // namespace

Result<QByteArray> sealProjectDocument(const ProjectDocument &document, const Secret &passphrase)
{
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, {}, QStringLiteral("libsodium"));
    QByteArray salt(crypto_pwhash_SALTBYTES, '\0');
    QByteArray nonce(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES, '\0');
    randombytes_buf(salt.data(), std::size_t(salt.size()));
    randombytes_buf(nonce.data(), std::size_t(nonce.size()));
    const Secret key = keyFrom(passphrase, salt, operations, memory);
    if (key.isEmpty())
        return failure(ErrorCode::Internal, {}, QStringLiteral("not enough memory for Argon2id"));
    QJsonObject object = headerFor(salt, nonce);
    const QByteArray header = authenticated(object);
    QByteArray plain = packed(document);
    QByteArray cipher(plain.size() + crypto_aead_xchacha20poly1305_ietf_ABYTES, '\0');
    crypto_aead_xchacha20poly1305_ietf_encrypt(
        reinterpret_cast<unsigned char *>(cipher.data()), nullptr, raw(plain),
        static_cast<unsigned long long>(plain.size()), raw(header),
        static_cast<unsigned long long>(header.size()), nullptr, raw(nonce), raw(key.reveal()));
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
    if (sodium_init() < 0)
        return failure(ErrorCode::Internal, {}, QStringLiteral("libsodium"));
    const QByteArray salt = bytesOf(object, u"salt"), nonce = bytesOf(object, u"nonce");
    const QByteArray cipher = bytesOf(object, u"ciphertext");
    const qint64 work = object.value(u"operations").toInteger();
    const qint64 space = object.value(u"memory").toInteger();
    if (object.value(u"version").toInt() != 1)
        return damaged("version");
    if (object.value(u"kdf").toString() != QLatin1StringView("argon2id13")
        || work < qint64(crypto_pwhash_OPSLIMIT_MIN) || work > operationLimit
        || space < qint64(crypto_pwhash_MEMLIMIT_MIN) || space > memoryLimit)
        return damaged("kdf");
    if (salt.size() != qsizetype(crypto_pwhash_SALTBYTES))
        return damaged("salt");
    if (nonce.size() != qsizetype(crypto_aead_xchacha20poly1305_ietf_NPUBBYTES)
        || object.value(u"cipher").toString() != QLatin1StringView("xchacha20poly1305-ietf"))
        return damaged("cipher");
    if (cipher.size() < qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES))
        return damaged("ciphertext");
    const Secret key = keyFrom(passphrase, salt, work, space);
    if (key.isEmpty())
        return failure(ErrorCode::Internal, {}, QStringLiteral("not enough memory for Argon2id"));
    const QByteArray header = authenticated(object);
    QByteArray plain(cipher.size() - qsizetype(crypto_aead_xchacha20poly1305_ietf_ABYTES), '\0');
    const int failed = crypto_aead_xchacha20poly1305_ietf_decrypt(
        reinterpret_cast<unsigned char *>(plain.data()), nullptr, nullptr, raw(cipher),
        static_cast<unsigned long long>(cipher.size()), raw(header),
        static_cast<unsigned long long>(header.size()), raw(nonce), raw(key.reveal()));
    if (failed != 0)
        return failure(ErrorCode::FormatInvalid, sourceName, passphraseProblem());
    auto document = unpacked(plain, sourceName);
    wipe(plain);
    return document;
}

} // namespace keywright
