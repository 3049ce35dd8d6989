// SPDX-License-Identifier: GPL-3.0-or-later
#include "generatedheaders.h"

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::GeneratedHeaders)
};

bool isWritten(const RequestDocument &document, const QString &name)
{
    const auto isSame = [&name](const QString &other) {
        return other.trimmed().compare(name, Qt::CaseInsensitive) == 0;
    };
    return std::any_of(document.headers.begin(), document.headers.end(),
                       [&](const RequestPair &one) { return one.enabled && isSame(one.name); })
           || std::any_of(document.withoutHeaders.begin(), document.withoutHeaders.end(), isSame);
}

QString hostOf(const QString &url)
{
    const qsizetype scheme = url.indexOf(QLatin1StringView("://"));
    return url.mid(scheme < 0 ? 0 : scheme + 3).section(u'/', 0, 0).section(u'@', -1);
}

QString contentTypeOf(const RequestBody &body)
{
    switch (body.kind) {
    case BodyKind::None:
        return {};
    case BodyKind::Json:
        return QStringLiteral("application/json");
    case BodyKind::Xml:
        return QStringLiteral("application/xml");
    case BodyKind::Form:
        return QStringLiteral("application/x-www-form-urlencoded");
    case BodyKind::Multipart:
        return QStringLiteral("multipart/form-data; boundary=…");
    case BodyKind::Text:
        return body.contentType.isEmpty() ? QStringLiteral("text/plain") : body.contentType;
    case BodyKind::File:
        return body.contentType.isEmpty() ? Words::tr("by the file's name") : body.contentType;
    }
    return {};
}

} // namespace

QString generatedHeaders(const RequestDocument &document, const Key *key)
{
    QStringList lines;
    const auto add = [&](const QString &name, const QString &value) {
        if (!value.isEmpty() && !isWritten(document, name))
            lines.append(name + QStringLiteral(": ") + value);
    };
    add(QStringLiteral("Host"), hostOf(document.url));
    add(QStringLiteral("User-Agent"),
        QStringLiteral("Keywright/") + QCoreApplication::applicationVersion());
    add(QStringLiteral("Accept"), QStringLiteral("*/*"));
    add(QStringLiteral("Accept-Encoding"), Words::tr("what can be decoded here"));
    add(QStringLiteral("Content-Type"), contentTypeOf(document.body));
    if (key && document.authentication.kind == AuthenticationKind::Key)
        lines.append(Words::tr("the key %1, where the API wants it").arg(key->name));
    else if (key && document.authentication.kind != AuthenticationKind::None)
        add(QStringLiteral("Authorization"), Words::tr("with the key %1").arg(key->name));
    if (document.cookies)
        add(QStringLiteral("Cookie"), Words::tr("those that earlier answers set"));
    return lines.join(u'\n');
}

} // namespace keywright::ui
