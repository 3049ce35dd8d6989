// SPDX-License-Identifier: GPL-3.0-or-later
#include "backupfile.h"

#include <core/base/sealedstream.h>

#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>
#include <QtCore/QSaveFile>
#include <QtCore/QtEndian>

namespace keywright {

namespace {

constexpr auto formatName = QLatin1StringView("keywright-backup");
constexpr qint64 headLimit = 4096, partLimit = 64LL * 1024 * 1024;
constexpr qsizetype copySize = 256 * 1024;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// What follows in the stream: one letter and a length of 8 bytes, little endian.
enum class Part : char {
    Manifest = 'M',
    Store = 'S',
    Usage = 'U',
    Settings = 'W',
    Account = 'A', ///< the name of the secret that follows
    Secret = 'K',
    End = 'E',
};

QByteArray headOf(Part part, qint64 length)
{
    QByteArray head(1 + sizeof length, char(part));
    qToLittleEndian(length, head.data() + 1);
    return head;
}

QByteArray manifestToJson(const BackupManifest &manifest)
{
    const QJsonObject object{{QStringLiteral("home"), manifest.homeId},
                             {QStringLiteral("version"), manifest.version},
                             {QStringLiteral("created"), toRfc3339(manifest.created)},
                             {QStringLiteral("projects"), manifest.projects},
                             {QStringLiteral("keys"), manifest.keys},
                             {QStringLiteral("secrets"), manifest.secrets},
                             {QStringLiteral("missing"), manifest.missing}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

std::optional<BackupManifest> manifestFromJson(const QByteArray &json)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto created = fromRfc3339(object.value(u"created").toString());
    BackupManifest manifest;
    manifest.homeId = object.value(u"home").toString();
    manifest.version = object.value(u"version").toString();
    manifest.projects = object.value(u"projects").toInt();
    manifest.keys = object.value(u"keys").toInt();
    manifest.secrets = object.value(u"secrets").toInt();
    manifest.missing = object.value(u"missing").toInt();
    if (!created || manifest.homeId.isEmpty())
        return std::nullopt;
    manifest.created = *created;
    return manifest;
}

bool putPart(SealedWriter &writer, Part part, QByteArrayView bytes)
{
    return writer.write(headOf(part, bytes.size())) && writer.write(bytes);
}

Result<bool> putFile(SealedWriter &writer, Part part, const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    qint64 left = file.size();
    if (!writer.write(headOf(part, left)))
        return false;
    while (left > 0) {
        const QByteArray bytes = file.read(std::min<qint64>(left, copySize));
        if (bytes.isEmpty())
            return failure(ErrorCode::FileUnreadable, path, file.errorString());
        if (!writer.write(bytes))
            return false;
        left -= bytes.size();
    }
    return true;
}

Result<bool> putAll(SealedWriter &writer, const BackupContents &contents)
{
    if (!putPart(writer, Part::Manifest, manifestToJson(contents.manifest)))
        return false;
    for (const auto &[part, path] :
         {std::pair(Part::Store, contents.store), std::pair(Part::Usage, contents.usage)}) {
        const auto put = putFile(writer, part, path);
        if (!put || !*put)
            return put;
    }
    if (!putPart(writer, Part::Settings, contents.settings))
        return false;
    for (auto at = contents.secrets.begin(); at != contents.secrets.end(); ++at) {
        if (!putPart(writer, Part::Account, at.key().toUtf8())
            || !putPart(writer, Part::Secret, at.value().reveal()))
            return false;
    }
    return putPart(writer, Part::End, {}) && writer.finish();
}

/// Takes a stream apart, part by part.
class BackupReader
{
public:
    BackupReader(SealedReader &reader, BackupContents &contents)
        : m_reader(reader)
        , m_contents(contents)
    {
    }

    Result<void> readAll()
    {
        for (;;) {
            const auto head = m_reader.read(1 + sizeof(qint64));
            if (!head)
                return tl::make_unexpected(head.error());
            const auto length = qFromLittleEndian<qint64>(head->constData() + 1);
            const Part part = Part(head->at(0));
            if (part == Part::End)
                return m_reader.atEnd() && m_seenManifest ? Result<void>() : damaged("end");
            if (auto taken = take(part, length); !taken)
                return taken;
        }
    }

private:
    static Result<void> damaged(const char *place)
    {
        return failure(ErrorCode::FormatInvalid, {}, QLatin1StringView(place));
    }

    Result<void> take(Part part, qint64 length)
    {
        if (length < 0)
            return damaged("length");
        if (part == Part::Store || part == Part::Usage)
            return takeFile(part == Part::Store ? m_contents.store : m_contents.usage, length);
        if (length > partLimit)
            return damaged("length");
        auto bytes = m_reader.read(qsizetype(length));
        if (!bytes)
            return tl::make_unexpected(bytes.error());
        switch (part) {
        case Part::Manifest: {
            const auto manifest = manifestFromJson(*bytes);
            m_seenManifest = manifest.has_value();
            m_contents.manifest = manifest.value_or(BackupManifest());
            return m_seenManifest ? Result<void>() : damaged("manifest");
        }
        case Part::Settings:
            m_contents.settings = *bytes;
            return {};
        case Part::Account:
            m_account = QString::fromUtf8(*bytes);
            return {};
        case Part::Secret:
            m_contents.secrets.insert(m_account, Secret::take(std::move(*bytes)));
            return {};
        default:
            return damaged("part");
        }
    }

    Result<void> takeFile(const QString &path, qint64 length)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate, ownerOnly))
            return failure(ErrorCode::FileUnwritable, path, file.errorString());
        while (length > 0) {
            const auto bytes = m_reader.read(qsizetype(std::min<qint64>(length, copySize)));
            if (!bytes)
                return tl::make_unexpected(bytes.error());
            if (file.write(*bytes) != bytes->size())
                return failure(ErrorCode::FileUnwritable, path, file.errorString());
            length -= bytes->size();
        }
        return file.flush() ? Result<void>()
                            : failure(ErrorCode::FileUnwritable, path, file.errorString());
    }

