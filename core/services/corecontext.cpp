// SPDX-License-Identifier: GPL-3.0-or-later
#include "corecontext.h"

#include "alertservice.h"
#include "auditkeeper.h"
#include "auditservice.h"
#include "backupservice.h"
#include "chain.h"
#include "changewiring.h"
#include "collectionservice.h"
#include "dotenvservice.h"
#include "environmentservice.h"
#include "gatewayexportservice.h"
#include "historyservice.h"
#include "homeid.h"
#include "keychainservice.h"
#include "keyhistoryservice.h"
#include "policysource.h"
#include "providerservice.h"
#include "restoredhome.h"
#include "sampleservice.h"
#include "searchservice.h"
#include "secretaccounts.h"
#include "sendguard.h"
#include "serviceparts.h"
#include "transferservice.h"
#include "usesiteservice.h"
#include "vaultservice.h"

#include <core/base/log.h>
#include <core/secrets/keychainsecretstore.h>

#include <QtCore/QTimer>

namespace keywright {

namespace {

// How long a keychain that was locked is left alone before what waits for it is tried again.
constexpr std::chrono::seconds sweepAgain{30};
// How late a file that has expired may be removed by a program that runs.
constexpr std::chrono::minutes lookForExpired{1};

} // namespace

class CoreContext::Private
{
public:
    Private(Options &&options, QObject *context);
    ~Private();

    [[nodiscard]] Async<void> ready();
    void sweep();
    void removeExpired();

