// SPDX-License-Identifier: GPL-3.0-or-later
#include "codequoting.h"
#include "codewriters.h"

#include <QtCore/QRegularExpression>

#include <algorithm>

namespace keywright {

namespace {

using Place = CodeCredential::Place;

// More arguments than this stand on lines of their own.
constexpr qsizetype oneLine = 2;

/// `'text'"$VARIABLE"`, or with the secret itself.
QString quotedWithSecret(const QByteArray &before, const CodeCredential &credential)
{
    const QString text = QString::fromUtf8(before);
    if (!credential.secret)
        return shellQuoted(text) + QStringLiteral("\"$") + credential.variable + u'"';
    QString whole = text + QString::fromUtf8(credential.secret->reveal());
    const QString quoted = shellQuoted(whole);
    wipe(whole);
    return quoted;
}

/// For `-F`: between double quotes nothing but `\` and `"` means anything to cURL.
QString formQuoted(const QString &text)
{
    QString quoted = text;
    quoted.replace(u'\\', QLatin1StringView("\\\\")).replace(u'"', QLatin1StringView("\\\""));
    return u'"' + quoted + u'"';
}

/// The field that holds a boundary which is cURL's to make.
bool isGeneratedType(const HeaderField &field)
{
    return field.first.compare("Content-Type", Qt::CaseInsensitive) == 0
           && field.second.startsWith("multipart/form-data; boundary=");
}

/// Whether cURL's own form says the same as ours would.
bool isForm(const CodeRequest &given)
{
    static const QRegularExpression plainType(QStringLiteral("^[\\w.+-]+/[\\w.+-]+$"));
    const bool hasOwnType =
        std::any_of(given.request.headers.begin(), given.request.headers.end(), isGeneratedType);
    if (given.parts.isEmpty() || !hasOwnType)
        return false;
    return std::all_of(given.parts.begin(), given.parts.end(), [](const FormPart &part) {
        const bool isTypePlain =
            part.contentType.isEmpty() || plainType.match(part.contentType).hasMatch();
        // It ends at the first `=`, and cURL leaves line ends in names to chance.
        const bool isNamePlain = !part.name.isEmpty() && !part.name.contains(u'=')
                                 && !part.name.contains(u'"') && !part.name.contains(u'\r')
                                 && !part.name.contains(u'\n');
        const bool isValuePlain =
            !part.value.contains(QChar(0)) && !(part.isFile && part.value.isEmpty());
        return isTypePlain && isNamePlain && isValuePlain && !part.fileName.contains(u'\n')
               && !part.fileName.contains(u'\r') && part.value != u"-";
    });
}

QString formArgument(const FormPart &part, const QByteArray &type)
{
    QString text =
        part.name + u'=' + (part.isFile ? QStringLiteral("@") : QString()) + formQuoted(part.value);
    if (!part.fileName.isEmpty())
        text += QStringLiteral(";filename=") + formQuoted(part.fileName);
    if (!type.isEmpty())
        text += QStringLiteral(";type=") + QString::fromUtf8(type);
    return QStringLiteral("-F ") + shellQuoted(text);
}

/// A file's own name and type stand in the head that is sent; cURL knows more types than we do.
QByteArray typeOfPart(const FormPart &part)
{
    if (!part.contentType.isEmpty() || !part.isFile)
        return part.contentType.toUtf8();
    RequestBody alone;
    alone.kind = BodyKind::Multipart;
    alone.parts = {part};
    const QByteArray head = planBody(alone, {}).pieces.constFirst().bytes;
    const qsizetype at = head.indexOf("\r\nContent-Type: ");
    return at < 0 ? QByteArray() : head.mid(at + 16, head.indexOf("\r\n", at + 2) - at - 16);
}

/// A path that cURL does not take for standard input.
QString filePath(const QString &path)
{
    return path == u"-" ? QStringLiteral("./-") : path;
}

class CurlWriter
{
public:
    explicit CurlWriter(const CodeRequest &given)
        : m_given(given)
    {
    }

