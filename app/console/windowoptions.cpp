// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowoptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtCore/QUrl>

#include <app/common/identity.h>
#include <app/common/manualpage.h>
#include <cstdio>

namespace keywright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keywright::WindowOptions)
};

void print(std::FILE *stream, const QString &text)
{
    std::fputs(text.toUtf8().constData(), stream);
}

const QString stallOption = QStringLiteral("report-stalls");

/// Qt's parser knows no option whose value may be left out.
QStringList withUsualLimit(QStringList arguments)
{
    for (QString &argument : arguments) {
        if (argument == QLatin1StringView("--"))
            break;
        if (argument == QStringLiteral("--") + stallOption)
            argument += u'=' + QString::number(usualStallLimit);
    }
    return arguments;
}

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

/// Every option but --help and --version.
QList<QCommandLineOption> windowOptions()
{
    return {
        {QStringLiteral("home"), Text::tr("Keep everything in that folder."),
         QStringLiteral("DIR")},
        {QStringLiteral("project"), Text::tr("Open that project."), QStringLiteral("NAME")},
        {QStringLiteral("page"),
         Text::tr("Open that page: overview, keys, apis, variables, usage, activity, request, "
                  "matrix, gateway, secrets, audit."),
         QStringLiteral("ID")},
        {QStringLiteral("theme"), Text::tr("light, dark or system."), QStringLiteral("THEME")},
        {QStringLiteral("language"),
         Text::tr("Speak that language: en, de, fr, es, ja, ar; qps shows what is not translated."),
         QStringLiteral("CODE")},
        {QStringLiteral("size"), Text::tr("Size of the window, as 1280x800."),
         QStringLiteral("SIZE")},
        {QStringLiteral("screenshot"),
         Text::tr("Write a picture of the window once it has loaded, and quit."),
         QStringLiteral("FILE")},
        {QStringLiteral("quit-after-first-paint"),
         Text::tr("Print how long the first picture took, and quit.")},
        {QStringLiteral("self-test"),
         Text::tr("Visit every page, and quit with 0 if all is well.")},
        {stallOption,
         Text::tr(
             "Tell what holds the window up for longer than MS milliseconds (50 unless given), "
             "and the longest at the end."),
         QStringLiteral("MS")},
        {QStringLiteral("manual-page"), Text::tr("Print the manual page, in roff.")},
    };
}

QString filesHelp()
{
    return Text::tr("Exported projects (.keywright.json), API descriptions (.json, .yaml) and .env "
                    "files to open.");
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Text::tr("Developer console for API projects and keys."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("FILE"), filesHelp(), QStringLiteral("[FILE...]"));
    parser.addOptions(windowOptions());
}

QString manualPage()
{
    ManualPage page;
    page.program = QStringLiteral("keywright");
    page.summary = Text::tr("developer console for API projects and keys");
    page.synopsis = QStringLiteral("[OPTION...] [FILE...]");
    page.description = {
        Text::tr("Opens the window: issue keys, say what each may do, have that enforced by a "
                 "gateway in front of local APIs, see every call granted or denied and why, and "
                 "send requests by hand."),
        Text::tr("There is one window for each home: a second start brings the first one forward, "
                 "with the project, the page and the files that it names."),
        filesHelp(),
    };
    for (const QCommandLineOption &option : windowOptions()) {
        const QString value = option.valueName();
        const QString name = option.names().constFirst();
        QString form = QStringLiteral("--") + name;
        if (name == stallOption)
            form += QStringLiteral("[=%1]").arg(value);
        else if (!value.isEmpty())
            form += u' ' + value;
        page.options.append({form, option.description()});
    }
    page.options.append({QStringLiteral("--help, --version"),
                         Text::tr("Print the options, or the version, and quit.")});
    page.environment = {
        {QStringLiteral("KEYWRIGHT_HOME"), Text::tr("All data and sockets in one folder.")}};
    page.exitStatus = Text::tr("0 done, 1 failed, 2 wrong use.");
    page.seeAlso = {QStringLiteral("keywrightctl(1)"), QStringLiteral("keywrightd(1)")};
    return roffPage(page);
}

} // namespace

QString pathOf(const QString &named)
{
    const bool isUrl = named.startsWith(QLatin1StringView("file:"));
    return QFileInfo(isUrl ? QUrl(named).toLocalFile() : named).absoluteFilePath();
}

std::optional<int> readOptions(const QStringList &arguments, WindowOptions &options)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(withUsualLimit(arguments))) {
        print(stderr, QStringLiteral("keywright: %1\n").arg(parser.errorText()));
        return 2;
    }
    if (parser.isSet(QStringLiteral("version"))) {
        print(stdout, versionLine(QStringLiteral("keywright")) + u'\n');
        return 0;
    }
    if (parser.isSet(QStringLiteral("help"))) {
        print(stdout, parser.helpText());
        return 0;
    }
    if (parser.isSet(QStringLiteral("manual-page"))) {
        print(stdout, manualPage());
        return 0;
    }
    for (const QString &named : parser.positionalArguments())
        options.files.append(pathOf(named));
    options.home = parser.value(QStringLiteral("home"));
    options.project = parser.value(QStringLiteral("project"));
    options.page = parser.value(QStringLiteral("page"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.language = parser.value(QStringLiteral("language"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.size = sizeFrom(parser.value(QStringLiteral("size")));
    options.quitAfterFirstPaint = parser.isSet(QStringLiteral("quit-after-first-paint"));
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    if (parser.isSet(stallOption)) {
        options.reportStalls = parser.value(stallOption).toInt();
        if (options.reportStalls <= 0) {
            print(stderr, QStringLiteral("keywright: --report-stalls: %1\n")
                              .arg(Text::tr("A number of milliseconds is wanted.")));
            return 2;
        }
    }
    return {};
}

} // namespace keywright
