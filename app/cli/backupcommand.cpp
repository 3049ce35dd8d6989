// SPDX-License-Identifier: GPL-3.0-or-later
#include "session.h"

#include <core/services/backupservice.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QFileInfo>
#include <QtNetwork/QLocalSocket>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(BackupCommand)
};

QJsonObject toJson(const BackupManifest &manifest, const QString &path)
{
    return {{QStringLiteral("file"), path},
            {QStringLiteral("created"), toRfc3339(manifest.created)},
            {QStringLiteral("projects"), manifest.projects},
            {QStringLiteral("keys"), manifest.keys},
            {QStringLiteral("secrets"), manifest.secrets},
            {QStringLiteral("missing"), manifest.missing}};
}

QString countsOf(const BackupManifest &manifest)
{
    return Words::tr("projects: %1, keys: %2, secrets: %3")
        .arg(manifest.projects)
        .arg(manifest.keys)
        .arg(manifest.secrets);
}

int backup(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const QString path = QFileInfo(arguments.positional.at(0)).absoluteFilePath();
    if (QFileInfo::exists(path) && !arguments.has("replace")) {
        session.out().error(Words::tr("There is a file %1 already.").arg(path),
                            Words::tr("Take another name, or add --replace."));
        return Failed;
    }
    const auto passphrase = readPassphrase(session.out(), true);
    if (!passphrase)
        return session.fail(passphrase.error());
    session.noteStrength(*passphrase);
    const auto written = waitFor(core->backup().write(path, *passphrase));
    if (!written)
        return session.fail(written.error());
    if (written->missing > 0)
        session.out().note(Words::tr("Secrets that were to be kept and are no longer there: %1. "
                                     "keywrightctl doctor names them.")
                               .arg(written->missing));
    if (session.json())
        session.out().object(toJson(*written, path));
    else
        session.out().line(session.out().toned(
            Words::tr("The home is in %1, encrypted; %2.").arg(path, countsOf(*written)),
            Tone::Plain));
    return Done;
}

/// A window holds the databases open that are to be replaced.
bool hasWindow(const Home &home)
{
    QLocalSocket socket;
    socket.connectToServer(home.windowSocketPath());
    return socket.waitForConnected(1000);
}

int restore(Session &session, const Arguments &arguments)
{
    if (hasWindow(session.home())) {
        session.out().error(Words::tr("A window is open on this home."),
                            Words::tr("Close it, or restore into another home (--home DIR)."));
        return Failed;
    }
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const QString path = QFileInfo(arguments.positional.at(0)).absoluteFilePath();
    const auto passphrase = readPassphrase(session.out(), false);
    if (!passphrase)
        return session.fail(passphrase.error());
    const auto restored = waitFor(core->backup().restore(path, *passphrase));
    if (!restored)
        return session.fail(restored.error());
    // Opening it anew puts the files into place.
    session.close();
    if (!session.core())
        return session.status();
    if (session.json())
        session.out().object(toJson(*restored, path));
    else
        session.out().line(
            session.out().toned(Words::tr("Restored as of %1; %2.")
                                    .arg(toRfc3339(restored->created), countsOf(*restored)),
                                Tone::Plain));
    return Done;
}

} // namespace

std::vector<Command> backupCommands()
{
    return {
        {"backup",
         nullptr,
         "FILE [--replace]",
         QT_TRANSLATE_NOOP("Help", "everything of this home, secrets too, into one encrypted file"),
         {{{"replace", nullptr, QT_TRANSLATE_NOOP("Help", "write over a file that is there")}},
          1,
          1},
         backup},
        {"restore",
         nullptr,
         "FILE",
         QT_TRANSLATE_NOOP("Help", "a backup into a home that holds no project yet"),
         {{}, 1, 1},
         restore},
    };
}

} // namespace keywright::cli
