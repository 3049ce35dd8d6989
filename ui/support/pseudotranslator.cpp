// SPDX-License-Identifier: GPL-3.0-or-later
#include "pseudotranslator.h"

#include <QtCore/QRegularExpression>

namespace keywright::ui {

namespace {

/// What must come through unchanged.
const QRegularExpression &untouched()
{
    static const QRegularExpression pattern(
        QStringLiteral(R"(%L?(?:n|\d+)|</?[A-Za-z][^>]*>|&(?:[a-z]+;|.)|\{\{[^}]*\}\})"));
    return pattern;
}

QString accented(const QString &text)
{
    static const QString plain = QStringLiteral("aceilnosuyzACEILNOSUYZ");
    static const QString marked = QStringLiteral("áçéíļñöšüýžÁÇÉÍĻÑÖŠÜÝŽ");
    QString result = text;
    for (QChar &symbol : result) {
        if (const qsizetype at = plain.indexOf(symbol); at >= 0)
            symbol = marked.at(at);
    }
    return result;
}

/// Texts that are no words: key sequences and formats.
bool isNoWord(const QString &text)
{
    static const QRegularExpression sequence(
        QStringLiteral(R"(^(?:(?:Ctrl|Alt|Shift|Meta)\+)*(?:[A-Z]|F\d+|\d|Return|Space)$)"));
    return text.contains(u'+') && sequence.match(text).hasMatch();
}

} // namespace

QString pseudoText(const QString &text)
{
    if (text.trimmed().isEmpty() || isNoWord(text))
        return text;
    QString body;
    qsizetype from = 0;
    for (auto matches = untouched().globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        body += accented(text.mid(from, match.capturedStart() - from)) + match.captured();
        from = match.capturedEnd();
    }
    body += accented(text.mid(from));
    const qsizetype longer = std::max<qsizetype>(1, text.size() * 2 / 5);
    return u'[' + body + u' ' + QString(longer, u'~') + u']';
}

QString PseudoTranslator::translate(const char *context, const char *sourceText,
                                    const char *disambiguation, int n) const
{
    Q_UNUSED(context)
    Q_UNUSED(disambiguation)
    Q_UNUSED(n) // the caller puts the number in the place of %n
    return pseudoText(QString::fromUtf8(sourceText));
}

} // namespace keywright::ui
