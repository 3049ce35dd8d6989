// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "session.h"

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Gateway)
};

void printProblems(Output &out, const GatewayStatus &status)
{
    for (const QString &problem : status.problems)
        out.note(Words::tr("Not used: %1").arg(problem));
}

int start(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto stored = waitFor(core->gateway().options());
    if (!stored)
        return session.fail(stored.error());
    GatewayOptions options = *stored;
    if (arguments.has("listen"))
        options.listen = arguments.values("listen");
    if (arguments.has("trusted-proxy"))
        options.trustedProxies = arguments.values("trusted-proxy");
    const auto status = waitFor(core->gateway().start(options));
    if (!status)
        return session.fail(status.error());
    if (session.json()) {
        session.out().object(gatewayJson(*status));
    } else {
        for (const QString &address : status->listen)
            session.out().line(Words::tr("listening on %1").arg(address));
    }
    printProblems(session.out(), *status);
    return Done;
}

int stop(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto stopped = waitFor(core->gateway().stop());
    if (!stopped)
        return session.fail(stopped.error());
    if (session.json())
        session.out().object(gatewayJson({}));
    else
        session.out().line(Words::tr("stopped"));
    return Done;
}

int status(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto status = waitFor(core->gateway().status());
    if (!status)
        return session.fail(status.error());
    Output &out = session.out();
    if (session.json()) {
        out.object(gatewayJson(*status));
    } else if (!status->running) {
        out.line(out.toned(Words::tr("not running"), Tone::Doubtful));
    } else {
        out.fields({{Words::tr("state"), out.toned(Words::tr("running"), Tone::Good)},
                    {Words::tr("listen"), status->listen.join(QLatin1String(", "))},
                    {Words::tr("pid"), QString::number(status->pid)},
                    {Words::tr("revision"), QString::number(status->revision)},
                    {Words::tr("connections"), QString::number(status->connections)},
                    {Words::tr("requests"), QString::number(status->requests)}});
    }
    printProblems(out, *status);
    return Done;
}

} // namespace

std::vector<Command> gatewayCommands()
{
    return {
        {"gateway",
         "start",
         "[--listen 127.0.0.1:8787] [--trusted-proxy CIDR]…",
         QT_TRANSLATE_NOOP("Help", "start the gateway; returns once it listens"),
         {{{"listen", "ADDRESS:PORT",
            QT_TRANSLATE_NOOP("Help", "as last time where nothing is said; port 0 takes a free "
                                      "one"),
            true},
           {"trusted-proxy", "CIDR", QT_TRANSLATE_NOOP("Help", "whose X-Forwarded-For is believed"),
            true}},
          0,
          0},
         start},
        {"gateway",
         "stop",
         "",
         QT_TRANSLATE_NOOP("Help", "let it finish and end"),
         {{}, 0, 0},
         stop},
        {"gateway",
         "status",
         "",
         QT_TRANSLATE_NOOP("Help", "whether and where it listens"),
         {{}, 0, 0},
         status},
    };
}

} // namespace keywright::cli