    RequestCode write()
    {
        addAddress();
        addMethod();
        addFields();
        for (const CodeCredential &credential : m_given.credentials)
            addCredential(credential);
        addBody();
        addSettings();
        return {joined(), m_notes};
    }

private:
    void add(const QString &text) { m_arguments.append(text); }

    void addAddress()
    {
        const QByteArray target = codeTarget(m_given);
        QString text = shellQuoted(QString::fromLatin1(codeUrl(m_given)));
        const auto contains = [&](const char *symbols) {
            return std::any_of(target.begin(), target.end(),
                               [&](char symbol) { return std::strchr(symbols, symbol); });
        };
        if (contains("[]{}"))
            text += QStringLiteral(" --globoff");
        const QByteArray lower = target.toLower();
        if (lower.contains("/.") || lower.contains("/%2e"))
            text += QStringLiteral(" --path-as-is");
        m_address = text;
    }

    void addMethod()
    {
        const QByteArray &method = m_given.request.method;
        const bool hasBody = !codePieces(m_given).isEmpty();
        if (method == "HEAD")
            add(QStringLiteral("--head"));
        else if (method != (hasBody ? "POST" : "GET"))
            add(QStringLiteral("-X ")
                + (std::all_of(method.begin(), method.end(),
                               [](char symbol) { return symbol >= 'A' && symbol <= 'Z'; })
                       ? QString::fromLatin1(method)
                       : shellQuoted(QString::fromLatin1(method))));
        if (!hasBody && wantsLength(method) && !hasField(m_given, "Content-Length")
            && !isUnwanted(m_given, "Content-Length") && !hasField(m_given, "Transfer-Encoding"))
            add(QStringLiteral("-H 'Content-Length: 0'"));
    }

    void addFields()
    {
        for (const HeaderField &field : m_given.request.headers) {
            if (isForm(m_given) && isGeneratedType(field))
                continue;
            const QByteArray line = field.second.trimmed().isEmpty()
                                        ? field.first + ';'
                                        : field.first + ": " + field.second;
            add(QStringLiteral("-H ") + shellQuoted(QString::fromUtf8(line)));
        }
        QList<QByteArray> without = m_given.request.withoutHeaders;
        // What cURL would add on its own.
        if (!codePieces(m_given).isEmpty() && !isForm(m_given)) {
            without.append("Content-Type");
            if (sizeKnown() > expectLimit)
                without.append("Expect");
        }
        QList<QByteArray> told;
        for (const QByteArray &name : std::as_const(without)) {
            const QByteArray lower = name.toLower();
            if (hasField(m_given, name) || told.contains(lower) || lower == "accept-encoding")
                continue;
            told.append(lower);
            add(QStringLiteral("-H ") + shellQuoted(QString::fromLatin1(name + ':')));
        }
    }

    // cURL asks before it sends more (EXPECT_100_THRESHOLD of its HTTP/1.1).
    static constexpr qsizetype expectLimit = 1024 * 1024;
    [[nodiscard]] qsizetype sizeKnown() const
    {
        qsizetype size = 0;
        for (const BodyPiece &piece : m_given.body.pieces)
            size += piece.file ? expectLimit + 1 : piece.bytes.size();
        return size;
    }

    void addCredential(const CodeCredential &credential)
    {
        const bool hasBody = !codePieces(m_given).isEmpty();
        switch (credential.place) {
        case Place::Header:
            add(QStringLiteral("-H ")
                + quotedWithSecret(credential.name + ": " + credential.before, credential));
            break;
        case Place::Query:
            // The secret's value is encoded by cURL itself.
            add((hasBody ? QStringLiteral("--url-query ") : QStringLiteral("-G --data-urlencode "))
                + quotedWithSecret(credential.name.toPercentEncoding() + '=', credential));
            break;
        case Place::Digest:
            add(QStringLiteral("--digest -u ")
                + quotedWithSecret(credential.name + ':', credential));
            break;
        case Place::SigV4:
            add(QStringLiteral("--aws-sigv4 ")
                + shellQuoted(
                    QString::fromUtf8("aws:amz:" + credential.region + ':' + credential.service)));
            [[fallthrough]];
        case Place::Basic:
            add(QStringLiteral("-u ") + quotedWithSecret(credential.name + ':', credential));
            break;
        }
    }

