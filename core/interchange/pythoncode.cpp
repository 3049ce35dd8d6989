// SPDX-License-Identifier: GPL-3.0-or-later
#include "codequoting.h"
#include "codewriters.h"

#include <QtCore/QSet>

#include <algorithm>

namespace keywright {

namespace {

using Place = CodeCredential::Place;

const CodeDialect &dialect()
{
    static const CodeDialect python{
        QStringLiteral("os.environ[\"%1\"]"),
        QStringLiteral("\"Basic \" + base64.b64encode((%1 + %2).encode()).decode()"),
        QStringLiteral("\n")};
    return python;
}

/// http.client of the standard library: it sends what it is given, and follows nothing.
class PythonWriter
{
public:
    explicit PythonWriter(const CodeRequest &given)
        : m_given(given)
        , m_pieces(codePieces(given))
        , m_fields(fieldExpressions(given, dialect()))
    {
        if (!hasField(given, "Accept") && !isUnwanted(given, "Accept"))
            m_fields.prepend({"Accept", codeLiteral(QStringLiteral("*/*"))});
    }

    RequestCode write()
    {
        QString text = imports() + u'\n' + secretLines(m_given, dialect(), {}) + connection();
        if (!m_pieces.isEmpty())
            text += QStringLiteral("body = ") + body() + u'\n';
        text += needsEveryStep() ? stepByStep() : atOnce();
        text += QStringLiteral("response = connection.getresponse()\n"
                               "print(response.status, response.read().decode(errors=\"replace\"))"
                               "\n");
        return {text, notes()};
    }

private:
    [[nodiscard]] bool hasPlace(Place place) const
    {
        return std::any_of(m_given.credentials.begin(), m_given.credentials.end(),
                           [place](const auto &credential) { return credential.place == place; });
    }
    [[nodiscard]] bool isTls() const { return m_given.request.url.scheme() == u"https"; }
    [[nodiscard]] bool isUnverified() const { return isTls() && !m_given.request.verifyTls; }

    [[nodiscard]] QString imports() const
    {
        QString text;
        if (hasPlace(Place::Basic))
            text += QStringLiteral("import base64\n");
        text += QStringLiteral("import http.client\n");
        const QString lines = secretLines(m_given, dialect(), {});
        if (lines.contains(QLatin1StringView("os.environ[")))
            text += QStringLiteral("import os\n");
        if (isUnverified())
            text += QStringLiteral("import ssl\n");
        if (hasPlace(Place::Query))
            text += QStringLiteral("import urllib.parse\n");
        return text;
    }

    [[nodiscard]] QString connection() const
    {
        const QUrl &url = m_given.request.url;
        QString text =
            QStringLiteral("connection = http.client.%1(%2")
                .arg(isTls() ? QStringLiteral("HTTPSConnection") : QStringLiteral("HTTPConnection"),
                     codeLiteral(url.host(QUrl::FullyEncoded)));
        if (url.port() > 0)
            text += QStringLiteral(", %1").arg(url.port());
        if (m_given.request.timeout.count() > 0)
            text +=
                QStringLiteral(", timeout=%1").arg(double(m_given.request.timeout.count()) / 1000);
        if (isUnverified())
            text += QStringLiteral(", context=ssl._create_unverified_context()");
        return text + QStringLiteral(")\n");
    }

    [[nodiscard]] QString target() const
    {
        const QByteArray plain = codeTarget(m_given);
        QString text = codeLiteral(QString::fromLatin1(plain));
        char separator = plain.contains('?') ? '&' : '?';
        const QStringList names = secretNames(m_given);
        for (qsizetype index = 0; index < names.size(); ++index) {
            const CodeCredential &credential = m_given.credentials.at(index);
            if (credential.place != Place::Query)
                continue;
            const QByteArray name = separator + credential.name.toPercentEncoding() + '=';
            text.chop(1);
            text += QString::fromLatin1(name)
                    + QStringLiteral("\" + urllib.parse.quote(%1, "
                                     "safe=\"\")")
                          .arg(names.at(index));
            separator = '&';
            break; // one key
        }
        return text;
    }

