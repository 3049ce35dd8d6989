// SPDX-License-Identifier: GPL-3.0-or-later
#include "requestdraft.h"

#include <core/base/error.h>

#include <QtCore/QJsonArray>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrlQuery>

namespace keywright::ui {

namespace {

bool isCredentialParameter(const QString &name)
{
    static const QRegularExpression pattern(
        QStringLiteral("^(key|api[_-]?key|.*token|.*secret|password|signature|sig)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(name).hasMatch();
}

QString urlWithoutCredentials(const QString &text)
{
    QUrl url(text, QUrl::StrictMode);
    if (!url.isValid() || (!url.hasQuery() && url.userInfo().isEmpty()))
        return text;
    const QUrlQuery before(url);
    QUrlQuery after;
    bool changed = !url.password().isEmpty();
    const auto items = before.queryItems(QUrl::FullyEncoded);
    for (const auto &item : items) {
        const bool drop = isCredentialParameter(item.first) && !item.second.isEmpty();
        // Empty but not null: a null value would lose its equals sign.
        after.addQueryItem(item.first, drop ? QStringLiteral("") : item.second);
        changed |= drop;
    }
    if (!changed)
        return text;
    url.setPassword(QString());
    url.setQuery(after);
    return url.toString(QUrl::FullyEncoded);
}

} // namespace

bool holdsCredential(const QByteArray &headerName)
{
    static const QRegularExpression pattern(
        QStringLiteral(
            "^(authorization|proxy-authorization|cookie|.*(key|token|secret|password).*)$"),
        QRegularExpression::CaseInsensitiveOption);
    return pattern.match(QString::fromLatin1(headerName)).hasMatch();
}

QJsonObject toJson(const RequestDraft &draft)
{
    QJsonArray headers;
    for (const HeaderField &field : draft.headers) {
        const QByteArray value = holdsCredential(field.first) ? QByteArray() : field.second;
        headers.append(QJsonArray{QString::fromUtf8(field.first), QString::fromUtf8(value)});
    }
    return {{QStringLiteral("method"), draft.method},
            {QStringLiteral("url"), urlWithoutCredentials(draft.url)},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("body"), draft.body},
            {QStringLiteral("key"), draft.key.text()}};
}

RequestDraft draftFromJson(const QJsonObject &object)
{
    RequestDraft draft;
    draft.method = object.value(u"method").toString(draft.method);
    draft.url = object.value(u"url").toString();
    draft.body = object.value(u"body").toString();
    draft.key = KeyId(object.value(u"key").toString());
    const QJsonArray headers = object.value(u"headers").toArray();
    for (const QJsonValue &value : headers) {
        const QJsonArray field = value.toArray();
        draft.headers.append({field.at(0).toString().toUtf8(), field.at(1).toString().toUtf8()});
    }
    return draft;
}

Result<Request> requestFrom(const RequestDraft &draft)
{
    QString text = draft.url.trimmed();
    if (!text.isEmpty() && !text.contains(u"://"))
        text.prepend(u"http://");
    QUrl url(text, QUrl::StrictMode);
    if (text.isEmpty() || !url.isValid() || url.host().isEmpty())
        return failure(ErrorCode::UrlInvalid, draft.url.trimmed());
    static const QRegularExpression token(QStringLiteral("^[!#$%&'*+.^_`|~0-9A-Za-z-]+$"));
    const QString method = draft.method.trimmed();
    if (!token.match(method).hasMatch())
        return failure(ErrorCode::InvalidArgument, method);
    if (url.path().isEmpty())
        url.setPath(QStringLiteral("/"));
    Request request;
    request.method = method.toUpper().toLatin1();
    request.url = url;
    for (const HeaderField &field : draft.headers) {
        if (!field.first.trimmed().isEmpty())
            request.headers.append({field.first.trimmed(), field.second.trimmed()});
    }
    request.body = draft.body.toUtf8();
    if (!draft.key.isEmpty())
        request.key = draft.key;
    return request;
}

} // namespace keywright::ui
