// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualpage.h"

namespace keywright {

namespace {

/// Text that roff takes as it is.
QString escaped(QString text)
{
    text.replace(u'\\', QLatin1StringView("\\e")).replace(u'-', QLatin1StringView("\\-"));
    if (text.startsWith(u'.') || text.startsWith(u'\''))
        text.prepend(QLatin1StringView("\\&"));
    return text;
}

QString section(const QString &title, const QString &text)
{
    return text.isEmpty() ? QString() : QStringLiteral(".SH %1\n%2").arg(title, text);
}

QString list(const QList<QPair<QString, QString>> &entries)
{
    QString text;
    for (const auto &[name, meaning] : entries)
        text += QStringLiteral(".TP\n.B %1\n%2\n").arg(escaped(name), escaped(meaning));
    return text;
}

QString paragraphs(const QStringList &texts)
{
    QStringList all;
    for (const QString &text : texts)
        all.append(escaped(text) + u'\n');
    return all.join(QStringLiteral(".PP\n"));
}

/// `.BR name (1), other (1)`: each on a line of its own, as man renders best.
QString references(const QStringList &names)
{
    QString text;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QString name = names.at(i);
        name.insert(name.indexOf(u'('), u' ');
        text += QStringLiteral(".BR %1%2\n")
                    .arg(escaped(name), QLatin1StringView(i + 1 < names.size() ? "," : ""));
    }
    return text;
}

} // namespace

QString roffPage(const ManualPage &page)
{
    const QString synopsis =
        QStringLiteral(".B %1\n%2\n").arg(escaped(page.program), escaped(page.synopsis));
    return QStringLiteral(".TH %1 1 \"\" \"Keywright %2\"\n")
               .arg(page.program.toUpper(), QLatin1StringView(KEYWRIGHT_VERSION))
           + section(QStringLiteral("NAME"),
                     QStringLiteral("%1 \\- %2\n").arg(page.program, escaped(page.summary)))
           + section(QStringLiteral("SYNOPSIS"), synopsis)
           + section(QStringLiteral("DESCRIPTION"), paragraphs(page.description))
           + section(QStringLiteral("OPTIONS"), list(page.options))
           + section(QStringLiteral("ENVIRONMENT"), list(page.environment))
           + section(QStringLiteral("EXIT STATUS"),
                     page.exitStatus.isEmpty() ? QString() : escaped(page.exitStatus) + u'\n')
           + section(QStringLiteral("SEE ALSO"), references(page.seeAlso));
}

} // namespace keywright
