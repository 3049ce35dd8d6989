// SPDX-License-Identifier: GPL-3.0-or-later
#include "formencoding.h"

#include "bytesuntil.h"
namespace keywright {

namespace {

/// What `formEncoded` was made of; nothing where that is no text.
std::optional<QString> formDecoded(QByteArray text)
{
    text.replace('+', ' ');
    const QByteArray bytes = QByteArray::fromPercentEncoding(text);
    return bytes.isValidUtf8() ? std::optional(QString::fromUtf8(bytes)) : std::nullopt;
}

} // namespace

QByteArray formEncoded(const QByteArray &bytes)
{
    // The blank goes through, and no plus sign is left then.
    return bytes.toPercentEncoding(" ").replace(' ', '+');
}

QByteArray formBody(const QList<RequestPair> &pairs)
{
    QByteArray body;
    bool isFirst = true;
    for (const RequestPair &pair : pairs) {
        if (!pair.enabled)
            continue;
        if (!isFirst)
            body += '&';
        isFirst = false;
        body += formEncoded(pair.name.toUtf8());
        if (!pair.value.isNull())
            body += '=' + formEncoded(pair.value.toUtf8());
    }
    return body;
}

std::optional<QList<RequestPair>> formPairs(const QByteArray &body)
{
    constexpr qsizetype pairLimit = 10'000;
    if (!body.contains('=') || body.count('&') > pairLimit)
        return std::nullopt;
    QList<RequestPair> pairs;
    for (const QByteArray &piece : body.split('&')) {
        const qsizetype equals = piece.indexOf('=');
        const auto name = formDecoded(bytesUntil(piece, '='));
        const auto value = equals < 0 ? QString() : formDecoded(piece.mid(equals + 1));
        if (!name || !value)
            return std::nullopt;
        // An empty value is not a missing one.
        const QString text = equals >= 0 && value->isNull() ? QStringLiteral("") : *value;
        pairs.append({*name, text, true});
    }
    return formBody(pairs) == body ? std::optional(pairs) : std::nullopt;
}

QList<RequestPair> queryPairs(const QByteArray &query)
{
    QList<RequestPair> pairs;
    for (const QByteArray &piece : query.split('&')) {
        const qsizetype equals = piece.indexOf('=');
        QString value;
        if (equals >= 0)
            value = QLatin1String("") + QString::fromUtf8(piece.mid(equals + 1));
        if (equals >= 0 && value.isNull())
            value = QStringLiteral("");
        pairs.append({QString::fromUtf8(bytesUntil(piece, '=')), value, true});
    }
    return pairs;
}

} // namespace keywright
