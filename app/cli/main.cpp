// SPDX-License-Identifier: GPL-3.0-or-later
#include "childprocess.h"
#include "help.h"
#include "session.h"

#include <core/base/log.h>
#include <ui/phrases/errorphrases.h>

#include <QtCore/QCoreApplication>

#include <algorithm>
#include <app/common/identity.h>

namespace keywright::cli {

namespace {

struct Program
{
    Q_DECLARE_TR_FUNCTIONS(Program)
};

/// What stands before the noun; the rest is the command's.
struct Invocation
{
    QString home, secretStore, noun;
    bool json = false, help = false, version = false;
    QStringList rest;
    std::optional<ArgumentProblem> problem;
};

/// Takes the global options out of the words up to `--`, wherever they stand.
Invocation readInvocation(QStringList words)
{
    Invocation invocation;
    const auto take = [&](qsizetype index, const QString &name, QString *value) {
        const QString word = words.at(index);
        if (word == name) {
            if (index + 1 >= words.size()) {
                invocation.problem = ArgumentProblem{ArgumentProblem::Kind::ValueMissing, name};
                words.removeAt(index);
                return true;
            }
            *value = words.at(index + 1);
            words.remove(index, 2);
            return true;
        }
        if (!word.startsWith(name + u'='))
            return false;
        *value = word.mid(name.size() + 1);
        words.removeAt(index);
        return true;
    };
    for (qsizetype index = 0; index < words.size() && words.at(index) != QLatin1String("--");) {
        const QString word = words.at(index);
        if (word == QLatin1String("--json")) {
            invocation.json = true;
            words.removeAt(index);
        } else if (!take(index, QStringLiteral("--home"), &invocation.home)
                   && !take(index, QStringLiteral("--secret-store"), &invocation.secretStore)) {
            ++index;
        }
    }
    invocation.help = words.value(0) == QLatin1String("--help")
                      || words.value(0) == QLatin1String("-h")
                      || words.value(0) == QLatin1String("help");
    invocation.version = words.value(0) == QLatin1String("--version");
    if (!words.isEmpty())
        invocation.noun = words.takeFirst();
    invocation.rest = words;
    return invocation;
}

/// What --secret-store says; nullopt: nothing that there is.
std::optional<SecretPlace> secretPlace(const QString &name)
{
    if (name.isEmpty())
        return SecretPlace::Automatic;
    if (name == QLatin1String("keychain"))
        return SecretPlace::Keychain;
    return name == QLatin1String("vault") ? std::optional(SecretPlace::Vault) : std::nullopt;
}

const Command *findCommand(const QString &noun, const QString &verb)
{
    const auto &all = commands();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Command &command) {
        return noun == QLatin1String(command.noun)
               && (!command.verb || verb == QLatin1String(command.verb));
    });
    return found == all.end() ? nullptr : &*found;
}

bool isNoun(const QString &noun)
{
    const auto &all = commands();
    return std::any_of(all.begin(), all.end(),
                       [&](const Command &command) { return noun == QLatin1String(command.noun); });
}

int unknownCommand(Session &session, const Invocation &invocation)
{
    const QString verb = invocation.rest.value(0);
    const QString advice = Program::tr("keywrightctl --help lists the commands.");
    if (comesLater(invocation.noun)) {
        const Error error{ErrorCode::NotSupported, invocation.noun, {}};
        return session.wrongUse(ui::sentence(error), ui::advice(error));
    }
    if (invocation.noun.isEmpty())
        return session.wrongUse(Program::tr("No command is given."), advice);
    if (!isNoun(invocation.noun))
        return session.wrongUse(invocation.noun.startsWith(u'-')
                                    ? Program::tr("There is no such option.")
                                    : Program::tr("There is no command “%1”.").arg(invocation.noun),
                                advice);
    const QString ownHelp =
        Program::tr("keywrightctl %1 --help lists its verbs.").arg(invocation.noun);
    if (verb == QLatin1String("--help") || verb == QLatin1String("-h")) {
        printNounHelp(session.out(), invocation.noun);
        return Done;
    }
    return session.wrongUse(
        verb.isEmpty() || verb.startsWith(u'-')
            ? Program::tr("“%1” needs a verb.").arg(invocation.noun)
            : Program::tr("There is no such verb of “%1”.").arg(invocation.noun),
        ownHelp);
}

int runCommand(Session &session, const Command &command, QStringList words)
{
    if (command.verb)
        words.removeFirst();
    ArgumentSpec spec = command.arguments;
    spec.options.push_back({"help", nullptr, ""});
    const ParsedArguments parsed = parseArguments(words, spec);
    if (parsed.problem)
        return session.wrongUse(problemText(*parsed.problem), usageText(command));
    if (parsed.arguments.has("help")) {
        printCommandHelp(session.out(), command);
        return Done;
    }
    return command.run(session, parsed.arguments);
}

int run(const QStringList &words)
{
    const Invocation invocation = readInvocation(words);
    const auto place = secretPlace(invocation.secretStore);
    Session session(Home::locate(invocation.home), place.value_or(SecretPlace::Automatic),
                    Output(invocation.json));
    if (invocation.problem)
        return session.wrongUse(problemText(*invocation.problem),
                                Program::tr("keywrightctl --help says more."));
    if (invocation.help) {
        printHelp(session.out());
        return Done;
    }
    if (invocation.version) {
        session.out().line(versionLine(QStringLiteral("keywrightctl")));
        return Done;
    }
    if (!place)
        return session.wrongUse(Program::tr("There is no such store of secrets."),
                                Program::tr("--secret-store is keychain or vault."));
    const Command *command = findCommand(invocation.noun, invocation.rest.value(0));
    return command ? runCommand(session, *command, invocation.rest)
                   : unknownCommand(session, invocation);
}

} // namespace

} // namespace keywright::cli

int main(int argc, char **argv)
{
    // First of all, while nothing has touched signals, limits and descriptors.
    keywright::cli::rememberProcess(argv);
    keywright::cli::hardenReversibly();
    QCoreApplication application(argc, argv);
    keywright::setIdentity(QStringLiteral("keywrightctl"));
    keywright::installLog({}, true);
    return keywright::cli::run(QCoreApplication::arguments().mid(1));
}
