// SPDX-License-Identifier: GPL-3.0-or-later
#include "openapibundle.h"

#include "jsontext.h"
#include "openapireader.h"
#include "openapireference.h"
#include "yamltext.h"

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QJsonArray>

namespace keywright {

namespace {

constexpr qsizetype mostFiles = 200;
constexpr qsizetype mostBytes = 64 * 1024 * 1024;
constexpr int deepest = 512;
const QString filesMember = QStringLiteral("x-keywright-files");

Result<QJsonObject> readObject(const QByteArray &text, const QString &name)
{
    return looksLikeYaml(text, name) ? readYamlObject(text, name) : readJsonObject(text, name);
}

/// Takes the other files into the document, as members of one that no document has, and turns the
/// references to them into local ones: what follows references afterwards is bounded already, also
/// where files refer to one another in a circle.
class Bundle
{
public:
    Bundle(QString mainName, const OpenApiFileReader &readFile)
        : m_main(std::move(mainName))
        , m_readFile(readFile)
    {
    }

    QJsonObject bundled(const QJsonObject &root)
    {
        QJsonObject document = rewritten(root, m_main, 0).toObject();
        QJsonObject files;
        // Each file may name further ones.
        for (qsizetype at = 0; at < m_found.size(); ++at)
            files.insert(m_found.at(at),
                         rewritten(m_contents.value(m_found.at(at)), m_found.at(at), 0));
        if (!files.isEmpty())
            document.insert(filesMember, files);
        return document;
    }

private:
    QJsonValue rewritten(const QJsonValue &value, const QString &file, int depth)
    {
        if (depth > deepest)
            return value;
        if (value.isArray()) {
            QJsonArray list;
            for (const QJsonValue &item : value.toArray())
                list.append(rewritten(item, file, depth + 1));
            return list;
        }
        if (!value.isObject())
            return value;
        QJsonObject object = value.toObject();
        for (auto member = object.begin(); member != object.end(); ++member) {
            if (member.key() == openApiReference && member.value().isString())
                *member = localReference(member.value().toString(), file);
            else
                *member = rewritten(member.value(), file, depth + 1);
        }
        return object;
    }

    /// The reference as it is where it cannot be followed.
    QString localReference(const QString &reference, const QString &file)
    {
        const qsizetype hash = reference.indexOf(u'#');
        const QString path = hash < 0 ? reference : reference.left(hash);
        const QString pointer = hash < 0 ? QString() : reference.mid(hash + 1);
        const QString name = path.isEmpty() ? file : nameOf(path, file);
        if (name.isEmpty() || (name != m_main && !isTaken(name)))
            return reference;
        if (name == m_main)
            return u'#' + pointer;
        const QString inside = QString::fromLatin1(QUrl::toPercentEncoding(pointerStep(name), "~"));
        return QStringLiteral("#/%1/%2%3").arg(filesMember, inside, pointer);
    }

    /// From the document's folder; empty: outside of it, or no file at all.
    static QString nameOf(const QString &path, const QString &file)
    {
        const QString plain = QUrl::fromPercentEncoding(path.toUtf8());
        if (plain.contains(u"://") || plain.contains(u'\\') || plain.contains(QChar(u'\0'))
            || QDir::isAbsolutePath(plain) || !QUrl(path).scheme().isEmpty())
            return {};
        const QString name = QDir::cleanPath(QFileInfo(file).path() + u'/' + plain);
        return name == u".." || name.startsWith(u"../") || name.startsWith(u'/') ? QString() : name;
    }

    bool isTaken(const QString &name)
    {
        if (m_contents.contains(name))
            return true;
        if (m_refused.contains(name) || m_found.size() == mostFiles)
            return false;
        const auto text = m_readFile(name);
        if (text)
            m_bytes += text->size();
        const auto object = text && m_bytes <= mostBytes
                                ? readObject(*text, name)
                                : Result<QJsonObject>(failure(ErrorCode::FileUnreadable, name));
        if (!object) {
            m_refused.insert(name);
            return false;
        }
        m_contents.insert(name, *object);
        m_found.append(name);
        return true;
    }

    QString m_main;
    const OpenApiFileReader &m_readFile;
    QHash<QString, QJsonObject> m_contents;
    QStringList m_found; ///< in the order in which they were named
    QSet<QString> m_refused;
    qsizetype m_bytes = 0;
};

} // namespace

Result<OpenApiDocument> parseOpenApiBundle(const QByteArray &text, const QString &sourceName,
                                           const OpenApiFileReader &readFile)
{
    const auto root = readObject(text, sourceName);
    if (!root)
        return tl::make_unexpected(root.error());
    Bundle bundle(QFileInfo(sourceName).fileName(), readFile);
    return OpenApiReader(bundle.bundled(*root), sourceName).read();
}

} // namespace keywright
