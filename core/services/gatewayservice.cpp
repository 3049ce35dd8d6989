// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewayservice.h"

#include "auditservice.h"
#include "chain.h"
#include "controlclient.h"
#include "controlprotocol.h"
#include "gatewaylauncher.h"
#include "gatewayoptions.h"
#include "gatewaywatch.h"
#include "serviceparts.h"

#include <core/base/log.h>
#include <core/domain/auditactions.h>
#include <core/store/settingrepository.h>

namespace keywright {

using store::Database;

namespace {

constexpr std::chrono::seconds answerPatience{5};
constexpr std::chrono::seconds flushPatience{10};
constexpr std::chrono::seconds stopPatience{30};
const QString optionsSetting = QStringLiteral("gateway.options");

} // namespace

class GatewayService::Private
{
public:
    Private(ServiceParts &usedParts, GatewayService *service)
        : parts(usedParts)
        , q(service)
    {
    }

    [[nodiscard]] Async<QJsonObject> ask(const QJsonObject &request,
                                         std::chrono::milliseconds patience)
    {
        return control::ask(q, parts.home.controlSocketPath(), request, patience);
    }
    /// A question that is answered with a status.
    [[nodiscard]] Async<GatewayStatus> askStatus(const QJsonObject &request)
    {
        return andThen(
            parts.anchor, ask(request, answerPatience),
            [this](const QJsonObject &answer) -> Result<GatewayStatus> {
                remember(control::statusFromJson(answer.value(QLatin1String("status")).toObject()));
                return status;
            });
    }
    /// What was done to a running gateway; it is done whether or not that can be written down.
    void note(QLatin1StringView action, const QJsonObject &detail = {})
    {
        AuditNote noted{QString(action), QStringLiteral("gateway")};
        noted.object = detail.value(QLatin1String("key")).toString();
        noted.detail = detail;
        auto done = whenSettled(
            parts.anchor, AuditService(parts).note(noted), [](const Result<void> &written) {
                if (!written)
                    qCWarning(logStore) << "not noted:" << errorName(written.error().code);
                return Result<void>();
            });
        Q_UNUSED(done)
    }
    void remember(const GatewayStatus &next)
    {
        // One that was stopped may answer a last time while it ends.
        const bool isEnding = next.running && ended != 0 && next.pid == ended;
        if (next == status || isEnding)
            return;
        status = next;
        Q_EMIT q->statusChanged(status);
    }

