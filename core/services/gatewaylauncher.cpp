// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaylauncher.h"

#include "chain.h"
#include "controlclient.h"
#include "controlprotocol.h"

#include <core/base/processstart.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QElapsedTimer>
#include <QtCore/QFile>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>

#ifdef Q_OS_UNIX
#include <cerrno>
#include <csignal>
#endif

namespace keywright {

namespace {

constexpr std::chrono::milliseconds lookEvery{25};
constexpr std::chrono::seconds answerPatience{2};
// Opening and migrating large databases takes its time; a daemon that lives is given it.
constexpr std::chrono::seconds startPatience{30};

/// Whether the process still runs. One that ended and was not yet collected does not.
bool isAlive(qint64 pid)
{
#ifdef Q_OS_UNIX
    if (::kill(pid_t(pid), 0) != 0)
        return errno != ESRCH;
    return !QFile::exists(QStringLiteral("/proc/self/stat")) || processStart(pid).has_value();
#else
    Q_UNUSED(pid)
    return true;
#endif
}

} // namespace

QString findGatewayProgram()
{
    const QString name = QStringLiteral("keywrightd");
    const QString beside =
        QStandardPaths::findExecutable(name, {QCoreApplication::applicationDirPath()});
    return beside.isEmpty() ? QStandardPaths::findExecutable(name) : beside;
}

QStringList gatewayArguments(const Home &home, const GatewayOptions &options)
{
    QStringList arguments{QStringLiteral("--json")};
    // A home in the system's folders is found by itself.
    if (home.data == home.runtime)
        arguments << QStringLiteral("--home") << home.data;
    for (const QString &address : options.listen)
        arguments << QStringLiteral("--listen") << address;
    for (const QString &proxy : options.trustedProxies)
        arguments << QStringLiteral("--trusted-proxy") << proxy;
    if (options.workers > 0)
        arguments << QStringLiteral("--workers") << QString::number(options.workers);
    const auto add = [&arguments](const QString &name, const QString &value) {
        if (!value.isEmpty())
            arguments << name << value;
    };
    add(QStringLiteral("--tls"), options.tls);
    add(QStringLiteral("--upstream-authorities"), options.upstreamAuthorities);
    add(QStringLiteral("--metrics"), options.metrics);
    return arguments;
}

class GatewayLauncher::Private
{
public:
    Private(const Home &usedHome, const GatewayOptions &usedOptions)
        : home(usedHome)
        , options(usedOptions)
        , anchor(std::make_shared<ThreadAnchor>())
        , outputPath(usedHome.runtime + QStringLiteral("/gateway.start"))
    {
    }

    void look(QObject *context);
    [[nodiscard]] std::optional<Error> failureSaid() const;
    void finish(Result<GatewayStatus> result);

    Home home;
    GatewayOptions options;
    Anchor anchor;
    QString outputPath; ///< what the daemon prints before it is ready, or why it is not
    qint64 pid = 0;
    bool asking = false;
    QTimer timer;
    QElapsedTimer elapsed;
    Resolver<GatewayStatus> resolver;
};

GatewayLauncher::GatewayLauncher(const Home &home, const GatewayOptions &options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(home, options))
{
    connect(&d->timer, &QTimer::timeout, this, [this] { d->look(this); });
}

GatewayLauncher::~GatewayLauncher()
{
    d->anchor->retire();
}

Async<GatewayStatus> GatewayLauncher::start()
{
    const QString program = findGatewayProgram();
    if (program.isEmpty()) {
        return resolved<GatewayStatus>(failure(
            ErrorCode::ProgramFailed, QStringLiteral("keywrightd"), QStringLiteral("not found")));
    }
    QFile::remove(d->outputPath);
    QProcess process;
    process.setProgram(program);
    process.setArguments(gatewayArguments(d->home, d->options));
    process.setWorkingDirectory(QStringLiteral("/"));
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardOutputFile(d->outputPath);
    process.setStandardErrorFile(d->outputPath, QIODevice::Append);
    if (!process.startDetached(&d->pid)) {
        return resolved<GatewayStatus>(
            failure(ErrorCode::ProgramFailed, program, process.errorString()));
    }
    d->elapsed.start();
    d->timer.start(lookEvery);
    return d->resolver.future();
}

std::optional<Error> GatewayLauncher::Private::failureSaid() const
{
    QFile output(outputPath);
    if (!output.open(QIODevice::ReadOnly))
        return std::nullopt;
    QByteArray words;
    while (!output.atEnd()) {
        const QByteArray line = output.readLine();
        const auto json = control::fromLine(line);
        if (json && json->value(QLatin1String("error")).isObject())
            return control::errorFromJson(json->value(QLatin1String("error")).toObject());
        if (!json && !line.trimmed().isEmpty())
            words = line.trimmed();
    }
    if (words.isEmpty())
        return std::nullopt;
    return Error{ErrorCode::GatewayFailed, {}, QString::fromUtf8(words)};
}

void GatewayLauncher::Private::finish(Result<GatewayStatus> result)
{
    timer.stop();
    QFile::remove(outputPath);
    resolver.resolve(std::move(result));
}

void GatewayLauncher::Private::look(QObject *context)
{
    if (!isAlive(pid)) {
        const auto said = failureSaid();
        return finish(tl::make_unexpected(said.value_or(
            Error{ErrorCode::GatewayFailed, {}, QStringLiteral("it ended at once")})));
    }
    if (elapsed.hasExpired(std::chrono::milliseconds(startPatience).count()))
        return finish(failure(ErrorCode::GatewayFailed, {}, QStringLiteral("it does not answer")));
    if (asking)
        return;
    asking = true;
    auto asked =
        whenSettled(anchor,
                    control::ask(context, home.controlSocketPath(),
                                 control::request(QStringLiteral("status")), answerPatience),
                    [this](const Result<QJsonObject> &answer) -> Result<void> {
                        asking = false;
                        if (!answer)
                            return {};
                        const auto status = control::statusFromJson(
                            answer->value(QLatin1String("status")).toObject());
                        if (status.running && status.pid == pid)
                            finish(status);
                        return {};
                    });
    Q_UNUSED(asked)
}

} // namespace keywright
