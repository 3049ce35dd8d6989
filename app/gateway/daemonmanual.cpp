// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonoptions.h"

#include <QtCore/QCoreApplication>
#include <QtCore/QRegularExpression>

#include <app/common/manualpage.h>

namespace keywright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keywrightd)
};

/// What the help says of one option, on its line and on those that are indented below.
void takeOption(ManualPage &page, const QString &line)
{
    static const QRegularExpression columns(QStringLiteral("^  (--.*?)(?:  +(.*))?$"));
    const QRegularExpressionMatch match = columns.match(line);
    if (match.hasMatch())
        page.options.append({match.captured(1), match.captured(2)});
    else if (!page.options.isEmpty())
        page.options.last().second += u' ' + line.trimmed();
}

} // namespace

QString daemonManualPage()
{
    ManualPage page;
    page.program = QStringLiteral("keywrightd");
    page.summary = Text::tr("gateway that enforces what API keys may do");
    // The help has four parts: how to call it, what it does, its options, notes.
    const QStringList parts = daemonHelp().trimmed().split(QStringLiteral("\n\n"));
    page.synopsis = parts.value(0).section(QStringLiteral("keywrightd "), 1).simplified();
    page.description = {parts.value(1).simplified()};
    for (const QString &line : parts.value(2).split(u'\n'))
        takeOption(page, line);
    for (const QString &note : parts.mid(3))
        page.description.append(note.simplified());
    page.environment = {
        {QStringLiteral("KEYWRIGHT_HOME"), Text::tr("All data and sockets in one folder.")},
        {QStringLiteral("KEYWRIGHT_PASSPHRASE_FILE"),
         Text::tr("A file whose first line opens the vault.")}};
    page.exitStatus = Text::tr("0 ended when asked to, 1 failed, 2 wrong use.");
    page.seeAlso = {QStringLiteral("keywright(1)"), QStringLiteral("keywrightctl(1)"),
                    QStringLiteral("systemd.socket(5)")};
    return roffPage(page);
}

} // namespace keywright
