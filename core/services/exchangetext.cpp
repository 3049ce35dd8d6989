// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchangetext.h"

#include <core/domain/checktext.h>
#include <core/domain/requesttext.h>

#include <QtCore/QUrlQuery>

#include <algorithm>

namespace keywright {

namespace {

const QByteArray taken("\xe2\x80\xa6"); // …

QString text(const QByteArray &bytes)
{
    return QString::fromUtf8(bytes);
}

QJsonArray timingToJson(const Timing &timing)
{
    return {double(timing.nameLookup.count()), double(timing.connect.count()),
            double(timing.tls.count()), double(timing.firstByte.count()),
            double(timing.total.count())};
}

Timing timingFromJson(const QJsonArray &array)
{
    const auto at = [&array](qsizetype index) {
        return std::chrono::microseconds(qint64(array.at(index).toDouble()));
    };
    return {at(0), at(1), at(2), at(3), at(4)};
}

QByteArray withoutCookieValue(const QByteArray &cookie)
{
    const qsizetype equals = cookie.indexOf('=');
    const qsizetype end = cookie.indexOf(';');
    if (equals < 0 || (end >= 0 && end < equals))
        return cookie;
    return cookie.left(equals + 1) + taken + (end < 0 ? QByteArray() : cookie.mid(end));
}

HeaderField cleaned(const HeaderField &field)
{
    if (field.first.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
        return {field.first, withoutCookieValue(field.second)};
    if (isCredentialHeader(QString::fromLatin1(field.first)))
        return {field.first, taken};
    if (field.first.compare("Location", Qt::CaseInsensitive) == 0)
        return {field.first, withoutCredentials(QUrl::fromEncoded(field.second)).toEncoded()};
    return field;
}

/// `GET /path?key=… HTTP/1.1` and the fields below it.
QByteArray cleanedHead(const QByteArray &head)
{
    QList<QByteArray> lines = head.split('\n');
    for (qsizetype index = 0; index < lines.size(); ++index) {
        QByteArray &line = lines[index];
        const qsizetype colon = line.indexOf(':');
        const QList<QByteArray> words = line.trimmed().split(' ');
        if (words.size() == 3 && words.at(2).startsWith("HTTP/")) {
            line = words.at(0) + ' '
                   + withoutCredentials(QUrl::fromEncoded(words.at(1))).toEncoded() + ' '
                   + words.at(2) + '\r';
        } else if (colon > 0) {
            const QByteArray name = line.left(colon).trimmed();
            const bool masked = line.contains(taken); // by the sender, which left its last symbols
            if (isCredentialHeader(QString::fromLatin1(name)) && !masked)
                line = name + ": " + taken + '\r';
        }
    }
    return lines.join('\n');
}

} // namespace

QUrl withoutCredentials(QUrl url)
{
    url.setUserInfo({});
    if (!url.hasQuery())
        return url;
    QUrlQuery query(url);
    auto items = query.queryItems(QUrl::FullyEncoded);
    const bool any = std::any_of(items.begin(), items.end(), [](const auto &item) {
        return isCredentialParameter(item.first) && !item.second.isEmpty();
    });
    if (!any)
        return url;
    for (auto &item : items) {
        if (isCredentialParameter(item.first) && !item.second.isEmpty())
            item.second = QString::fromUtf8(taken);
    }
    query.setQueryItems(items);
    url.setQuery(query);
    return url;
}

QJsonObject responseToJson(const Response &response)
{
    QJsonArray headers, certificates, withheld, redirects;
    for (const HeaderField &field : response.headers)
        headers.append(QJsonArray{text(field.first), text(field.second)});
    for (const QByteArray &certificate : response.certificates)
        certificates.append(text(certificate));
    for (const QByteArray &name : response.withheld)
        withheld.append(text(name));
    for (const Response &hop : response.redirects)
        redirects.append(responseToJson(hop));
    return {{QStringLiteral("method"), text(response.method)},
            {QStringLiteral("url"), response.url.toString(QUrl::FullyEncoded)},
            {QStringLiteral("status"), response.status},
            {QStringLiteral("reason"), text(response.reason)},
            {QStringLiteral("version"), text(response.httpVersion)},
            {QStringLiteral("headers"), headers},
            {QStringLiteral("received"), response.bytesReceived},
            {QStringLiteral("sentHead"), text(response.sentHead)},
            {QStringLiteral("timing"), timingToJson(response.timing)},
            {QStringLiteral("address"), text(response.remoteAddress)},
            {QStringLiteral("certificates"), certificates},
            {QStringLiteral("verified"), response.tlsVerified},
            {QStringLiteral("withheld"), withheld},
            {QStringLiteral("redirects"), redirects}};
}

Response responseFromJson(const QJsonObject &object)
{
    const auto bytes = [&object](QLatin1StringView name) {
        return object.value(name).toString().toUtf8();
    };
    Response response;
    response.method = bytes(QLatin1StringView("method"));
    response.url = QUrl(object.value(u"url").toString());
    response.status = object.value(u"status").toInt();
    response.reason = bytes(QLatin1StringView("reason"));
    response.httpVersion = bytes(QLatin1StringView("version"));
    for (const QJsonValue &field : object.value(u"headers").toArray())
        response.headers.append({field[0].toString().toUtf8(), field[1].toString().toUtf8()});
    response.bytesReceived = qint64(object.value(u"received").toDouble());
    response.sentHead = bytes(QLatin1StringView("sentHead"));
    response.timing = timingFromJson(object.value(u"timing").toArray());
    response.remoteAddress = bytes(QLatin1StringView("address"));
    for (const QJsonValue &one : object.value(u"certificates").toArray())
        response.certificates.append(one.toString().toUtf8());
    response.tlsVerified = object.value(u"verified").toBool(true);
    for (const QJsonValue &one : object.value(u"withheld").toArray())
        response.withheld.append(one.toString().toUtf8());
    for (const QJsonValue &one : object.value(u"redirects").toArray())
        response.redirects.push_back(responseFromJson(one.toObject()));
    return response;
}

QJsonArray resultsToJson(const QList<CheckResult> &results)
{
    QJsonArray array;
    for (const CheckResult &one : results) {
        QJsonObject object = checkToJson(one.check);
        object.insert(QStringLiteral("passed"), one.passed);
        if (!one.actual.isNull())
            object.insert(QStringLiteral("actual"), one.actual);
        if (!one.detail.isEmpty())
            object.insert(QStringLiteral("detail"), one.detail);
        array.append(object);
    }
    return array;
}

QList<CheckResult> resultsFromJson(const QJsonArray &array)
{
    QList<CheckResult> results;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        const auto check = checkFromJson(object);
        if (!check)
            continue;
        CheckResult one{*check, object.value(u"passed").toBool()};
        if (object.contains(u"actual"))
            one.actual = object.value(u"actual").toString();
        one.detail = object.value(u"detail").toString();
        results.append(one);
    }
    return results;
}

Response withoutSessionSecrets(Response response)
{
    response.url = withoutCredentials(response.url);
    for (HeaderField &field : response.headers)
        field = cleaned(field);
    response.sentHead = cleanedHead(response.sentHead);
    response.sentBody.clear(); // the document says what it was
    for (Response &hop : response.redirects)
        hop = withoutSessionSecrets(hop);
    return response;
}

bool repeatsSecret(QByteArrayView body, const QList<QByteArray> &secrets)
{
    const QByteArray all = QByteArray::fromRawData(body.data(), body.size());
    for (const QByteArray &secret : secrets) {
        if (secret.size() < 4)
            continue;
        const QByteArray hexadecimal = secret.toHex();
        bool found = all.contains(secret) || all.contains(secret.toPercentEncoding())
                     || all.contains(hexadecimal) || all.contains(hexadecimal.toUpper())
                     || all.contains(QByteArray(secret).replace('/', "\\/"));
        for (qsizetype shift = 0; shift < 3 && !found; ++shift) {
            // The symbols that no neighbour has a part in.
            const QByteArray encoded = (QByteArray(shift, '\0') + secret).toBase64();
            const qsizetype from = shift == 0 ? 0 : shift == 1 ? 2 : 3;
            const qsizetype whole = (shift + secret.size()) * 8 / 6;
            QByteArray part = encoded.mid(from, whole - from);
            found = all.contains(part) || all.contains(part.replace('+', '-').replace('/', '_'));
        }
        if (found)
            return true;
    }
    return false;
}

} // namespace keywright
