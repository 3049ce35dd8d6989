// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsontext.h"

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>

namespace keywright {

namespace {

constexpr qsizetype sizeLimit = 64 * 1024 * 1024;
constexpr qsizetype valueLimit = 4'000'000;
constexpr qsizetype sniffedBytes = 64 * 1024;

Result<QJsonObject> invalid(const QByteArray &text, qsizetype offset, const QString &sourceName,
                            const QString &problem)
{
    return failure(ErrorCode::FormatInvalid, sourceName,
                   placeOf(text, offset) + QStringLiteral(": ") + problem);
}

/// Counts what becomes a value in memory: commas and opening brackets outside of strings.
qsizetype countValues(const QByteArray &text)
{
    qsizetype count = 0;
    bool isInString = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char symbol = text[i];
        if (isInString && symbol == '\\')
            ++i;
        else if (symbol == '"')
            isInString = !isInString;
        else if (!isInString && (symbol == ',' || symbol == '{' || symbol == '['))
            ++count;
    }
    return count;
}

qsizetype firstSymbol(const QByteArray &text)
{
    const auto found = std::find_if_not(text.begin(), text.end(), [](char symbol) {
        return symbol == ' ' || symbol == '\t' || symbol == '\r' || symbol == '\n';
    });
    return found - text.begin();
}

} // namespace

bool looksLikeYaml(const QByteArray &text, const QString &sourceName)
{
    const qsizetype start = firstSymbol(text);
    if (start < text.size() && text[start] == '{')
        return false;
    const QString name = sourceName.toLower();
    if (name.endsWith(QLatin1StringView(".yaml")) || name.endsWith(QLatin1StringView(".yml")))
        return true;
    static const QRegularExpression head(
        QStringLiteral("^(---|%YAML|#|['\"]?(openapi|swagger|info|paths|host)['\"]?\\s*:)"),
        QRegularExpression::MultilineOption);
    return head.match(QString::fromUtf8(text.left(sniffedBytes))).hasMatch();
}

QString placeOf(const QByteArray &text, qsizetype offset)
{
    const QByteArrayView before =
        QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    const auto line = std::count(before.begin(), before.end(), '\n') + 1;
    const auto column = before.size() - (before.lastIndexOf('\n') + 1) + 1;
    return QStringLiteral("line %1, column %2").arg(line).arg(column);
}

Result<QJsonObject> readJsonObject(const QByteArray &source, const QString &sourceName)
{
    if (source.size() > sizeLimit)
        return invalid({}, 0, sourceName, QStringLiteral("larger than 64 MiB"));
    const QByteArray text = source.startsWith("\xef\xbb\xbf") ? source.sliced(3) : source;
    const auto start = firstSymbol(text);
    if (start == text.size())
        return invalid(text, start, sourceName, QStringLiteral("empty"));
    if (looksLikeYaml(text, sourceName))
        return invalid(text, start, sourceName,
                       QStringLiteral("this is YAML; only JSON can be read"));
    if (countValues(text) > valueLimit)
        return invalid(text, start, sourceName, QStringLiteral("more than four million values"));

    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (error.error != QJsonParseError::NoError)
        return invalid(text, error.offset, sourceName, error.errorString());
    if (!document.isObject())
        return invalid(text, start, sourceName, QStringLiteral("not an object"));
    return document.object();
}

QString pointerStep(const QString &name)
{
    QString escaped = name;
    return escaped.replace(u'~', QLatin1StringView("~0")).replace(u'/', QLatin1StringView("~1"));
}

} // namespace keywright
