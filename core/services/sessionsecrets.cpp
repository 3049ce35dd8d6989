// SPDX-License-Identifier: GPL-3.0-or-later
#include "sessionsecrets.h"

#include <core/domain/requesttext.h>

#include <QtCore/QUrl>
#include <QtCore/QUrlQuery>

namespace keywright {

namespace {

/// Shorter values, such as a language, are found everywhere.
constexpr qsizetype shortestCookie = 8;

class Collector
{
public:
    QList<QByteArray> found;

    void takeResponse(const Response &response)
    {
        const QList<QByteArray> lines = response.sentHead.split('\n');
        for (qsizetype index = 0; index < lines.size(); ++index) {
            const QByteArray line = lines.at(index).trimmed();
            const qsizetype colon = line.indexOf(':');
            if (index == 0)
                takeTarget(line.split(' ').value(1));
            else if (colon > 0)
                takeField(line.left(colon), line.mid(colon + 1).trimmed());
        }
        takeTarget(response.url.toEncoded());
        for (const HeaderField &field : response.headers) {
            if (field.first.compare("Set-Cookie", Qt::CaseInsensitive) == 0)
                takeCookie(field.second.split(';').constFirst());
        }
        for (const Response &hop : response.redirects)
            takeResponse(hop);
    }

    void takePassword(const QString &url) { add(QUrl(url).password(QUrl::FullyDecoded).toUtf8()); }

private:
    void add(const QByteArray &value)
    {
        const bool isMasked = value.contains("\xe2\x80\xa6"); // …
        if (!value.isEmpty() && !isMasked && !found.contains(value))
            found.append(value);
    }

    void takeTarget(const QByteArray &target)
    {
        const QUrlQuery query(QUrl::fromEncoded(target));
        for (const auto &[name, value] : query.queryItems(QUrl::FullyDecoded)) {
            if (isCredentialParameter(name))
                add(value.toUtf8());
        }
    }

    void takeCookie(const QByteArray &pair)
    {
        const QByteArray value = pair.mid(pair.indexOf('=') + 1).trimmed();
        if (value.size() >= shortestCookie)
            add(value);
    }

    void takeField(const QByteArray &name, const QByteArray &value)
    {
        if (name.compare("Cookie", Qt::CaseInsensitive) == 0) {
            for (const QByteArray &pair : value.split(';'))
                takeCookie(pair);
            return;
        }
        if (!isCredentialHeader(QString::fromLatin1(name)))
            return;
        const QByteArray credential = value.mid(value.lastIndexOf(' ') + 1);
        add(credential);
        if (value.left(6).compare("Basic ", Qt::CaseInsensitive) != 0)
            return;
        const QByteArray login = QByteArray::fromBase64(credential);
        add(login.mid(login.indexOf(':') + 1));
    }
};

} // namespace

QList<QByteArray> sessionSecrets(const RequestDocument &document, const Response &response)
{
    Collector collector;
    collector.takePassword(document.url);
    collector.takeResponse(response);
    return collector.found;
}

} // namespace keywright
