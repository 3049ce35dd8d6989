// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestcode.h"

#include "codequoting.h"
#include "codewriters.h"

#include <core/domain/httpfield.h>
#include <core/domain/keyformat.h>

#include <algorithm>

namespace keywright {

namespace {

using Place = CodeCredential::Place;

const QByteArray authorization = QByteArrayLiteral("Authorization");

bool isSame(QByteArrayView left, QByteArrayView right)
{
    return left.compare(right, Qt::CaseInsensitive) == 0;
}

Result<void> checkRequest(const Request &request)
{
    const auto refused = [](const QByteArray &name, const char *what) {
        return failure(ErrorCode::InvalidArgument, QString::fromLatin1(name.left(100)),
                       QString::fromLatin1(what));
    };
    if (!isHttpToken(request.method))
        return refused(request.method, "method");
    for (const HeaderField &field : request.headers) {
        if (!isHttpToken(field.first) || !isHttpFieldValue(field.second))
            return refused(field.first, "header");
    }
    for (const QByteArray &name : request.withoutHeaders) {
        if (!isHttpToken(name))
            return refused(name, "header");
    }
    return {};
}

/// Name and password leave the URL.
void takeUserInfo(CodeRequest &code)
{
    QUrl &url = code.request.url;
    const QString user = url.userName(QUrl::FullyDecoded);
    const QString password = url.password(QUrl::FullyDecoded);
    url.setUserInfo({});
    if (user.isEmpty() && password.isEmpty())
        return;
    CodeCredential credential{Place::Basic, user.toUtf8()};
    credential.variable = QStringLiteral("PASSWORD");
    if (password.isEmpty())
        credential.secret = Secret();
    code.credentials.append(credential);
}

QByteArray givenType(const Request &request)
{
    for (const HeaderField &field : request.headers) {
        if (isSame(field.first, "Content-Type"))
            return field.second;
    }
    return {};
}

void takeBody(const RequestBody &body, CodeRequest &code)
{
    const QByteArray given = givenType(code.request);
    code.body = planBody(body, given);
    // cURL makes a form by itself, and a boundary with it.
    if (body.kind == BodyKind::Multipart && !given.toLower().contains("boundary=")) {
        for (const FormPart &part : body.parts) {
            if (part.enabled)
                code.parts.append(part);
        }
    }
    if (!given.isEmpty()) {
        for (HeaderField &field : code.request.headers) {
            if (isSame(field.first, "Content-Type") && body.kind == BodyKind::Multipart)
                field.second = code.body.contentType;
        }
    } else if (!code.body.contentType.isEmpty() && !isUnwanted(code, "Content-Type")) {
        code.request.headers.append({"Content-Type", code.body.contentType});
    }
}

QString secretLiteral(const Secret &secret)
{
    QString text = QString::fromUtf8(secret.reveal());
    QString literal = codeLiteral(text);
    wipe(text);
    return literal;
}

} // namespace

QString codeNoteName(CodeNote note)
{
    switch (note) {
    case CodeNote::AuthenticationLeftOut:
        return QStringLiteral("authenticationLeftOut");
    case CodeNote::RedirectsNotFollowed:
        return QStringLiteral("redirectsNotFollowed");
    case CodeNote::MethodInCapitals:
        return QStringLiteral("methodInCapitals");
    case CodeNote::ConnectionLeftOut:
        break;
    }
    return QStringLiteral("connectionLeftOut");
}

CodeCredential credentialAt(const policy::KeyLocation &location)
{
    using Kind = policy::KeyLocation::Kind;
    if (location.kind == Kind::Bearer)
        return {Place::Header, authorization, "Bearer "};
    return {location.kind == Kind::Query ? Place::Query : Place::Header,
            QByteArray::fromStdString(location.name)};
}

std::optional<CodeCredential> credentialOf(const RequestAuthentication &authentication)
{
    const QByteArray user = authentication.user.toUtf8();
    switch (authentication.kind) {
    case AuthenticationKind::Bearer:
        return CodeCredential{Place::Header, authorization, "Bearer "};
    case AuthenticationKind::Basic:
        return CodeCredential{Place::Basic, user};
    case AuthenticationKind::Digest:
        return CodeCredential{Place::Digest, user};
    case AuthenticationKind::SigV4:
        return CodeCredential{Place::SigV4,
                              user,
                              {},
                              authentication.region.toUtf8(),
                              authentication.service.toUtf8()};
    case AuthenticationKind::None:
    case AuthenticationKind::Key: // where it goes is its API's to say
        break;
    }
    return {};
}

Result<CodeRequest> codeRequest(const RequestDocument &document, const Variables &variables)
{
    auto unread = composeUnread(document, variables);
    if (!unread)
        return tl::make_unexpected(unread.error());
    CodeRequest code;
    code.request = std::move(unread->request);
    code.followRedirects = document.followRedirects;
    takeUserInfo(code);
    takeBody(unread->body, code);
    return code;
}

Result<RequestCode> requestCode(CodeLanguage language, const CodeRequest &request)
{
    if (const auto checked = checkRequest(request.request); !checked)
        return tl::make_unexpected(checked.error());
    CodeRequest given = request;
    // They stand unquoted in what people will run.
    for (CodeCredential &credential : given.credentials) {
        if (!isValidVariable(credential.variable))
            credential.variable = QStringLiteral("API_KEY");
    }
    switch (language) {
    case CodeLanguage::Curl:
        return curlCode(given);
    case CodeLanguage::Python:
        return pythonCode(given);
    case CodeLanguage::JavaScript:
        return javaScriptCode(given);
    }
    return RequestCode();
}

QByteArray codeTarget(const CodeRequest &given)
{
    if (!given.request.target.isEmpty())
        return given.request.target;
    const QByteArray target = given.request.url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority
                                                          | QUrl::RemoveFragment);
    return target.startsWith('/') ? target : '/' + target;
}