    [[nodiscard]] QString body() const
    {
        QStringList parts;
        for (const BodyPiece &piece : m_pieces) {
            if (piece.file)
                parts.append(
                    QStringLiteral("open(%1, \"rb\").read()").arg(codeLiteral(*piece.file)));
            else if (isPlainText(piece.bytes))
                parts.append(codeLiteral(QString::fromUtf8(piece.bytes))
                             + QStringLiteral(".encode()"));
            else
                parts.append(pythonBytes(piece.bytes));
        }
        return parts.join(QStringLiteral(" + "));
    }

    /// A field twice, or one of those that are always added and shall not be: one call cannot say
    /// so.
    [[nodiscard]] bool needsEveryStep() const
    {
        QSet<QByteArray> names;
        for (const auto &field : m_fields)
            names.insert(field.first.toLower());
        return names.size() != m_fields.size() || isUnwanted(m_given, "Host")
               || isUnwanted(m_given, "Accept-Encoding") || isUnwanted(m_given, "Content-Length");
    }
    [[nodiscard]] bool isChunked() const { return hasField(m_given, "Transfer-Encoding"); }

    [[nodiscard]] QString method() const
    {
        return codeLiteral(QString::fromLatin1(m_given.request.method));
    }

    [[nodiscard]] QString atOnce() const
    {
        QStringList lines;
        for (const auto &field : m_fields)
            lines.append(fieldLiteral(field.first) + QStringLiteral(": ") + field.second);
        QString text = QStringLiteral("connection.request(%1, %2").arg(method(), target());
        if (!m_pieces.isEmpty())
            text += QStringLiteral(", body=body");
        if (!lines.isEmpty())
            text += QStringLiteral(", headers={\n    ") + lines.join(QStringLiteral(",\n    "))
                    + QStringLiteral(",\n}");
        if (isChunked() && !m_pieces.isEmpty())
            text += QStringLiteral(", encode_chunked=True");
        return text + QStringLiteral(")\n");
    }

    [[nodiscard]] QString stepByStep() const
    {
        QString text = QStringLiteral("connection.putrequest(%1, %2").arg(method(), target());
        if (hasField(m_given, "Host") || isUnwanted(m_given, "Host"))
            text += QStringLiteral(", skip_host=True");
        if (hasField(m_given, "Accept-Encoding") || isUnwanted(m_given, "Accept-Encoding"))
            text += QStringLiteral(", skip_accept_encoding=True");
        text += QStringLiteral(")\n");
        for (const auto &field : m_fields)
            text += QStringLiteral("connection.putheader(") + fieldLiteral(field.first)
                    + QStringLiteral(", ") + field.second + QStringLiteral(")\n");
        const bool isLengthOurs = !hasField(m_given, "Content-Length")
                                  && !isUnwanted(m_given, "Content-Length") && !isChunked();
        if (isLengthOurs && !m_pieces.isEmpty())
            text += QStringLiteral("connection.putheader(\"Content-Length\", str(len(body)))\n");
        else if (isLengthOurs && wantsLength(m_given.request.method))
            text += QStringLiteral("connection.putheader(\"Content-Length\", \"0\")\n");
        if (m_pieces.isEmpty())
            return text + QStringLiteral("connection.endheaders()\n");
        return text
               + (isChunked() ? QStringLiteral("connection.endheaders(body, encode_chunked=True)\n")
                              : QStringLiteral("connection.endheaders(body)\n"));
    }

    [[nodiscard]] QList<CodeNote> notes() const
    {
        QList<CodeNote> found;
        if (hasPlace(Place::Digest) || hasPlace(Place::SigV4))
            found.append(CodeNote::AuthenticationLeftOut);
        if (m_given.followRedirects)
            found.append(CodeNote::RedirectsNotFollowed);
        if (m_given.request.connection != ConnectionChoice())
            found.append(CodeNote::ConnectionLeftOut);
        return found;
    }

    const CodeRequest &m_given;
    QList<BodyPiece> m_pieces;
    QList<QPair<QByteArray, QString>> m_fields;
};

} // namespace

RequestCode pythonCode(const CodeRequest &given)
{
    return PythonWriter(given).write();
}

} // namespace keywright