    SealedReader &m_reader;
    BackupContents &m_contents;
    QString m_account;
    bool m_seenManifest = false;
};

} // namespace

Result<void> writeBackupFile(const QString &path, const BackupContents &contents,
                             const Secret &passphrase)
{
    if (QFileInfo(path).isSymLink())
        return failure(ErrorCode::FileUnwritable, path, QStringLiteral("it is a link"));
    const PassphraseWork work;
    const QByteArray salt = randomBytes(saltSize);
    const auto key = passphraseKey(passphrase, salt, work);
    if (!key)
        return tl::make_unexpected(key.error());
    const QByteArray head =
        QJsonDocument(QJsonObject{{QStringLiteral("format"), formatName},
                                  {QStringLiteral("version"), 1},
                                  {QStringLiteral("kdf"), QStringLiteral("argon2id13")},
                                  {QStringLiteral("operations"), work.operations},
                                  {QStringLiteral("memory"), work.memory},
                                  {QStringLiteral("salt"), QString::fromLatin1(salt.toBase64())}})
            .toJson(QJsonDocument::Compact)
        + '\n';
    QSaveFile file(path);
    const auto unwritable = [&] {
        return failure(ErrorCode::FileUnwritable, path, file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly)
        || file.write(head) != head.size())
        return unwritable();
    SealedWriter writer(file, *key, head);
    const auto put = putAll(writer, contents);
    if (!put)
        return tl::make_unexpected(put.error());
    if (!*put || !file.commit())
        return unwritable();
    return {};
}

Result<void> readBackupFile(const QString &path, const Secret &passphrase, BackupContents &contents)
{
    const auto named = [&path](Error error) {
        if (error.subject.isEmpty())
            error.subject = path;
        return tl::make_unexpected(error);
    };
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileUnreadable, path, file.errorString());
    const QByteArray head = file.readLine(headLimit);
    const QJsonObject object = QJsonDocument::fromJson(head).object();
    if (object.value(u"format").toString() != formatName)
        return failure(ErrorCode::FormatInvalid, path, QStringLiteral("format"));
    if (object.value(u"version").toInt() != 1)
        return failure(ErrorCode::FormatInvalid, path, QStringLiteral("version"));
    const PassphraseWork work{object.value(u"operations").toInteger(),
                              object.value(u"memory").toInteger()};
    const auto key = passphraseKey(
        passphrase, QByteArray::fromBase64(object.value(u"salt").toString().toLatin1()), work);
    if (!key)
        return named(key.error());
    SealedReader reader(file, *key, head);
    if (reader.isWrongKey())
        return failure(ErrorCode::PassphraseWrong, path);
    if (auto read = BackupReader(reader, contents).readAll(); !read)
        return named(read.error());
    return {};
}

} // namespace keywright
