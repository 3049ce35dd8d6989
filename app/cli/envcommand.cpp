// SPDX-License-Identifier: GPL-3.0-or-later
#include "envexpire.h"
#include "envfile.h"
#include "keyoptions.h"
#include "restrictionoptions.h"

#include <core/base/privatefile.h>
#include <core/services/usesiteservice.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QMap>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Env)
};

QString pathOf(const Arguments &arguments)
{
    return arguments.positional.isEmpty() ? QStringLiteral(".env")
                                          : arguments.positional.constFirst();
}

/// Says no where the file could be committed, or is somebody's own. Done where it may be written.
int checkPlace(Session &session, const QString &path)
{
    const auto answer = askGit(path);
    if (!answer)
        return session.fail(answer.error());
    Output &out = session.out();
    if (*answer == GitAnswer::NotIgnored) {
        out.error(Words::tr("git does not ignore %1: the keys in it could be committed.").arg(path),
                  Words::tr("Add it to .gitignore (and git rm --cached it where it is tracked), or "
                            "use keywrightctl exec, which writes nothing."));
        return Failed;
    }
    if (*answer == GitAnswer::NoRepository) {
        out.error(Words::tr("%1 lies in no git repository: nothing says that it is to be ignored.")
                      .arg(path),
                  Words::tr("Write it where git ignores it, or use keywrightctl exec, which writes "
                            "nothing."));
        return Failed;
    }
    QFile file(path);
    const bool isOurs =
        !file.exists()
        || (file.open(QIODevice::ReadOnly) && QByteArrayView(file.readLine()) == envFileHead);
    if (!isOurs) {
        out.error(Words::tr("%1 is there already and was not written by Keywright.").arg(path),
                  Words::tr("Take it into the keychain with keywrightctl import %1, then move it "
                            "away; or name another file.")
                      .arg(path));
        return Failed;
    }
    return Done;
}

/// The file as it is remembered; nullopt after saying what is wrong with its expiry.
std::optional<ProvisionedFile> describe(Session &session, const Arguments &arguments,
                                        const Project &project, const QString &path)
{
    ProvisionedFile file;
    file.path = QFileInfo(path).absoluteFilePath();
    file.project = project.id;
    file.environment = arguments.value("environment", QString());
    file.written = session.core()->clock().now();
    if (const auto expires = arguments.value("expires")) {
        const auto time = readExpiry(*expires, file.written);
        if (!time) {
            session.fail(time.error());
            return std::nullopt;
        }
        file.expires = *time;
    }
    return file;
}

QByteArray headOf(const ProvisionedFile &file)
{
    QByteArray head = envFileHead.toByteArray();
    if (file.expires)
        head += "# Removed after " + toRfc3339(*file.expires).toUtf8() + ".\n";
    return head;
}

int write(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const auto dialect = readDialect(session, arguments);
    if (!dialect)
        return session.status();
    const QString path = pathOf(arguments);
    ProvisionedFile file;
    if (const auto described = describe(session, arguments, *project, path))
        file = *described;
    else
        return session.status();
    if (const int refused = checkPlace(session, path); refused != Done)
        return refused;
    const auto variables = waitFor(session.core()->provisioning().environment(
        project->id, arguments.value("environment", QString()),
        {SecretPurpose::EnvWrite, {{QStringLiteral("file"), QFileInfo(path).absoluteFilePath()}}}));
    if (!variables)
        return session.fail(variables.error());
    auto text = envFileText(headOf(file), *dialect, *variables);
    if (!text)
        return session.fail(text.error());
    // Known before it is there: what is written is found again, and removed in time.
    if (const auto noted = waitFor(session.core()->useSites().noteFile(file)); !noted) {
        wipe(*text);
        return session.fail(noted.error());
    }
    const auto written = writePrivateFile(path, *text);
    wipe(*text);
    if (!written)
        return session.fail(written.error());
    watchExpiry(session, file);
    if (session.json())
        session.out().object({{QStringLiteral("file"), path},
                              {QStringLiteral("project"), project->name},
                              {QStringLiteral("variables"), variables->size()}});
    else
        session.out().line(
            session.out().toned(Words::tr("%1 is written, readable for you alone; variables: %2.")
                                    .arg(path)
                                    .arg(variables->size()),
                                Tone::Plain));
    return Done;
}