    void addBody()
    {
        const QList<BodyPiece> pieces = codePieces(m_given);
        if (pieces.isEmpty())
            return;
        if (isForm(m_given)) {
            for (const FormPart &part : m_given.parts)
                add(formArgument(part, typeOfPart(part)));
            return;
        }
        if (pieces.size() == 1 && pieces.constFirst().file)
            return add(QStringLiteral("--data-binary ")
                       + shellQuoted(u'@' + filePath(*pieces.constFirst().file)));
        if (pieces.size() == 1 && isPlainText(pieces.constFirst().bytes))
            return add(QStringLiteral("--data-raw ")
                       + shellQuoted(QString::fromUtf8(pieces.constFirst().bytes)));
        add(QStringLiteral("--data-binary @-"));
        for (const BodyPiece &piece : pieces) {
            m_input.append(piece.file ? QStringLiteral("cat -- ") + shellQuoted(*piece.file)
                                      : QStringLiteral("printf ") + shellPrintable(piece.bytes));
        }
    }

    void addSettings()
    {
        if (m_given.acceptsCompressed && !isUnwanted(m_given, "Accept-Encoding"))
            add(QStringLiteral("--compressed"));
        const bool isCarried =
            std::any_of(m_given.credentials.begin(), m_given.credentials.end(), isCarriedAlong);
        if (m_given.followRedirects && isCarried)
            m_notes.append(CodeNote::RedirectsNotFollowed);
        else if (m_given.followRedirects)
            add(QStringLiteral("--location"));
        if (!m_given.request.verifyTls)
            add(QStringLiteral("--insecure"));
        addConnection(m_given.request.connection);
        const auto timeout = m_given.request.timeout;
        if (timeout.count() > 0 && timeout != Request().timeout)
            add(QStringLiteral("--max-time ") + QString::number(double(timeout.count()) / 1000));
    }

    void addConnection(const ConnectionChoice &choice)
    {
        const bool isTls = m_given.request.url.scheme() == u"https";
        if (choice.version == HttpVersion::Http1)
            add(QStringLiteral("--http1.1"));
        else if (choice.version == HttpVersion::Http2)
            add(isTls ? QStringLiteral("--http2") : QStringLiteral("--http2-prior-knowledge"));
        if (choice.proxy == directProxy)
            add(QStringLiteral("--noproxy '*'"));
        else if (!choice.proxy.isEmpty())
            add(QStringLiteral("--proxy ") + shellQuoted(choice.proxy));
        if (choice.clientCertificate.isEmpty())
            return;
        // It would end at a colon.
        QString file = choice.clientCertificate;
        file.replace(u'\\', QLatin1StringView("\\\\")).replace(u':', QLatin1StringView("\\:"));
        add(QStringLiteral("--cert ") + shellQuoted(file));
        if (isCertificatePackage(choice))
            add(QStringLiteral("--cert-type P12"));
        if (!choice.passphrase.isEmpty())
            add(QStringLiteral("--pass \"$CERTIFICATE_PASSPHRASE\""));
    }

    [[nodiscard]] QString joined() const
    {
        const QString between =
            m_arguments.size() > oneLine ? QStringLiteral(" \\\n  ") : QStringLiteral(" ");
        QString text = QStringLiteral("curl ") + m_address;
        for (const QString &argument : m_arguments)
            text += between + argument;
        if (m_input.size() == 1)
            return m_input.constFirst() + QStringLiteral(" |\n") + text + u'\n';
        if (!m_input.isEmpty())
            return QStringLiteral("{ ") + m_input.join(QStringLiteral("; "))
                   + QStringLiteral("; } |\n") + text + u'\n';
        return text + u'\n';
    }

    const CodeRequest &m_given;
    QString m_address;
    QStringList m_arguments;
    QStringList m_input; ///< commands that write the body
    QList<CodeNote> m_notes;
};

} // namespace

RequestCode curlCode(const CodeRequest &given)
{
    return CurlWriter(given).write();
}

} // namespace keywright