    ServiceParts &parts;
    GatewayService *q;
    GatewayStatus status;
    GatewayOptions options;
    qint64 announced = -1;
    qint64 ended = 0; ///< process that was stopped
    std::unique_ptr<GatewayWatch> watch;
};

GatewayService::GatewayService(ServiceParts &parts, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(parts, this))
{
}

GatewayService::~GatewayService() = default;

std::optional<ForcedVerdict> GatewayStatus::forcedFor(const KeyId &key) const
{
    for (const ForcedVerdict &verdict : forced) {
        if (verdict.key == key)
            return verdict;
    }
    return std::nullopt;
}

GatewayStatus GatewayService::lastStatus() const
{
    return d->status;
}

Async<GatewayStatus> GatewayService::status()
{
    return whenSettled(
        d->parts.anchor, d->ask(control::request(QStringLiteral("status")), answerPatience),
        [this](const Result<QJsonObject> &answer) -> Result<GatewayStatus> {
            if (!answer && answer.error().code != ErrorCode::GatewayNotRunning)
                return tl::make_unexpected(answer.error());
            const GatewayStatus status =
                answer ? control::statusFromJson(answer->value(QLatin1String("status")).toObject())
                       : GatewayStatus();
            d->remember(status);
            return status;
        });
}

Async<GatewayStatus> GatewayService::start(const GatewayOptions &options)
{
    const Anchor anchor = d->parts.anchor;
    auto free = andThen(anchor, status(), [this](const GatewayStatus &status) -> Result<void> {
        if (status.running)
            return failure(ErrorCode::GatewayRunning, d->parts.home.data);
        return {};
    });
    auto kept = andThen(anchor, std::move(free), [this, options] { return setOptions(options); });
    return andThen(anchor, std::move(kept), [this, anchor, options] {
        auto *launcher = new GatewayLauncher(d->parts.home, options, this);
        return whenSettled(anchor, launcher->start(),
                           [this, launcher](const Result<GatewayStatus> &started) {
                               launcher->deleteLater();
                               if (started) {
                                   d->remember(*started);
                                   d->note(audit::gatewayStart);
                               }
                               return started;
                           });
    });
}

Async<void> GatewayService::stop()
{
    Q_EMIT stopping();
    // It answers when it has drained, and closes the connection when it ends.
    return andThen(d->parts.anchor, d->ask(control::request(QStringLiteral("stop")), stopPatience),
                   [this](const QJsonObject &) -> Result<void> {
                       d->ended = d->status.pid;
                       d->remember({});
                       d->note(audit::gatewayStop);
                       return {};
                   });
}

Async<void> GatewayService::flush()
{
    return whenSettled(d->parts.anchor,
                       d->ask(control::request(QStringLiteral("flush")), flushPatience),
                       [](const Result<QJsonObject> &answer) -> Result<void> {
                           if (!answer && answer.error().code != ErrorCode::GatewayNotRunning)
                               return tl::make_unexpected(answer.error());
                           return {};
                       });
}

Async<void> GatewayService::force(const KeyId &key, int status, qint64 count)
{
    QJsonObject request = control::request(QStringLiteral("force"));
    request.insert(QStringLiteral("key"), key.text());
    request.insert(QStringLiteral("status"), status);
    request.insert(QStringLiteral("count"), count);
    return andThen(d->parts.anchor, d->ask(request, answerPatience),
                   [this, key, status, count](const QJsonObject &) -> Result<void> {
                       d->note(audit::gatewayForce, {{QStringLiteral("key"), key.text()},
                                                     {QStringLiteral("status"), status},
                                                     {QStringLiteral("count"), count}});
                       // Those who watch need not wait for the next look.
                       auto seen = this->status();
                       Q_UNUSED(seen)
                       return {};
                   });
}

Async<GatewayStatus> GatewayService::advanceClock(std::chrono::milliseconds by)
{
    QJsonObject request = control::request(QStringLiteral("clock"));
    request.insert(QStringLiteral("advance"), qint64(by.count()));
    return andThen(
        d->parts.anchor, d->askStatus(request),
        [this, by](const GatewayStatus &status) -> Result<GatewayStatus> {
            d->note(audit::gatewayClock, {{QStringLiteral("advance"), qint64(by.count())}});
            return status;
        });
}

Async<GatewayStatus> GatewayService::resetClock()
{
    return d->askStatus(control::request(QStringLiteral("clock")));
}

Async<GatewayOptions> GatewayService::options()
{
    auto stored = d->parts.store->read([](Database &database) {
        return store::SettingRepository(database).value(optionsSetting);
    });
    return andThen(d->parts.anchor, std::move(stored),
                   [this](const std::optional<QString> &json) -> Result<GatewayOptions> {
                       d->options = json ? gatewayOptionsFromJson(*json) : GatewayOptions();
                       return d->options;
                   });
}

Async<void> GatewayService::setOptions(const GatewayOptions &options)
{
    auto saved = d->parts.store->write([json = gatewayOptionsToJson(options)](Database &database) {
        return store::SettingRepository(database).setValue(optionsSetting, json);
    });
    return andThen(d->parts.anchor, std::move(saved), [this, options]() -> Result<void> {
        d->options = options;
        return {};
    });
}

QString GatewayService::urlOf(const QString &apiName) const
{
    const bool running = d->status.running;
    const QStringList &listen = running ? d->status.listen : d->options.listen;
    return gatewayUrl(listen.value(0, QStringLiteral("127.0.0.1:8787")), apiName,
                      running ? d->status.tls : !d->options.tls.isEmpty());
}

void GatewayService::announce(qint64 revision)
{
    if (revision <= d->announced)
        return;
    d->announced = revision;
    QJsonObject request = control::request(QStringLiteral("changed"));
    request.insert(QStringLiteral("revision"), revision);
    // Nobody waits for it: a message that is lost is made up for by the daemon's own looking.
    auto sent = d->ask(request, answerPatience);
    Q_UNUSED(sent)
}

void GatewayService::watch()
{
    if (d->watch)
        return;
    d->watch = std::make_unique<GatewayWatch>(d->parts.home.controlSocketPath());
    connect(d->watch.get(), &GatewayWatch::seen, this,
            [this](const GatewayStatus &status) { d->remember(status); });
    d->watch->start();
}

} // namespace keywright
