// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemonoptions.h"

#include <core/policy/parse.h>

#include <QtCore/QCoreApplication>

#include <utility>

namespace keywright {

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(keywrightd)
};

tl::unexpected<Error> invalid(const QString &option, const QString &what)
{
    return failure(ErrorCode::InvalidArgument, option, what);
}

Result<void> take(DaemonOptions &options, const QString &name, const QString &value)
{
    if (name == QLatin1String("--home")) {
        options.home = value;
    } else if (name == QLatin1String("--listen")) {
        if (!std::exchange(options.listenGiven, true))
            options.gateway.listen.clear();
        options.gateway.listen.append(value);
    } else if (name == QLatin1String("--trusted-proxy")) {
        if (!policy::checkAddress(value.toStdString()))
            return invalid(name, value);
        options.gateway.trustedProxies.append(value);
    } else if (name == QLatin1String("--workers")) {
        bool isNumber = false;
        options.gateway.workers = value.toInt(&isNumber);
        if (!isNumber || options.gateway.workers < 1 || options.gateway.workers > 256)
            return invalid(name, value);
    } else if (name == QLatin1String("--tls")) {
        const bool isPair =
            value.count(u',') == 1 && !value.startsWith(u',') && !value.endsWith(u',');
        if (value != QLatin1String("development") && !isPair)
            return invalid(name, Text::tr("CERT,KEY or development is expected"));
        options.gateway.tls = value;
    } else if (name == QLatin1String("--upstream-authorities")) {
        options.gateway.upstreamAuthorities = value;
    } else if (name == QLatin1String("--metrics")) {
        options.gateway.metrics = value;
    }
    return {};
}

bool takesValue(const QString &name)
{
    for (const char *known : {"--home", "--listen", "--trusted-proxy", "--workers", "--tls",
                              "--upstream-authorities", "--metrics"}) {
        if (name == QLatin1String(known))
            return true;
    }
    return false;
}

/// Options without a value; false for others.
bool takeFlag(DaemonOptions &options, const QString &name)
{
    if (name == QLatin1String("--json"))
        options.json = true;
    else if (name == QLatin1String("--help") || name == QLatin1String("-h"))
        options.help = true;
    else if (name == QLatin1String("--version"))
        options.version = true;
    else if (name == QLatin1String("--manual-page"))
        options.manualPage = true;
    else
        return false;
    return true;
}

} // namespace

Result<DaemonOptions> parseDaemonOptions(const QStringList &arguments)
{
    DaemonOptions options;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString argument = arguments.at(i);
        if (takeFlag(options, argument))
            continue;
        const qsizetype equals = argument.indexOf(u'=');
        const QString name = argument.left(equals);
        if (!takesValue(name))
            return invalid(name, Text::tr("there is no such option"));
        const bool isLast = i + 1 == arguments.size();
        if (equals < 0 && isLast)
            return invalid(name, Text::tr("its value is missing"));
        const QString value = equals < 0 ? arguments.at(++i) : argument.mid(equals + 1);
        if (auto taken = take(options, name, value); !taken)
            return tl::make_unexpected(taken.error());
    }
    return options;
}

QString daemonHelp()
{
    return Text::tr(
        "Usage: keywrightd [--home DIR] [--listen ADDRESS:PORT]... [--trusted-proxy CIDR]...\n"
        "                  [--tls CERT,KEY|development] [--upstream-authorities FILE]\n"
        "                  [--metrics ADDRESS:PORT] [--workers N] [--json]\n"
        "\n"
        "Guards the APIs of one home with the keys that Keywright issued.\n"
        "\n"
        "  --home DIR              where Keywright keeps its files (KEYWRIGHT_HOME)\n"
        "  --listen ADDRESS:PORT   where to listen (127.0.0.1:8787); port 0 takes a free one\n"
        "  --trusted-proxy CIDR    whose X-Forwarded-For is believed\n"
        "  --tls CERT,KEY          speak TLS with these PEM files; the certificate first in its\n"
        "                          chain; “development”: with one for this machine alone\n"
        "  --upstream-authorities FILE  authorities to trust besides the system's (PEM)\n"
        "  --metrics ADDRESS:PORT  where to serve metrics, readiness and health; a port alone:\n"
        "                          on the loopback\n"
        "  --workers N             threads that serve\n"
        "  --json                  print JSON\n"
        "  --version, --help, --manual-page  print that, and quit\n"
        "\n"
        "Sockets that a service manager passes on (LISTEN_FDS) are listened on instead of the\n"
        "usual address; one that is named “metrics” serves metrics.\n"
        "SIGTERM drains and ends it, SIGHUP reads the store and the certificate again.\n");
}

} // namespace keywright
