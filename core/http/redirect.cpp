// SPDX-License-Identifier: GPL-3.0-or-later
#include "redirect.h"

#include <core/domain/requesttext.h>

#include <algorithm>

namespace keywright {

namespace {

int portOf(const QUrl &url)
{
    return url.port(url.scheme() == QLatin1StringView("https") ? 443 : 80);
}

QByteArray fieldOf(const Response &response, QByteArrayView name)
{
    for (const HeaderField &field : response.headers) {
        if (field.first.compare(name, Qt::CaseInsensitive) == 0)
            return field.second;
    }
    return {};
}

bool asksForGet(int status, const QByteArray &method)
{
    if (status == 303)
        return method != "GET" && method != "HEAD";
    return (status == 301 || status == 302) && method == "POST";
}

void dropBody(Request &request)
{
    request.method = "GET";
    request.body.clear();
    request.headers.removeIf([](const HeaderField &field) {
        return field.first.compare("Content-Type", Qt::CaseInsensitive) == 0
               || field.first.compare("Content-Length", Qt::CaseInsensitive) == 0
               || field.first.compare("Content-Encoding", Qt::CaseInsensitive) == 0
               || field.first.compare("Transfer-Encoding", Qt::CaseInsensitive) == 0;
    });
}

bool holdsMarker(const QByteArray &text, const QList<SecretMarker> &markers)
{
    return std::any_of(markers.begin(), markers.end(),
                       [&text](const SecretMarker &one) { return text.contains(one.marker); });
}

/// Answers the names of those that went.
template<typename Goes>
QList<QByteArray> withoutFields(Request &request, Goes goes)
{
    QList<QByteArray> names;
    request.headers.removeIf([&](const HeaderField &field) {
        if (!goes(field))
            return false;
        names.append(field.first);
        return true;
    });
    return names;
}

} // namespace

bool isSameOrigin(const QUrl &one, const QUrl &other)
{
    return one.scheme() == other.scheme()
           && one.host().compare(other.host(), Qt::CaseInsensitive) == 0
           && portOf(one) == portOf(other);
}

std::optional<Request> redirected(const Request &request, const Response &response)
{
    const int status = response.status;
    const bool moves = (status >= 301 && status <= 303) || status == 307 || status == 308;
    const QByteArray location = fieldOf(response, "Location");
    if (!moves || location.isEmpty())
        return std::nullopt;
    QUrl base = request.url;
    if (!request.target.isEmpty())
        base = QUrl::fromEncoded(base.toEncoded(QUrl::RemovePath | QUrl::RemoveQuery)
                                 + request.target);
    QUrl target = base.resolved(QUrl::fromEncoded(location));
    const bool isHttp = target.scheme() == QLatin1StringView("http")
                        || target.scheme() == QLatin1StringView("https");
    if (!target.isValid() || !isHttp || target.host().isEmpty())
        return std::nullopt;
    target.setUserInfo({});
    target.setFragment({});
    Request next = request;
    if (isSameOrigin(request.url, target))
        target.setUserInfo(request.url.userInfo());
    next.url = target;
    next.target.clear();
    if (asksForGet(status, request.method))
        dropBody(next);
    return next;
}

QList<QByteArray> withholdSecrets(Request &request, SendOptions &options)
{
    QList<QByteArray> names;
    for (const SecretField &field : std::as_const(options.secretFields))
        names.append(field.name);
    for (const SecretQuery &query : std::as_const(options.secretQueries))
        names.append(query.name);
    if (options.login)
        names.append("Authorization");
    options.secretFields.clear();
    options.secretQueries.clear();
    options.login.reset();
    names += withoutFields(request, [&options](const HeaderField &field) {
        return holdsMarker(field.second, options.markers);
    });
    if (!request.connection.clientCertificate.isEmpty()) {
        request.connection.clientCertificate.clear();
        request.connection.passphrase.clear();
        names.append("client certificate");
    }
    return names;
}

QList<QByteArray> withholdTyped(Request &request)
{
    return withoutFields(request, [](const HeaderField &field) {
        return isCredentialHeader(QString::fromLatin1(field.first));
    });
}

bool carriesSecret(const Request &request, const SendOptions &options)
{
    return holdsMarker(request.body, options.markers)
           || holdsMarker(request.url.toEncoded(), options.markers);
}

} // namespace keywright
