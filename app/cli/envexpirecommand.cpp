// SPDX-License-Identifier: GPL-3.0-or-later
#include "envexpire.h"

#include <core/services/usesiteservice.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QEventLoop>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QTimer>

#include <algorithm>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(EnvExpire)
};

/// Also how soon a sleep of the machine, or a file that has gone, is noticed.
constexpr std::chrono::milliseconds longestWait{30'000};

/// By the clock on the wall: it goes on while the machine sleeps. Ends early without the file.
void waitUntil(Instant time, const QString &path)
{
    const SystemClock clock;
    QEventLoop loop;
    QTimer timer;
    timer.setSingleShot(true);
    const auto look = [&] {
        const auto left = std::chrono::ceil<std::chrono::milliseconds>(time - clock.now());
        if (left.count() <= 0 || !QFile::exists(path))
            return loop.quit();
        timer.start(std::min(left, longestWait));
    };
    QObject::connect(&timer, &QTimer::timeout, &loop, look);
    QTimer::singleShot(0, &loop, look);
    loop.exec();
}

int expire(Session &session, const Arguments &arguments)
{
    if (const auto until = arguments.value("until")) {
        const auto time = fromRfc3339(*until);
        if (!time || arguments.positional.isEmpty())
            return session.wrongUse(
                Words::tr("It is not said what to wait for, or until when."),
                Words::tr("Write env expire --until 2027-01-31T08:00:00Z FILE."));
        waitUntil(*time, arguments.positional.constFirst());
    }
    CoreContext *core = session.core(); // which removes what is due when it starts
    if (!core)
        return session.status();
    if (const auto removed = waitFor(core->useSites().removeExpired()); !removed)
        return session.fail(removed.error());
    return Done;
}

} // namespace

void watchExpiry(Session &session, const ProvisionedFile &file)
{
    if (!file.expires)
        return;
    QProcess process;
    process.setProgram(QCoreApplication::applicationFilePath());
    QStringList arguments{QStringLiteral("env"), QStringLiteral("expire"),
                          QStringLiteral("--until"), toRfc3339(*file.expires), file.path};
    if (session.home().data == session.home().runtime) // in the system's folders it is found
        arguments = QStringList{QStringLiteral("--home"), session.home().data} + arguments;
    process.setArguments(arguments);
    process.setWorkingDirectory(QDir::rootPath()); // keeps no folder in use
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (!process.startDetached())
        session.out().note(Words::tr("Nobody can wait for its end; the next Keywright that starts "
                                     "after it removes the file."));
}

std::vector<Command> envExpireCommands()
{
    return {
        {"env",
         "expire",
         "[--until TIME FILE]",
         QT_TRANSLATE_NOOP("Help", "remove .env files whose time is up (env write sees to it)"),
         {{{"until", "TIME", QT_TRANSLATE_NOOP("Help", "wait until then, or until FILE is gone")}},
          0,
          1},
         expire},
    };
}

} // namespace keywright::cli