QByteArray codeUrl(const CodeRequest &given)
{
    return given.request.url.toEncoded(QUrl::RemoveUserInfo | QUrl::RemovePath | QUrl::RemoveQuery
                                       | QUrl::RemoveFragment)
           + codeTarget(given);
}

bool hasField(const CodeRequest &given, QByteArrayView name)
{
    const auto &fields = given.request.headers;
    return std::any_of(fields.begin(), fields.end(),
                       [&](const HeaderField &field) { return isSame(field.first, name); });
}

bool isUnwanted(const CodeRequest &given, QByteArrayView name)
{
    const auto &names = given.request.withoutHeaders;
    return std::any_of(names.begin(), names.end(),
                       [&](const QByteArray &one) { return isSame(one, name); });
}

QList<BodyPiece> codePieces(const CodeRequest &given)
{
    QList<BodyPiece> pieces;
    for (const BodyPiece &piece : given.body.pieces) {
        if (given.request.method != "HEAD" && (piece.file || !piece.bytes.isEmpty()))
            pieces.append(piece);
    }
    return pieces;
}

bool wantsLength(const QByteArray &method)
{
    return method == "POST" || method == "PUT" || method == "PATCH";
}

bool isCarriedAlong(const CodeCredential &credential)
{
    return credential.place == Place::Header && !isSame(credential.name, authorization);
}

QStringList secretNames(const CodeRequest &given)
{
    QStringList names;
    for (const CodeCredential &credential : given.credentials) {
        const bool isLeftOut =
            credential.place == Place::Digest || credential.place == Place::SigV4;
        const QString name =
            names.isEmpty() ? QStringLiteral("key") : QStringLiteral("key%1").arg(names.size() + 1);
        names.append(isLeftOut ? QString() : name);
    }
    return names;
}

QString secretLines(const CodeRequest &given, const CodeDialect &dialect, const QString &keyword)
{
    const QStringList names = secretNames(given);
    QString lines;
    for (qsizetype index = 0; index < names.size(); ++index) {
        if (names.at(index).isEmpty())
            continue;
        const CodeCredential &credential = given.credentials.at(index);
        lines += keyword + names.at(index) + QStringLiteral(" = ");
        lines += credential.secret ? secretLiteral(*credential.secret)
                                   : dialect.fromEnvironment.arg(credential.variable);
        lines += dialect.statementEnd;
    }
    return lines;
}

QList<QPair<QByteArray, QString>> fieldExpressions(const CodeRequest &given,
                                                   const CodeDialect &dialect)
{
    QList<QPair<QByteArray, QString>> fields;
    for (const HeaderField &field : given.request.headers)
        fields.append({field.first, fieldLiteral(field.second)});
    const QStringList names = secretNames(given);
    for (qsizetype index = 0; index < names.size(); ++index) {
        const CodeCredential &credential = given.credentials.at(index);
        if (credential.place == Place::Basic) {
            const QString user = codeLiteral(QString::fromUtf8(credential.name + ':'));
            fields.append({authorization, dialect.basic.arg(user, names.at(index))});
        } else if (credential.place == Place::Header) {
            const QString before = credential.before.isEmpty()
                                       ? QString()
                                       : fieldLiteral(credential.before) + QStringLiteral(" + ");
            fields.append({credential.name, before + names.at(index)});
        }
    }
    return fields;
}

} // namespace keywright
