// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "session.h"

#include <ui/phrases/clockphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QDir>

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

/// The gateway's working folder is another one than ours.
QString absolute(const QString &path)
{
    return path.isEmpty() ? path : QDir::cleanPath(QDir::current().absoluteFilePath(path));
}

QString absoluteTls(const QString &value)
{
    if (value == QLatin1String("development") || value == QLatin1String("none"))
        return value == QLatin1String("none") ? QString() : value;
    QStringList paths = value.split(u',');
    for (QString &path : paths)
        path = absolute(path);
    return paths.join(u',');
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
    if (arguments.has("tls"))
        options.tls = absoluteTls(*arguments.value("tls"));
    if (arguments.has("upstream-authorities"))
        options.upstreamAuthorities = absolute(*arguments.value("upstream-authorities"));
    if (arguments.has("metrics"))
        options.metrics = *arguments.value("metrics") == QLatin1String("none")
                              ? QString()
                              : *arguments.value("metrics");
    const auto status = waitFor(core->gateway().start(options));
    if (!status)
        return session.fail(status.error());
    if (session.json()) {
        session.out().object(gatewayJson(*status));
    } else {
        for (const QString &address : status->listen)
            session.out().line(Words::tr("listening on %1").arg(address));
        if (!status->authority.isEmpty())
            session.out().line(
                Words::tr("clients need to trust its authority: %1").arg(status->authority));
        if (!status->metrics.isEmpty())
            session.out().line(Words::tr("metrics on http://%1/metrics").arg(status->metrics));
    }
    printProblems(session.out(), *status);
    return Done;
}

int force(Session &session, const Arguments &arguments)
{
    bool isStatus = false, isCount = false;
    const int status = arguments.value("status", QStringLiteral("429")).toInt(&isStatus);
    const qint64 count = arguments.value("count", QStringLiteral("1")).toLongLong(&isCount);
    if (!isStatus || (status != 403 && status != 429))
        return session.wrongUse(Words::tr("--status is 403 or 429."), {});
    if (!isCount || count < 0 || count > 1'000'000)
        return session.wrongUse(Words::tr("--count is a number of calls, 0 to take it back."), {});
    if (!session.core())
        return session.status();
    const auto key = session.key(arguments.positional.constFirst(), arguments);
    if (!key)
        return session.status();
    const auto forced = waitFor(session.core()->gateway().force(key->id, status, count));
    if (!forced)
        return session.fail(forced.error());
    if (session.json())
        session.out().object({{QStringLiteral("key"), key->id.text()},
                              {QStringLiteral("status"), status},
                              {QStringLiteral("count"), count}});
    else if (count == 0)
        session.out().line(Words::tr("calls of %1 are judged as usual").arg(key->name));
    else
        session.out().line(Words::tr("the next calls of %1 are answered %2: %3")
                               .arg(key->name, QString::number(status), QString::number(count)));
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
        if (status->clockAhead.count() > 0)
            out.line(out.toned(ui::clockSentence(status->clockAhead), Tone::Doubtful));
        out.fields({{Words::tr("state"), out.toned(Words::tr("running"), Tone::Good)},
                    {Words::tr("listen"), status->listen.join(QLatin1String(", "))},
                    {Words::tr("pid"), QString::number(status->pid)},
                    {Words::tr("revision"), QString::number(status->revision)},
                    {Words::tr("connections"), QString::number(status->connections)},
                    {Words::tr("requests"), QString::number(status->requests)},
                    {Words::tr("TLS"), status->tls ? Words::tr("yes") : Words::tr("no")},
                    {Words::tr("authority"), status->authority},
                    {Words::tr("metrics"), status->metrics}});
        for (const ForcedVerdict &forced : status->forced)
            out.note(Words::tr("The next calls of the key %1 are answered %2: %3")
                         .arg(forced.key.text(), QString::number(forced.status),
                              QString::number(forced.left)));
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
         "[--listen 127.0.0.1:8787]… [--trusted-proxy CIDR]… [--tls CERT,KEY|development] "
         "[--upstream-authorities FILE] [--metrics ADDRESS:PORT]",
         QT_TRANSLATE_NOOP("Help", "start the gateway; returns once it listens"),
         {{{"listen", "ADDRESS:PORT",
            QT_TRANSLATE_NOOP("Help", "as last time where nothing is said; port 0 takes a free "
                                      "one"),
            true},
           {"trusted-proxy", "CIDR", QT_TRANSLATE_NOOP("Help", "whose X-Forwarded-For is believed"),
            true},
           {"tls", "CERT,KEY",
            QT_TRANSLATE_NOOP("Help", "speak TLS with these PEM files; “development”: with a "
                                      "certificate for this machine; “none”: no more")},
           {"upstream-authorities", "FILE",
            QT_TRANSLATE_NOOP("Help", "PEM file of authorities to trust besides the system's")},
           {"metrics", "ADDRESS:PORT",
            QT_TRANSLATE_NOOP("Help", "where to serve metrics; a port alone: on the loopback; "
                                      "“none”: nowhere")}},
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
         "force",
         "KEY [--status 429|403] [--count N]",
         QT_TRANSLATE_NOOP(
             "Help",
             "deny the next calls of a key, also those that a proxy asks about, to test a client"),
         {{{"status", "STATUS", QT_TRANSLATE_NOOP("Help", "429 (too many) or 403 (forbidden)")},
           {"count", "N", QT_TRANSLATE_NOOP("Help", "how many (1); 0 takes it back")},
           {"project", "PROJECT", QT_TRANSLATE_NOOP("Help", "of a key that is named alone")}},
          1,
          1},
         force},
        {"gateway",
         "status",
         "",
         QT_TRANSLATE_NOOP("Help", "whether and where it listens"),
         {{}, 0, 0},
         status},
    };
}

} // namespace keywright::cli
