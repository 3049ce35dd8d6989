// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <core/base/log.h>

#include <QtCore/QJsonDocument>
#include <QtCore/QRegularExpression>

#include <algorithm>
#include <cstdio>
#include <unistd.h>

namespace keywright::cli {

namespace {

bool isColoured(int descriptor)
{
    return isatty(descriptor) && qEnvironmentVariableIsEmpty("NO_COLOR")
           && qgetenv("TERM") != "dumb";
}

const char *codeOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return "";
    case Tone::Good:
        return "32";
    case Tone::Bad:
        return "31";
    case Tone::Doubtful:
        return "33";
    case Tone::Faint:
        return "2";
    case Tone::Strong:
        return "1";
    }
    return "";
}

QString coloured(const QString &text, Tone tone)
{
    return QStringLiteral("\x1b[%1m%2\x1b[0m").arg(QLatin1String(codeOf(tone)), text);
}

/// What `coloured` added takes no room.
qsizetype widthOf(QString text)
{
    const bool isPlain = std::all_of(text.cbegin(), text.cend(), [](QChar symbol) {
        return symbol != QChar(0x1b) && !symbol.isSurrogate();
    });
    if (isPlain)
        return text.size();
    static const QRegularExpression code(QStringLiteral("\x1b\\[[0-9;]*m"));
    return text.remove(code).toUcs4().size();
}

} // namespace

QString harmless(const QString &text)
{
    QString result = text;
    for (QChar &symbol : result) {
        const bool isTurn = (symbol >= QChar(0x202a) && symbol <= QChar(0x202e))
                            || (symbol >= QChar(0x2066) && symbol <= QChar(0x2069));
        if (symbol.category() == QChar::Other_Control || isTurn)
            symbol = QChar::ReplacementCharacter;
    }
    return result;
}

Output::Output(bool json)
    : m_json(json)
    , m_coloured(isColoured(STDOUT_FILENO))
    , m_errorColoured(isColoured(STDERR_FILENO))
{
}

QString Output::toned(const QString &text, Tone tone) const
{
    return m_coloured && tone != Tone::Plain ? coloured(harmless(text), tone) : harmless(text);
}

void Output::write(const QByteArray &bytes)
{
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stdout);
    std::fflush(stdout);
}

void Output::line(const QString &text)
{
    write(text.toUtf8() + '\n');
}

void Output::note(const QString &text)
{
    const QByteArray bytes = harmless(text).toUtf8() + '\n';
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

void Output::object(const QJsonObject &object)
{
    write(QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n');
}

void Output::array(const QJsonArray &array)
{
    write(QJsonDocument(array).toJson(QJsonDocument::Compact) + '\n');
}

void Output::secret(QByteArrayView secret)
{
    bytes(secret);
    write(QByteArrayLiteral("\n"));
}

void Output::bytes(QByteArrayView bytes)
{
    // Unbuffered on our side: no copy of a secret stays in a buffer of stdio.
    std::fflush(stdout);
    const char *position = bytes.data();
    qsizetype left = bytes.size();
    while (left > 0) {
        const ssize_t count = ::write(STDOUT_FILENO, position, std::size_t(left));
        if (count <= 0)
            return;
        position += count;
        left -= count;
    }
}

void Output::table(const QStringList &heads, const QList<QStringList> &rows)
{
    QList<QStringList> lines;
    QStringList strong;
    for (const QString &head : heads)
        strong.append(toned(head, Tone::Strong));
    lines.append(strong);
    lines.append(rows);
    QList<qsizetype> widths(heads.size(), 0);
    for (const QStringList &cells : lines) {
        for (qsizetype column = 0; column < cells.size(); ++column)
            widths[column] = std::max(widths[column], widthOf(cells.at(column)));
    }
    // Written in one go: a list may be long.
    QByteArray bytes;
    for (const QStringList &cells : lines) {
        QString text;
        for (qsizetype column = 0; column < cells.size(); ++column) {
            text += cells.at(column);
            if (column + 1 < cells.size())
                text += QString(widths.at(column) - widthOf(cells.at(column)) + 2, u' ');
        }
        while (text.endsWith(u' '))
            text.chop(1);
        bytes += text.toUtf8() + '\n';
    }
    write(bytes);
}

void Output::fields(const QList<QPair<QString, QString>> &fields)
{
    qsizetype width = 0;
    for (const auto &field : fields)
        width = std::max(width, field.first.size());
    for (const auto &field : fields)
        line(toned(field.first.leftJustified(int(width)), Tone::Faint) + QStringLiteral("  ")
             + field.second);
}

void Output::error(const QString &what, const QString &advice)
{
    // The last net: should a key have been typed where a name belongs, it is not repeated.
    const QString said = harmless(redacted(what));
    const QString name = QStringLiteral("keywrightctl: ");
    const QString head = m_errorColoured ? coloured(name, Tone::Bad) : name;
    QByteArray bytes = (head + said + u'\n').toUtf8();
    if (!advice.isEmpty())
        bytes += (QStringLiteral("  ") + harmless(redacted(advice)) + u'\n').toUtf8();
    std::fwrite(bytes.constData(), 1, std::size_t(bytes.size()), stderr);
}

} // namespace keywright::cli
