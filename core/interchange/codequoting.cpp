// SPDX-License-Identifier: GPL-3.0-or-later
#include "codequoting.h"

namespace keywright {

QString shellQuoted(const QString &text)
{
    QString quoted = text;
    return u'\'' + quoted.replace(u'\'', QLatin1StringView("'\\''")) + u'\'';
}

QString shellPrintable(const QByteArray &bytes)
{
    QString text;
    for (const char symbol : bytes) {
        const auto code = static_cast<unsigned char>(symbol);
        if (symbol == '%')
            text += QLatin1StringView("%%");
        else if (code < 0x20 || code > 0x7e || symbol == '\\' || symbol == '\''
                 || (symbol == '-' && text.isEmpty())) // no option
            text += QStringLiteral("\\%1").arg(code, 3, 8, QChar(u'0'));
        else
            text += QLatin1Char(symbol);
    }
    return u'\'' + text + u'\'';
}

QString codeLiteral(const QString &text)
{
    QString quoted(u'"');
    for (const QChar symbol : text) {
        const char16_t code = symbol.unicode();
        if (code == u'"' || code == u'\\')
            quoted += u'\\' + QString(symbol);
        else if (code == u'\n')
            quoted += QLatin1StringView("\\n");
        else if (code < 0x20 || code == 0x7f || code == 0x2028 || code == 0x2029)
            quoted += QStringLiteral("\\u%1").arg(code, 4, 16, QChar(u'0'));
        else
            quoted += symbol;
    }
    return quoted + u'"';
}

QString fieldLiteral(const QByteArray &bytes)
{
    return codeLiteral(QString::fromLatin1(bytes));
}

QString pythonBytes(const QByteArray &bytes)
{
    QString text = QStringLiteral("b\"");
    for (const char symbol : bytes) {
        const auto code = static_cast<unsigned char>(symbol);
        if (symbol == '"' || symbol == '\\')
            text += u'\\' + QString(QLatin1Char(symbol));
        else if (code < 0x20 || code > 0x7e)
            text += QStringLiteral("\\x%1").arg(code, 2, 16, QChar(u'0'));
        else
            text += QLatin1Char(symbol);
    }
    return text + u'"';
}

bool isPlainText(const QByteArray &bytes)
{
    return !bytes.contains('\0') && bytes.isValidUtf8();
}

} // namespace keywright
