// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon.h"
#include "daemonoptions.h"
#include "servicesockets.h"
#include "signalwatch.h"

#include <core/base/log.h>
#include <core/services/controlprotocol.h>
#include <ui/phrases/errorphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

#include <app/common/hardening.h>
#include <app/common/identity.h>
#include <cstdio>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <sys/stat.h>
#endif

namespace keywright {

namespace {

enum ExitStatus { Done = 0, Failed = 1, WrongUse = 2 };

void print(std::FILE *stream, const QByteArray &text)
{
    std::fwrite(text.constData(), 1, std::size_t(text.size()), stream);
    std::fflush(stream);
}

void tellFailure(const Error &error, bool json)
{
    // The JSON is for whoever started us, the sentence for people.
    if (json)
        print(stdout, control::toLine({{QStringLiteral("error"), control::toJson(error)}}));
    else
        print(stderr, QStringLiteral("keywrightd: %1 %2\n")
                          .arg(ui::sentence(error), ui::advice(error))
                          .toUtf8());
}

void tellReady(const QStringList &addresses, bool json)
{
    if (json)
        print(stdout, control::toLine(
                          {{QStringLiteral("listening"), QJsonArray::fromStringList(addresses)}}));
    else
        print(
            stdout,
            QStringLiteral("listening on %1\n").arg(addresses.join(QStringLiteral(", "))).toUtf8());
}

/// A connection is two sockets: as many as the system lets us have.
void raiseDescriptorLimit()
{
#ifdef Q_OS_UNIX
    rlimit limit{};
    if (::getrlimit(RLIMIT_NOFILE, &limit) == 0) {
        limit.rlim_cur = limit.rlim_max;
        ::setrlimit(RLIMIT_NOFILE, &limit);
    }
#endif
}

int run(const DaemonOptions &given, ServiceSockets sockets)
{
    DaemonOptions options = given;
    if (!sockets.calls.empty() && !options.listenGiven)
        options.gateway.listen.clear();
    const Home home = Home::locate(options.home);
    if (auto prepared = home.prepare(); !prepared) {
        tellFailure(prepared.error(), options.json);
        return Failed;
    }
    installLog(home.logPath(QStringLiteral("keywrightd")), options.json);
    SignalWatch signalWatch;
    Daemon daemon(home, options.gateway, std::move(sockets));
    QObject::connect(&signalWatch, &SignalWatch::endAsked, &daemon, &Daemon::end);
    QObject::connect(&signalWatch, &SignalWatch::reloadAsked, &daemon, &Daemon::reload);
    QObject::connect(&daemon, &Daemon::ended, qApp, &QCoreApplication::quit, Qt::QueuedConnection);

    const Anchor anchor = std::make_shared<ThreadAnchor>();
    auto told = whenSettled(anchor, daemon.start(), [&options](const Result<QStringList> &started) {
        if (started)
            tellReady(*started, options.json);
        else
            tellFailure(started.error(), options.json);
        if (!started)
            QCoreApplication::exit(Failed);
        return Result<void>();
    });
    Q_UNUSED(told)
    const int status = QCoreApplication::exec();
    anchor->retire();
    return status;
}

} // namespace

} // namespace keywright

int main(int argc, char **argv)
{
    using namespace keywright;
    hardenProcess();
    ServiceSockets sockets = takeServiceSockets();
#ifdef Q_OS_UNIX
    ::umask(077); // whatever it creates is its user's alone
#endif
    QCoreApplication application(argc, argv);
    setIdentity(QStringLiteral("keywrightd"));
    const auto options = parseDaemonOptions(QCoreApplication::arguments().mid(1));
    if (!options) {
        tellFailure(options.error(),
                    QCoreApplication::arguments().contains(QLatin1String("--json")));
        return WrongUse;
    }
    if (options->help || options->version || options->manualPage) {
        print(stdout, options->help ? daemonHelp().toUtf8()
                      : options->manualPage
                          ? daemonManualPage().toUtf8()
                          : versionLine(QStringLiteral("keywrightd")).toUtf8() + '\n');
        return Done;
    }
    raiseDescriptorLimit();
    return run(*options, std::move(sockets));
}
