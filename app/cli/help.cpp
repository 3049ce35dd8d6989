// SPDX-License-Identifier: GPL-3.0-or-later
#include "help.h"

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Help
{
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString nameOf(const Command &command)
{
    QString name = QLatin1String(command.noun);
    if (command.verb)
        name += u' ' + QLatin1String(command.verb);
    return name;
}

/// Two columns, the first as wide as it must be.
void printPairs(Output &output, const QList<QPair<QString, QString>> &pairs)
{
    qsizetype width = 0;
    for (const auto &pair : pairs)
        width = std::max(width, pair.first.size());
    for (const auto &pair : pairs)
        output.line(QStringLiteral("  ") + pair.first.leftJustified(int(width))
                    + QStringLiteral("  ") + pair.second);
}

void printGlobalOptions(Output &output)
{
    output.line({});
    output.line(Help::tr("Options of every command:"));
    printPairs(output, {{QStringLiteral("--home DIR"),
                         Help::tr("all data and sockets in one folder (also KEYWRIGHT_HOME)")},
                        {QStringLiteral("--json"), Help::tr("answer as JSON")},
                        {QStringLiteral("--secret-store PLACE"),
                         Help::tr("where secrets are kept: keychain or vault")},
                        {QStringLiteral("--help"), Help::tr("what a command does and accepts")}});
}

} // namespace

QString usageText(const Command &command)
{
    QString text = QStringLiteral("keywrightctl ") + nameOf(command);
    if (*command.usage)
        text += u' ' + QString::fromUtf8(command.usage);
    return Help::tr("Usage: %1").arg(text);
}

void printHelp(Output &output)
{
    output.line(Help::tr("Usage: keywrightctl [--home DIR] [--json] NOUN [VERB] …"));
    output.line(Help::tr("Projects, APIs, keys, the gateway and what went through it."));
    output.line({});
    QList<QPair<QString, QString>> pairs;
    for (const Command &command : commands())
        pairs.append({nameOf(command), Help::tr(command.summary)});
    printPairs(output, pairs);
    printGlobalOptions(output);
    output.line({});
    output.line(Help::tr("Exit status: 0 done, 1 failed, 2 wrong use, 3 the answer is no."));
}

void printNounHelp(Output &output, const QString &noun)
{
    for (const Command &command : commands()) {
        if (noun != QLatin1String(command.noun))
            continue;
        output.line(usageText(command));
        output.line(QStringLiteral("  ") + Help::tr(command.summary));
    }
    printGlobalOptions(output);
}

void printCommandHelp(Output &output, const Command &command)
{
    output.line(usageText(command));
    output.line(Help::tr(command.summary));
    QList<QPair<QString, QString>> pairs;
    for (const OptionSpec &option : command.arguments.options) {
        QString name = QStringLiteral("--") + QLatin1String(option.name);
        if (option.value)
            name += u' ' + QLatin1String(option.value);
        pairs.append(
            {name, option.repeatable
                       ? Help::tr("%1 (may be given several times)").arg(Help::tr(option.help))
                       : Help::tr(option.help)});
    }
    if (!pairs.isEmpty()) {
        output.line({});
        output.line(Help::tr("Options:"));
        printPairs(output, pairs);
    }
    printGlobalOptions(output);
}

QString problemText(const ArgumentProblem &problem)
{
    switch (problem.kind) {
    case ArgumentProblem::Kind::UnknownOption:
        return Help::tr("There is no option %1 here.").arg(problem.option);
    case ArgumentProblem::Kind::ValueMissing:
        return Help::tr("The option %1 needs a value.").arg(problem.option);
    case ArgumentProblem::Kind::ValueUnexpected:
        return Help::tr("The option %1 takes no value.").arg(problem.option);
    case ArgumentProblem::Kind::GivenTwice:
        return Help::tr("The option %1 is given more than once.").arg(problem.option);
    case ArgumentProblem::Kind::TooFew:
        return Help::tr("Something is missing.");
    case ArgumentProblem::Kind::TooMany:
        // What was too much stays unsaid: it may be a secret that belongs on standard input.
        return Help::tr("There are more arguments than this command takes.");
    }
    return {};
}

} // namespace keywright::cli
