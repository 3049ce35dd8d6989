// SPDX-License-Identifier: GPL-3.0-or-later
#include "outgoing.h"

#include <core/domain/httpfield.h>

#include <QtNetwork/QHostAddress>

#include <algorithm>

namespace keywright {

namespace {

constexpr qsizetype longEnoughForLastFour = 16;

Result<void> checkField(const QByteArray &name, QByteArrayView value)
{
    if (isHttpToken(name) && isHttpFieldValue(value))
        return {};
    // The name alone; the value may be a secret.
    return failure(ErrorCode::InvalidArgument, QString::fromLatin1(name.left(100)),
                   QStringLiteral("header"));
}

/// Nothing, or a path with its query as it can stand in a request line.
bool isTarget(QByteArrayView target)
{
    return target.isEmpty()
           || (target.front() == '/' && std::all_of(target.begin(), target.end(), [](char symbol) {
                   return symbol > 0x20 && symbol < 0x7f && symbol != '#';
               }));
}

bool isLoopbackHost(const QString &host)
{
    const QHostAddress address(host);
    if (!address.isNull())
        return address.isLoopback();
    return host == QLatin1StringView("localhost") || host.endsWith(QLatin1StringView(".localhost"));
}

Result<void> placeUrl(const Request &request, const SendOptions &options, Outgoing &outgoing)
{
    const QUrl &url = request.url;
    const QString scheme = url.scheme();
    const bool isHttp = scheme == QLatin1StringView("http") || scheme == QLatin1StringView("https");
    if (!url.isValid() || !isHttp || url.host().isEmpty())
        return failure(ErrorCode::UrlInvalid, url.toDisplayString(QUrl::RemoveQuery));

    if (!isTarget(request.target))
        return failure(ErrorCode::UrlInvalid, url.toDisplayString(QUrl::RemoveQuery));
    outgoing.url = request.target.isEmpty()
                       ? url.toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo)
                       : url.toEncoded(QUrl::RemoveFragment | QUrl::RemoveUserInfo
                                       | QUrl::RemovePath | QUrl::RemoveQuery)
                             + request.target;
    const int port = url.port(scheme == QLatin1StringView("https") ? 443 : 80);
    const QByteArray host = url.host(QUrl::FullyEncoded).toUtf8();
    outgoing.authority =
        (host.contains(':') ? '[' + host + ']' : host) + ':' + QByteArray::number(port);
    outgoing.isLoopback = isLoopbackHost(url.host());

    for (const SecretQuery &query : options.secretQueries) {
        QByteArray value = query.value.reveal().toByteArray();
        QByteArray encoded = value.toPercentEncoding();
        outgoing.url += (outgoing.url.contains('?') ? '&' : '?') + query.name.toPercentEncoding()
                        + '=' + encoded;
        outgoing.hidden << value << encoded;
    }
    return {};
}

/// Name and password in a URL become what they mean, so that they are hidden like any other secret.
void placeUserInfo(const Request &request, Outgoing &outgoing)
{
    const QString user = request.url.userName(QUrl::FullyDecoded);
    const QString password = request.url.password(QUrl::FullyDecoded);
    if (user.isEmpty() && password.isEmpty())
        return;
    const QByteArray credential = (user + u':' + password).toUtf8().toBase64();
    const QByteArray whole = "Basic " + credential;
    outgoing.fields.append({"Authorization", whole});
    outgoing.hidden << credential;
    outgoing.own << whole;
}

Result<void> placeFields(const Request &request, const SendOptions &options, Outgoing &outgoing)
{
    for (const HeaderField &field : request.headers + options.extraHeaders) {
        if (const auto checked = checkField(field.first, field.second); !checked)
            return checked;
        outgoing.fields.append(field);
    }
    for (const SecretField &field : options.secretFields) {
        QByteArray value = field.value.reveal().toByteArray();
        const QByteArray whole = field.before + value;
        outgoing.hidden << value;
        outgoing.own << whole;
        if (const auto checked = checkField(field.name, whole); !checked)
            return checked;
        outgoing.fields.append({field.name, whole});
    }
    return {};
}

} // namespace

Outgoing::~Outgoing()
{
    // Only what was made here: the other arrays are shared with the request.
    for (QByteArray &secret : hidden)
        wipe(secret);
    for (QByteArray &secret : own)
        wipe(secret);
    if (!hidden.isEmpty())
        wipe(url);
}

Result<Outgoing> compose(const Request &request, const SendOptions &options)
{
    Outgoing outgoing;
    if (!isHttpToken(request.method))
        return failure(ErrorCode::InvalidArgument, QString::fromLatin1(request.method.left(100)),
                       QStringLiteral("method"));
    if (const auto placed = placeUrl(request, options, outgoing); !placed)
        return tl::make_unexpected(placed.error());
    placeUserInfo(request, outgoing);
    if (const auto placed = placeFields(request, options, outgoing); !placed)
        return tl::make_unexpected(placed.error());
    for (const QByteArray &name : request.withoutHeaders) {
        if (const auto checked = checkField(name, {}); !checked)
            return tl::make_unexpected(checked.error());
    }
    outgoing.without = request.withoutHeaders;
    outgoing.method = request.method;
    outgoing.body = request.body;
    outgoing.passphrase = request.connection.passphrase.toUtf8();
    if (const auto placed = placeMarkers(outgoing, options.markers); !placed)
        return tl::make_unexpected(placed.error());
    if (options.login && options.login->scheme == SecretLogin::Scheme::SigV4) {
        if (const auto isSigned = sign(outgoing, *options.login); !isSigned)
            return tl::make_unexpected(isSigned.error());
    } else if (options.login) {
        outgoing.digestUser = options.login->user;
        outgoing.digestSecret = options.login->secret.reveal().toByteArray();
        outgoing.own << outgoing.digestSecret;
    }
    return outgoing;
}

QByteArray masked(QByteArray text, const QList<QByteArray> &hidden)
{
    // The longest first: a short secret may be a part of a longer one.
    QList<QByteArray> secrets = hidden;
    std::sort(secrets.begin(), secrets.end(), [](const QByteArray &left, const QByteArray &right) {
        return left.size() > right.size();
    });
    for (const QByteArray &secret : secrets) {
        if (secret.isEmpty())
            continue;
        QByteArray shown("\xe2\x80\xa6"); // …
        if (secret.size() >= longEnoughForLastFour)
            shown += secret.last(4);
        text.replace(secret, shown);
    }
    return text;
}

} // namespace keywright
