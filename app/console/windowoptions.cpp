// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowoptions.h"

#include <QtCore/QCommandLineParser>
#include <QtCore/QCoreApplication>

#include <app/common/identity.h>
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

QSize sizeFrom(const QString &text)
{
    const QStringList parts = text.split(u'x');
    return parts.size() == 2 ? QSize(parts.at(0).toInt(), parts.at(1).toInt()) : QSize();
}

void declare(QCommandLineParser &parser)
{
    parser.setApplicationDescription(Text::tr("Developer console for API projects and keys."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("home"), Text::tr("Keep everything in that folder."),
         QStringLiteral("DIR")},
        {QStringLiteral("project"), Text::tr("Open that project."), QStringLiteral("NAME")},
        {QStringLiteral("page"),
         Text::tr("Open that page: overview, keys, apis, variables, usage, activity, request, "
                  "matrix, gateway."),
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
    });
}

} // namespace

std::optional<int> readOptions(const QStringList &arguments, WindowOptions &options)
{
    QCommandLineParser parser;
    declare(parser);
    if (!parser.parse(arguments) || !parser.positionalArguments().isEmpty()) {
        const QString problem =
            parser.errorText().isEmpty()
                ? Text::tr("Unexpected argument: %1").arg(parser.positionalArguments().value(0))
                : parser.errorText();
        print(stderr, QStringLiteral("keywright: %1\n").arg(problem));
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
    options.home = parser.value(QStringLiteral("home"));
    options.project = parser.value(QStringLiteral("project"));
    options.page = parser.value(QStringLiteral("page"));
    options.theme = parser.value(QStringLiteral("theme"));
    options.language = parser.value(QStringLiteral("language"));
    options.screenshot = parser.value(QStringLiteral("screenshot"));
    options.size = sizeFrom(parser.value(QStringLiteral("size")));
    options.quitAfterFirstPaint = parser.isSet(QStringLiteral("quit-after-first-paint"));
    options.selfTest = parser.isSet(QStringLiteral("self-test"));
    return {};
}

} // namespace keywright
