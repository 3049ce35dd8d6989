// SPDX-License-Identifier: GPL-3.0-or-later
#include "daemon.h"

#include "readiness.h"

#include <core/base/log.h>
#include <core/services/policysource.h>
#include <core/services/serviceparts.h>
#include <core/services/vaultservice.h>
#include <core/usage/queries.h>

#include <QtCore/QFile>
#include <QtCore/QThreadPool>

#include <app/common/passphrasefile.h>
#include <utility>

namespace keywright {

using gateway::Server;

namespace {

constexpr std::chrono::seconds checkpointEvery{1};

/// The host names that the APIs of this policy go by.
std::set<std::string> hostsOf(const policy::Snapshot &snapshot)
{
    std::set<std::string> hosts;
    for (const policy::ApiDefinition &api : snapshot.apis())
        hosts.insert(api.name + ".localhost");
    return hosts;
}

gateway::ServerSettings settingsOf(const GatewayOptions &options)
{
    gateway::ServerSettings settings;
    settings.listen.clear();
    for (const QString &address : options.listen)
        settings.listen.push_back(address.toStdString());
    settings.workers = options.workers;
    settings.upstreamAuthorities = QFile::encodeName(options.upstreamAuthorities).toStdString();
    settings.metrics = options.metrics.toStdString();
    return settings;
}

RecorderSettings recorderSettings(const Home &home)
{
    RecorderSettings settings;
    settings.path = home.usagePath();
    return settings;
}

} // namespace

Daemon::Daemon(const Home &home, const GatewayOptions &options, ServiceSockets sockets)
    : m_home(home)
    , m_options(options)
    , m_sockets(std::move(sockets))
    , m_identity(options.tls, home.data + QStringLiteral("/tls"))
    , m_anchor(std::make_shared<ThreadAnchor>())
    , m_lock(home.gatewayLockPath())
{
    m_lock.setStaleLockTime(0); // never by age; that of a dead process is taken over all the same
    connect(&m_checkpointTimer, &QTimer::timeout, this, &Daemon::checkpoint);
}

Daemon::~Daemon()
{
    m_anchor->retire();
    m_control.reset();
    // Whoever else still holds the server lets go of it before its sink goes.
    QThreadPool::globalInstance()->waitForDone();
    m_server.reset();
}

Result<void> Daemon::takeHome()
{
    if (auto prepared = m_home.prepare(); !prepared)
        return prepared;
    if (m_lock.tryLock())
        return {};
    if (m_lock.error() == QLockFile::LockFailedError)
        return failure(ErrorCode::GatewayRunning, m_home.data);
    return failure(ErrorCode::HomeUnusable, m_home.gatewayLockPath());
}

Async<void> Daemon::openStores()
{
    CoreContext::Options options;
    options.home = m_home;
    m_context = std::make_unique<CoreContext>(std::move(options));
    ServiceParts &parts = m_context->parts();
    parts.announces = false;
    parts.trustedProxies = m_options.trustedProxies;
    m_context->vault().setOpener([this](bool isNew) { return openVault(isNew); });
    auto store = parts.store->ready();
    return andThen(m_anchor, std::move(store), [this] {
        return andThen(m_anchor, m_context->parts().usage->ready(), [this] {
            m_recorder = std::make_unique<UsageRecorder>(recorderSettings(m_home));
            return m_recorder->ready();
        });
    });
}

/// Nobody can be asked here; a file may name the passphrase. A vault is never made by a daemon.
Async<void> Daemon::openVault(bool isNew)
{
    const auto passphrase = isNew ? std::nullopt : passphraseFromFile();
    if (!passphrase)
        return resolved<void>(failure(isNew ? ErrorCode::VaultMissing : ErrorCode::VaultLocked));
    if (!*passphrase)
        return resolved<void>(tl::make_unexpected(passphrase->error()));
    return m_context->vault().unlock(**passphrase);
}

Async<QStringList> Daemon::start()
{
    if (auto taken = takeHome(); !taken)
        return resolved<QStringList>(tl::make_unexpected(taken.error()));
    auto counters = andThen(m_anchor, openStores(), [this] {
        return m_context->parts().usage->read(
            [](store::Database &database) { return UsageQueries(database).loadCounters(); });
    });
    return andThen(
        m_anchor, std::move(counters), [this](const std::vector<policy::CounterState> &states) {
            return andThen(m_anchor, m_context->policy().snapshot(),
                           [this, states](const std::shared_ptr<const policy::Snapshot> &snapshot) {
                               return serve(snapshot, states);
                           });
        });
}

Result<gateway::ServerSettings> Daemon::settings(const policy::Snapshot &snapshot)
{
    gateway::ServerSettings settings = settingsOf(m_options);
    settings.inherited = m_sockets.calls;
    settings.inheritedMetrics = m_sockets.metrics;
    auto identity = m_identity.prepare(hostsOf(snapshot));
    if (!identity)
        return tl::make_unexpected(identity.error());
    settings.tls = *identity;
    return settings;
}

/// The listener's certificate anew; the one in use stays where that fails.
void Daemon::certify(const policy::Snapshot &snapshot)
{
    const auto certified = m_identity.prepare(hostsOf(snapshot)).and_then([this](const auto &) {
        return m_server->reloadTls();
    });
    if (!certified)
        qCWarning(logGateway) << "the certificate stays as it was:"
                              << errorName(certified.error().code) << certified.error().subject
                              << certified.error().detail;
}

Result<QStringList> Daemon::serve(std::shared_ptr<const policy::Snapshot> snapshot,
                                  const std::vector<policy::CounterState> &counters)
{
    m_sink = std::make_unique<UsageSink>(*m_recorder);
    m_credentials = std::make_unique<CredentialCache>(*m_context);
    auto made = settings(*snapshot);
    if (!made)
        return tl::make_unexpected(made.error());
    auto server = Server::start(std::move(*made), *m_sink, m_credentials.get());
    if (!server)
        return tl::make_unexpected(server.error());
    m_server = std::move(*server);
    m_server->counters().restore(counters);
    m_server->publish(std::move(snapshot));

    m_control = std::make_unique<ControlServer>(
        [this](const QJsonObject &request) { return handle(request); });
    if (auto listening = m_control->listen(m_home.controlSocketPath()); !listening)
        return tl::make_unexpected(listening.error());
    follow();
    QStringList addresses;
    for (const std::string &address : m_server->listenAddresses())
        addresses.append(QString::fromStdString(address));
    notifyManager("READY=1\n");
    return addresses;
}

void Daemon::follow()
{
    connect(m_context->parts().store.get(), &store::Store::changed, this, [this] {
        auto done = refresh();
        Q_UNUSED(done)
    });
    m_checkpointTimer.start(checkpointEvery);
    // What was saved between the first snapshot and now; and the sweep, which may wait for the
    // keychain and for which nobody waits.
    auto caughtUp = refresh();
    auto swept = m_context->ready();
    Q_UNUSED(caughtUp)
    Q_UNUSED(swept)
}

Async<void> Daemon::refresh()
{
    if (m_refreshing) {
        if (!m_nextRefresh)
            m_nextRefresh.emplace();
        return m_nextRefresh->future();
    }
    m_refreshing = true;
    return whenSettled(
        m_anchor, m_context->policy().snapshot(),
        [this](const Result<std::shared_ptr<const policy::Snapshot>> &snapshot) -> Result<void> {
            m_refreshing = false;
            if (snapshot && m_server) {
                m_problems.clear();
                for (const std::string &problem : (*snapshot)->problems())
                    m_problems.append(QString::fromStdString(problem));
                if (std::exchange(m_certifies, false) || m_identity.lacks(hostsOf(**snapshot)))
                    certify(**snapshot);
                m_server->publish(*snapshot);
            } else if (!snapshot) {
                qCWarning(logGateway)
                    << "policy is not up to date:" << errorName(snapshot.error().code)
                    << snapshot.error().detail;
            }
            m_credentials->refresh();
            if (const auto waiting = std::exchange(m_nextRefresh, std::nullopt))
                observe(m_anchor, refresh(), [later = *waiting](Result<void> result) {
                    later.resolve(std::move(result));
                });
            return snapshot ? Result<void>() : tl::make_unexpected(snapshot.error());
        });
}

void Daemon::reload()
{
    if (!m_server)
        return;
    m_certifies = true;
    ServiceParts &parts = m_context->parts();
    parts.policySource = std::make_shared<PolicySource>(parts.clock);
    auto done = refresh();
    Q_UNUSED(done)
}

void Daemon::checkpoint()
{
    if (m_server)
        m_recorder->saveCounters(m_server->counters().checkpoint());
}

Async<void> Daemon::flush()
{
    if (!m_server)
        return resolved<void>(failure(ErrorCode::GatewayNotRunning));
    // Failed authentications are handed over once a second; nothing takes longer than that.
    constexpr int looks = 150;
    return andThen(m_anchor, waitForEvents(m_server->statistics().requests, looks), [this] {
        checkpoint();
        return m_recorder->flush();
    });
}

Async<void> Daemon::waitForEvents(qint64 requests, int looksLeft)
{
    if (m_sink->seen() >= requests || looksLeft == 0)
        return resolved<void>({});
    Resolver<void> later;
    QTimer::singleShot(10, this, [later] { later.resolve({}); });
    return andThen(m_anchor, later.future(),
                   [this, requests, looksLeft] { return waitForEvents(requests, looksLeft - 1); });
}

} // namespace keywright