/// "same", "changed", "missing" (bound, not in the file), "unbound" (in the file alone).
QMap<QString, QString> compare(const QList<ProvisionedVariable> &bound,
                               const QList<ProvisionedVariable> &inFile)
{
    QMap<QString, QString> states;
    for (const ProvisionedVariable &variable : bound)
        states.insert(variable.variable, QStringLiteral("missing"));
    for (const ProvisionedVariable &variable : inFile) {
        QString state = QStringLiteral("unbound");
        for (const ProvisionedVariable &other : bound) {
            if (other.variable == variable.variable)
                state = other.value == variable.value ? QStringLiteral("same")
                                                      : QStringLiteral("changed");
        }
        states.insert(variable.variable, state);
    }
    return states;
}

QString stateText(const QString &state)
{
    if (state == QLatin1StringView("same"))
        return Words::tr("same");
    if (state == QLatin1StringView("changed"))
        return Words::tr("another value in the file");
    if (state == QLatin1StringView("missing"))
        return Words::tr("bound, but not in the file");
    return Words::tr("in the file, but not bound");
}

int diff(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const QString path = pathOf(arguments);
    const SecretUse comparing{SecretPurpose::Work, {}}; // nobody sees a value
    const auto inFile = resolveEnvFile(session, path, comparing);
    if (!inFile)
        return session.fail(inFile.error());
    const auto bound = waitFor(session.core()->provisioning().environment(
        project->id, arguments.value("environment", QString()), comparing));
    if (!bound)
        return session.fail(bound.error());
    const QMap<QString, QString> states = compare(*bound, *inFile);
    QJsonArray array;
    QList<QStringList> rows;
    int drift = 0;
    for (auto state = states.begin(); state != states.end(); ++state) {
        const bool isSame = state.value() == QLatin1StringView("same");
        drift += isSame ? 0 : 1;
        array.append(QJsonObject{{QStringLiteral("variable"), state.key()},
                                 {QStringLiteral("state"), state.value()}});
        rows.append(
            {session.out().toned(state.key(), Tone::Plain),
             session.out().toned(stateText(state.value()), isSame ? Tone::Good : Tone::Doubtful)});
    }
    if (session.json())
        session.out().object({{QStringLiteral("file"), path},
                              {QStringLiteral("project"), project->name},
                              {QStringLiteral("drift"), drift},
                              {QStringLiteral("variables"), array}});
    else if (rows.isEmpty())
        session.out().note(Words::tr("Nothing is bound, and the file holds nothing."));
    else
        session.out().table({Words::tr("VARIABLE"), Words::tr("STATE")}, rows);
    return drift > 0 ? No : Done;
}

} // namespace

std::vector<Command> envCommands()
{
    const OptionSpec environment{"environment", "E",
                                 QT_TRANSLATE_NOOP("Help", "the environment that is meant")};
    return {
        {"env",
         "write",
         "[FILE] --project P [--environment E] [--expires 8h] [--format docker]",
         QT_TRANSLATE_NOOP("Help", "write the bound variables into .env, where git ignores it"),
         {{projectOption(),
           environment,
           {"expires", "TIME", QT_TRANSLATE_NOOP("Help", "remove the file then: 8h, 7d or a date")},
           dialectOption()},
          0,
          1},
         write},
        {"env",
         "diff",
         "[FILE] --project P [--environment E]",
         QT_TRANSLATE_NOOP("Help", "where .env and the bound variables differ; no value is shown"),
         {{projectOption(), environment}, 0, 1},
         diff},
    };
}

} // namespace keywright::cli
