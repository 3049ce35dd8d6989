// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontokens.h"

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

namespace keywright {

namespace {

bool isSpace(char symbol)
{
    return symbol == ' ' || symbol == '\n' || symbol == '\t' || symbol == '\r';
}

} // namespace

qsizetype endOfJsonText(QByteArrayView json, qsizetype from)
{
    for (qsizetype at = from + 1; at < json.size(); ++at) {
        const char symbol = json.at(at);
        if (symbol == '"')
            return at + 1;
        if (symbol == '\\')
            ++at;
    }
    return json.size();
}

qsizetype endOfJsonValue(QByteArrayView json, qsizetype from)
{
    qsizetype depth = 0;
    for (qsizetype at = from; at < json.size();) {
        const char symbol = json.at(at);
        if (symbol == '"') {
            at = endOfJsonText(json, at);
        } else if (symbol == '{' || symbol == '[') {
            ++depth;
            ++at;
            continue;
        } else if (symbol == '}' || symbol == ']') {
            if (depth == 0)
                return at; // what is around it ends
            --depth;
            ++at;
        } else if (depth == 0 && (symbol == ',' || isSpace(symbol))) {
            return at;
        } else {
            ++at;
            continue;
        }
        if (depth == 0)
            return at;
    }
    return json.size();
}

qsizetype skipJsonSpace(QByteArrayView json, qsizetype from)
{
    while (from < json.size() && isSpace(json.at(from)))
        ++from;
    return from;
}

QByteArrayView firstJsonValue(QByteArrayView json)
{
    const qsizetype begin = skipJsonSpace(json, json.startsWith("\xef\xbb\xbf") ? 3 : 0);
    return json.sliced(begin, endOfJsonValue(json, begin) - begin);
}

QString jsonTextValue(QByteArrayView text)
{
    const QByteArrayView bare = text.sliced(1, text.size() - 2);
    if (!bare.contains('\\'))
        return QString::fromUtf8(bare);
    return QJsonDocument::fromJson('[' + text.toByteArray() + ']').array().at(0).toString();
}

QString jsonPathStep(const QString &name)
{
    static const QRegularExpression plain(QStringLiteral("\\A[A-Za-z_][A-Za-z0-9_]*\\z"));
    if (plain.match(name).hasMatch())
        return u'.' + name;
    // Escapes of JSON mean the same in a JSONPath between quotation marks.
    return QString::fromUtf8(QJsonDocument(QJsonArray{name}).toJson(QJsonDocument::Compact));
}

} // namespace keywright