    ServiceParts parts;
    Result<void> prepared;
    ChangeFeed changes;
    QTimer sweepTimer, minutes;
    bool follows = true; ///< a program that stays: the window or the daemon
    std::unique_ptr<GatewayService> gateway;
    ProjectService projects{parts};
    ApiService apis{parts};
    KeyService keys{parts};
    PolicyService policy{parts};
    UsageService usage{parts};
    ProvisioningService provisioning{parts};
    MatrixService matrix{parts};
    DoctorService doctor{parts};
    TransferService transfer{parts};
    GatewayExportService gatewayExport{parts};
    DotenvService dotenv{parts};
    AuditService audit{parts};
    ProviderService providers{parts};
    VaultService vault{parts};
    KeychainService keychain{parts};
    BackupService backup{parts};
    UseSiteService useSites{parts};
    CollectionService collections{parts};
    EnvironmentService environments{parts, collections};
    HistoryService history{parts};
    SendGuard sendGuard{parts};
    KeyHistoryService keyHistory{parts};
    SampleService sample{parts};
    AlertService alerts{parts};
    SearchService search{parts};
    RequestService requests{parts, environments, history, sendGuard};
};

CoreContext::Private::Private(Options &&options, QObject *context)
{
    parts.home = std::move(options.home);
    parts.clock = options.clock ? std::move(options.clock) : std::make_shared<SystemClock>();
    parts.random = options.random ? std::move(options.random) : std::make_shared<SystemRandom>();
    parts.anchor = std::make_shared<ThreadAnchor>();
    prepared = parts.home.prepare().and_then([this] { return adoptRestored(parts.home); });
    parts.store = std::make_unique<store::Store>(parts.home.storePath());
    parts.usage = std::make_unique<UsageStore>(parts.home.usagePath(), !options.watch);
    parts.secrets = std::make_unique<HomeSecretStore>(
        options.makeSecretStore ? options.makeSecretStore()
                                : std::make_unique<KeychainSecretStore>(),
        parts.home.vaultPath(), options.secretPlace,
        [this] {
            return andThen(parts.anchor, homeId(parts),
                           [](const QString &id) { return Result<QString>(vaultKeyAccount(id)); });
        },
        parts.anchor);
    parts.http = std::make_unique<HttpClient>();
    parts.policySource = std::make_shared<PolicySource>(parts.clock);
    parts.worker = std::make_unique<SerialExecutor>(QStringLiteral("worker"));
    parts.changes = &changes;
    gateway = std::make_unique<GatewayService>(parts);
    parts.gateway = gateway.get();
    wireChanges(parts, context);
    // The first job of the writer's thread: what is noted has this clock's time.
    auto timed =
        parts.store->write([clock = parts.clock](store::Database &database) -> Result<void> {
            database.setClock(clock);
            return {};
        });
    Q_UNUSED(timed)
    follows = options.watch;
    if (options.watch) {
        parts.store->watch();
        parts.usage->watch();
    }
    QObject::connect(&minutes, &QTimer::timeout, context, [this] { removeExpired(); });
    sweepTimer.setSingleShot(true);
    QObject::connect(&sweepTimer, &QTimer::timeout, context, [this] { sweep(); });
}

CoreContext::Private::~Private()
{
    // From here on no continuation runs; what waits is answered with Cancelled.
    parts.anchor->retire();
    gateway.reset();
    parts.worker.reset();
    parts.http.reset();
    parts.secrets.reset();
    parts.store.reset();
    parts.usage.reset();
}

Async<void> CoreContext::Private::ready()
{
    if (!prepared)
        return resolved<void>(prepared);
    // A command that is over soon has seldom use for what was recorded.
    auto opened = andThen(parts.anchor, parts.store->ready(), [this] {
        return follows ? parts.usage->ready() : resolved<void>(Result<void>());
    });
    auto known = andThen(parts.anchor, std::move(opened), [this] { return gateway->options(); });
    return andThen(parts.anchor, std::move(known), [this](const GatewayOptions &) {
        return whenSettled(parts.anchor, keys.sweep(), [this](const Result<SweepReport> &report) {
            if (!report)
                qCWarning(logSecrets) << "sweep failed:" << errorName(report.error().code);
            else if (report->postponed > 0)
                sweepTimer.start(sweepAgain);
            if (follows) {
                auto kept = AuditKeeper(parts).keepUp(); // nobody waits for it
                Q_UNUSED(kept)
                minutes.start(lookForExpired);
            }
            removeExpired();
            return Result<void>();
        });
    });
}

/// Files that were written for a time only: whoever runs next, or runs, takes them away.
void CoreContext::Private::removeExpired()
{
    auto removed = andThen(parts.anchor, useSites.removeExpired(),
                           [](const QStringList &paths) -> Result<void> {
                               for (const QString &path : paths)
                                   qCInfo(logSecrets) << "expired and removed:" << path;
                               return {};
                           });
    Q_UNUSED(removed)
}

void CoreContext::Private::sweep()
{
    auto done = whenSettled(parts.anchor, keys.sweep(), [this](const Result<SweepReport> &report) {
        if (!report || report->postponed > 0)
            sweepTimer.start(sweepAgain);
        return Result<void>();
    });
    Q_UNUSED(done)
}

CoreContext::CoreContext(Options options, QObject *parent)
    : QObject(parent)
    , d(std::make_unique<Private>(std::move(options), this))
{
}

CoreContext::~CoreContext() = default;

Async<void> CoreContext::ready()
{
    return d->ready();
}

const Home &CoreContext::home() const
{
    return d->parts.home;
}

const Clock &CoreContext::clock() const
{
    return *d->parts.clock;
}

ChangeFeed &CoreContext::changes()
{
    return d->changes;
}

ProjectService &CoreContext::projects()
{
    return d->projects;
}

ApiService &CoreContext::apis()
{
    return d->apis;
}

KeyService &CoreContext::keys()
{
    return d->keys;
}

PolicyService &CoreContext::policy()
{
    return d->policy;
}

GatewayService &CoreContext::gateway()
{
    return *d->gateway;
}

UsageService &CoreContext::usage()
{
    return d->usage;
}

RequestService &CoreContext::requests()
{
    return d->requests;
}

ProvisioningService &CoreContext::provisioning()
{
    return d->provisioning;
}

MatrixService &CoreContext::matrix()
{
    return d->matrix;
}

DoctorService &CoreContext::doctor()
{
    return d->doctor;
}

TransferService &CoreContext::transfer()
{
    return d->transfer;
}

GatewayExportService &CoreContext::gatewayExport()
{
    return d->gatewayExport;
}

DotenvService &CoreContext::dotenv()
{
    return d->dotenv;
}

AuditService &CoreContext::audit()
{
    return d->audit;
}

ProviderService &CoreContext::providers()
{
    return d->providers;
}

VaultService &CoreContext::vault()
{
    return d->vault;
}

KeychainService &CoreContext::keychain()
{
    return d->keychain;
}

BackupService &CoreContext::backup()
{
    return d->backup;
}

UseSiteService &CoreContext::useSites()
{
    return d->useSites;
}

CollectionService &CoreContext::collections()
{
    return d->collections;
}

EnvironmentService &CoreContext::environments()
{
    return d->environments;
}

HistoryService &CoreContext::history()
{
    return d->history;
}

KeyHistoryService &CoreContext::keyHistory()
{
    return d->keyHistory;
}

SampleService &CoreContext::sample()
{
    return d->sample;
}

AlertService &CoreContext::alerts()
{
    return d->alerts;
}

SendGuard &CoreContext::sendGuard()
{
    return d->sendGuard;
}

SearchService &CoreContext::search()
{
    return d->search;
}

ServiceParts &CoreContext::parts()
{
    return d->parts;
}

} // namespace keywright
