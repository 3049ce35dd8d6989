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
    static const CodeDialect javaScript{
        QStringLiteral("process.env.%1"),
        QStringLiteral("\"Basic \" + Buffer.from(%1 + %2).toString(\"base64\")"),
        QStringLiteral(";\n")};
    return javaScript;
}

/// Whether `new URL()` and fetch leave the target as it is (URL Standard, path and query state).
bool isLeftAlone(const QByteArray &target)
{
    static constexpr std::string_view others = "-._~!$&()*+,;=:@/?%";
    const bool isPlain = std::all_of(target.begin(), target.end(), [](char symbol) {
        const bool isLetter = (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z');
        return isLetter || (symbol >= '0' && symbol <= '9')
               || others.find(symbol) != std::string_view::npos;
    });
    const QByteArray lower = target.toLower();
    return isPlain && !lower.contains("/.") && !lower.contains("/%2e") && !target.endsWith('?');
}

/// fetch where it can say what is wanted, the platform's own client where it cannot.
class JavaScriptWriter
{
public:
    explicit JavaScriptWriter(const CodeRequest &given)
        : m_given(given)
        , m_pieces(codePieces(given))
        , m_fields(fieldExpressions(given, dialect()))
    {
    }

    RequestCode write()
    {
        const bool byFetch = isFetchable();
        QString text = secretLines(m_given, dialect(), QStringLiteral("const "));
        if (!text.isEmpty())
            text += u'\n';
        text += QStringLiteral("async function main() {\n");
        const bool readsFiles =
            std::any_of(m_pieces.begin(), m_pieces.end(),
                        [](const auto &piece) { return piece.file.has_value(); });
        if (readsFiles)
            text += QStringLiteral("  const { readFileSync } = await import(\"node:fs\");\n");
        text += byFetch ? fetchCall() : requestCall();
        return {text + QStringLiteral("}\n\nmain();\n"), notes(byFetch)};
    }

private:
    [[nodiscard]] bool isTls() const { return m_given.request.url.scheme() == u"https"; }

    [[nodiscard]] bool isFetchable() const
    {
        static const QList<QByteArray> own{"connection",
                                           "expect",
                                           "transfer-encoding",
                                           "content-length",
                                           "host",
                                           "keep-alive",
                                           "upgrade",
                                           "te",
                                           "trailer",
                                           "cookie2",
                                           "proxy-authorization"};
        const QByteArray &method = m_given.request.method;
        if ((method == "GET" && !m_pieces.isEmpty()) || method == "TRACE" || method == "TRACK"
            || method == "CONNECT")
            return false;
        QSet<QByteArray> names;
        for (const auto &field : m_fields) {
            const QByteArray lower = field.first.toLower();
            if (names.contains(lower) || own.contains(lower))
                return false;
            names.insert(lower);
        }
        const auto &without = m_given.request.withoutHeaders;
        const bool isRemovable = std::all_of(without.begin(), without.end(), [](const auto &name) {
            return name.compare("Content-Type", Qt::CaseInsensitive) == 0;
        });
        return isRemovable && isLeftAlone(codeTarget(m_given))
               && (m_given.request.verifyTls || !isTls());
    }

    /// `text` as a literal, with the key behind it where it goes into the query.
    [[nodiscard]] QString withKey(const QByteArray &text) const
    {
        const QStringList names = secretNames(m_given);
        for (qsizetype index = 0; index < names.size(); ++index) {
            const CodeCredential &credential = m_given.credentials.at(index);
            if (credential.place != Place::Query)
                continue;
            const QByteArray before =
                text + (text.contains('?') ? '&' : '?') + credential.name.toPercentEncoding() + '=';
            return codeLiteral(QString::fromLatin1(before))
                   + QStringLiteral(" + encodeURIComponent(%1)").arg(names.at(index));
        }
        return codeLiteral(QString::fromLatin1(text));
    }

    [[nodiscard]] QString body(bool isTextAllowed) const
    {
        QStringList parts;
        for (const BodyPiece &piece : m_pieces) {
            if (piece.file)
                parts.append(QStringLiteral("readFileSync(%1)").arg(codeLiteral(*piece.file)));
            else if (!isPlainText(piece.bytes))
                parts.append(QStringLiteral("Buffer.from(\"%1\", \"base64\")")
                                 .arg(QString::fromLatin1(piece.bytes.toBase64())));
            else if (isTextAllowed && m_pieces.size() == 1)
                parts.append(codeLiteral(QString::fromUtf8(piece.bytes)));
            else
                parts.append(QStringLiteral("Buffer.from(%1)")
                                 .arg(codeLiteral(QString::fromUtf8(piece.bytes))));
        }
        return parts.size() == 1 ? parts.constFirst()
                                 : QStringLiteral("Buffer.concat([\n    %1,\n  ])")
                                       .arg(parts.join(QStringLiteral(",\n    ")));
    }

    /// As an object; a name that is there more than once has a list.
    [[nodiscard]] QString fields(QList<QPair<QByteArray, QString>> all) const
    {
        QStringList lines;
        while (!all.isEmpty()) {
            const QByteArray name = all.constFirst().first;
            QStringList values;
            for (qsizetype index = 0; index < all.size();) {
                if (all.at(index).first.compare(name, Qt::CaseInsensitive) == 0)
                    values.append(all.takeAt(index).second);
                else
                    ++index;
            }
            const QString value =
                values.size() == 1 ? values.constFirst()
                                   : QStringLiteral("[%1]").arg(values.join(QStringLiteral(", ")));
            lines.append(fieldLiteral(name) + QStringLiteral(": ") + value);
        }
        if (lines.size() == 1)
            return QStringLiteral("{ %1 }").arg(lines.constFirst());
        return QStringLiteral("{\n      ") + lines.join(QStringLiteral(",\n      "))
               + QStringLiteral(",\n    }");
    }

    [[nodiscard]] QString method() const
    {
        return codeLiteral(QString::fromLatin1(m_given.request.method));
    }
    [[nodiscard]] bool hasTimeout() const
    {
        return m_given.request.timeout.count() > 0 && m_given.request.timeout != Request().timeout;
    }
    [[nodiscard]] bool isFollowing() const
    {
        return m_given.followRedirects
               && std::none_of(m_given.credentials.begin(), m_given.credentials.end(),
                               isCarriedAlong);
    }

    [[nodiscard]] QString fetchCall() const
    {
        QStringList options;
        if (m_given.request.method != "GET")
            options.append(QStringLiteral("method: ") + method());
        if (!m_fields.isEmpty())
            options.append(QStringLiteral("headers: ") + fields(m_fields));
        // A text brings a type of its own where no header names one.
        if (!m_pieces.isEmpty())
            options.append(QStringLiteral("body: ") + body(hasField(m_given, "Content-Type")));
        if (!isFollowing())
            options.append(QStringLiteral("redirect: \"manual\""));
        if (hasTimeout())
            options.append(QStringLiteral("signal: AbortSignal.timeout(%1)")
                               .arg(m_given.request.timeout.count()));
        QString text =
            QStringLiteral("  const response = await fetch(") + withKey(codeUrl(m_given));
        if (!options.isEmpty())
            text += QStringLiteral(", {\n    ") + options.join(QStringLiteral(",\n    "))
                    + QStringLiteral(",\n  }");
        return text
               + QStringLiteral(");\n  console.log(response.status, await response.text());\n");
    }

    [[nodiscard]] QString requestCall() const
    {
        const QUrl &url = m_given.request.url;
        const QString module = isTls() ? QStringLiteral("https") : QStringLiteral("http");
        QStringList options{QStringLiteral("method: ") + method(),
                            QStringLiteral("host: ") + codeLiteral(url.host(QUrl::FullyEncoded)),
                            QStringLiteral("path: ") + withKey(codeTarget(m_given))};
        if (url.port() > 0)
            options.insert(2, QStringLiteral("port: %1").arg(url.port()));
        auto all = m_fields;
        if (!hasField(m_given, "Accept") && !isUnwanted(m_given, "Accept"))
            all.prepend({"Accept", codeLiteral(QStringLiteral("*/*"))});
        const bool isLengthOurs = !hasField(m_given, "Content-Length")
                                  && !isUnwanted(m_given, "Content-Length")
                                  && !hasField(m_given, "Transfer-Encoding");
        if (isLengthOurs && !m_pieces.isEmpty())
            all.append({"Content-Length", QStringLiteral("body.length")});
        if (!all.isEmpty())
            options.append(QStringLiteral("headers: ") + fields(all));
        if (isUnwanted(m_given, "Host"))
            options.append(QStringLiteral("setHost: false"));
        if (isTls() && !m_given.request.verifyTls)
            options.append(QStringLiteral("rejectUnauthorized: false"));
        if (hasTimeout())
            options.append(QStringLiteral("timeout: %1").arg(m_given.request.timeout.count()));
        QString text = QStringLiteral("  const { request } = await import(\"node:%1\");\n"
                                      "  const { text } = await import(\"node:stream/consumers\");"
                                      "\n")
                           .arg(module);
        if (!m_pieces.isEmpty())
            text += QStringLiteral("  const body = ") + body(false) + QStringLiteral(";\n");
        text += QStringLiteral("  const call = request({\n    ")
                + options.join(QStringLiteral(",\n    ")) + QStringLiteral(",\n  });\n");
        const QString end = m_pieces.isEmpty() ? QString() : QStringLiteral("body");
        return text
               + QStringLiteral("  const response = await new Promise((resolve, reject) => {\n"
                                "    call.on(\"response\", resolve).on(\"error\", reject).end(")
               + end
               + QStringLiteral(");\n  });\n"
                                "  console.log(response.statusCode, await text(response));\n");
    }

    [[nodiscard]] QList<CodeNote> notes(bool byFetch) const
    {
        QList<CodeNote> found;
        const bool isLeftOut = std::any_of(
            m_given.credentials.begin(), m_given.credentials.end(), [](const auto &one) {
                return one.place == Place::Digest || one.place == Place::SigV4;
            });
        if (isLeftOut)
            found.append(CodeNote::AuthenticationLeftOut);
        if (m_given.followRedirects && !(byFetch && isFollowing()))
            found.append(CodeNote::RedirectsNotFollowed);
        const QByteArray &name = m_given.request.method;
        if (name != name.toUpper())
            found.append(CodeNote::MethodInCapitals);
        if (m_given.request.connection != ConnectionChoice())
            found.append(CodeNote::ConnectionLeftOut);
        return found;
    }

    const CodeRequest &m_given;
    QList<BodyPiece> m_pieces;
    QList<QPair<QByteArray, QString>> m_fields;
};

} // namespace

RequestCode javaScriptCode(const CodeRequest &given)
{
    return JavaScriptWriter(given).write();
}

} // namespace keywright
