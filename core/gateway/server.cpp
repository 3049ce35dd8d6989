// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "listen.h"
#include "openmetrics.h"
#include "recorder.h"
#include "tally.h"
#include "worker.h"

#include <algorithm>
#include <csignal>
#include <mutex>
#include <unistd.h>

namespace keywright::gateway {

class Server::Private
{
public:
    Shared shared;
    std::vector<std::unique_ptr<Worker>> workers;
    std::unique_ptr<Tally> tally;
    std::unique_ptr<Recorder> recorder;
    std::vector<std::string> addresses;
    std::string metricsAddress;
    const std::chrono::system_clock::time_point began = std::chrono::system_clock::now();
    std::mutex mutex; ///< publish, drain, stop
    bool stopped = false;
    std::shared_ptr<const policy::Snapshot> policy; ///< as last published
    JudgingTime time;

    Private() { time.counters = shared.counters; }
    void publish();
    [[nodiscard]] Result<void> prepareTls()
    {
        auto upstream = upstreamTls(shared.settings.upstreamAuthorities);
        if (!upstream)
            return tl::make_unexpected(upstream.error());
        shared.upstreamTls = std::move(*upstream);
        return loadTls();
    }
    [[nodiscard]] Result<void> loadTls()
    {
        if (shared.settings.tls.isEmpty())
            return {};
        auto context = serverTls(shared.settings.tls);
        if (!context)
            return tl::make_unexpected(context.error());
        shared.tls.set(std::move(*context));
        return {};
    }
    [[nodiscard]] Result<void> listen();
    [[nodiscard]] Result<void> listenForMetrics();
    [[nodiscard]] Statistics statistics() const;
    [[nodiscard]] std::string metrics() const;
    [[nodiscard]] std::int64_t openConnections() const
    {
        std::int64_t open = 0;
        for (const auto &worker : workers)
            open += worker->numbers().connections.load(std::memory_order_acquire);
        return open;
    }
};

namespace {

int workerCount(int asked)
{
    if (asked > 0)
        return asked;
    return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, 4);
}

} // namespace

Result<void> Server::Private::listen()
{
    const int count = shared.workers;
    const auto adopt = [this](Result<ListeningSockets> sockets) -> Result<void> {
        if (!sockets)
            return tl::make_unexpected(sockets.error());
        for (std::size_t i = 0; i < workers.size(); ++i)
            workers[i]->adopt(sockets->descriptors[i]);
        addresses.push_back(sockets->address);
        return {};
    };
    for (const int descriptor : shared.settings.inherited)
        if (auto adopted = adopt(listenOnInherited(descriptor, count)); !adopted)
            return adopted;
    for (const std::string &address : shared.settings.listen)
        if (auto adopted = adopt(listenOn(address, count)); !adopted)
            return adopted;
    return listenForMetrics();
}

/// One worker is enough for them.
Result<void> Server::Private::listenForMetrics()
{
    const ServerSettings &settings = shared.settings;
    if (settings.inheritedMetrics < 0 && settings.metrics.empty())
        return {};
    auto sockets = settings.inheritedMetrics >= 0 ? listenOnInherited(settings.inheritedMetrics, 1)
                                                  : listenOn(loopbackAddress(settings.metrics), 1);
    if (!sockets)
        return tl::make_unexpected(sockets.error());
    workers.front()->adopt(sockets->descriptors.front(), Connection::Side::Admin);
    metricsAddress = sockets->address;
    return {};
}

std::string Server::Private::metrics() const
{
    using namespace openmetrics;
    std::string text;
    tally->append(text);
    const Statistics now = statistics();
    const auto gauge = [&text](std::string_view name, std::string_view help, std::int64_t value) {
        family(text, name, "gauge", help);
        sample(text, name, {}, value);
    };
    gauge("keywright_connections", "Callers' connections that are open.", now.connections);
    gauge("keywright_tunnels", "Connections that changed protocols.", now.tunnels);
    family(text, "keywright_accepted_connections", "counter", "Callers' connections so far.");
    sample(text, "keywright_accepted_connections_total", {}, now.accepted);
    family(text, "keywright_dropped_event_details", "counter",
           "Requests that were counted, but whose details were lost.");
    sample(text, "keywright_dropped_event_details_total", {}, now.dropped);
    gauge("keywright_snapshot_revision", "Revision of the policy that is enforced.", now.revision);
    gauge("keywright_snapshot_keys", "Keys that the policy knows.", now.keys);
    gauge("keywright_ready", "Whether calls are judged and served.",
          now.ready && !shared.draining.load(std::memory_order_relaxed) ? 1 : 0);
    gauge("keywright_clock_ahead_seconds",
          "How far the time of verdicts is ahead of the machine's.",
          std::chrono::duration_cast<std::chrono::seconds>(now.clockAhead).count());
    gauge("keywright_workers", "Threads that serve.", shared.workers);
    family(text, "keywright_start_time_seconds", "gauge", "When it started.", "seconds");
    line(text, "keywright_start_time_seconds", {},
         seconds(std::chrono::duration_cast<std::chrono::microseconds>(began.time_since_epoch())
                     .count()));
    family(text, "keywright_build", "info", "What it is.");
    sample(text, "keywright_build_info", {{"version", KEYWRIGHT_VERSION}}, 1);
    text += end;
    return text;
}

Result<std::unique_ptr<Server>> Server::start(ServerSettings settings, EventSink &sink,
                                              UpstreamSecrets *secrets)
{
    std::signal(SIGPIPE, SIG_IGN); // a peer that leaves is an error code, not the end
    auto d = std::make_unique<Private>();
    d->shared.settings = std::move(settings);
    d->shared.secrets = secrets;
    if (auto prepared = d->prepareTls(); !prepared)
        return tl::make_unexpected(prepared.error());
    const int count = d->shared.workers = workerCount(d->shared.settings.workers);
    for (int i = 0; i < count; ++i)
        d->workers.push_back(std::make_unique<Worker>(d->shared));
    if (auto listening = d->listen(); !listening)
        return tl::make_unexpected(listening.error());
    std::vector<Recorder::Source> sources;
    for (const auto &worker : d->workers)
        sources.push_back({&worker->ring(), &worker->guard()});
    d->tally = std::make_unique<Tally>(sink);
    d->shared.metrics = [p = d.get()] { return p->metrics(); };
    d->recorder = std::make_unique<Recorder>(std::move(sources), d->shared.holder, *d->tally,
                                             d->shared.settings.recordEvery);
    for (const auto &worker : d->workers)
        worker->start();
    return std::unique_ptr<Server>(new Server(std::move(d)));
}

Server::Server(std::unique_ptr<Private> d)
    : m_d(std::move(d))
{
}

Server::~Server()
{
    stop();
}

void Server::publish(std::shared_ptr<const policy::Snapshot> snapshot)
{
    if (!snapshot)
        return;
    const std::lock_guard lock(m_d->mutex);
    m_d->shared.keys.store(static_cast<std::int64_t>(snapshot->keyCount()),
                           std::memory_order_relaxed);
    m_d->policy = std::move(snapshot);
    m_d->publish();
}

void Server::Private::publish()
{
    shared.counters->prepare(*policy);
    if (time.counters != shared.counters)
        time.counters->prepare(*policy);
    (void)shared.holder.publish(policy, time, shared.endpoints);
    for (const auto &worker : workers)
        worker->refresh();
}

void Server::setClockAhead(std::chrono::milliseconds ahead)
{
    const std::lock_guard lock(m_d->mutex);
    JudgingTime &time = m_d->time;
    const auto &real = m_d->shared.counters;
    time.ahead = ahead;
    if (ahead.count() == 0) {
        time.counters = real;
    } else if (time.counters == real) {
        time.counters = std::make_shared<policy::Counters>();
        time.counters->restore(real->checkpoint());
    }
    m_d->shared.clockAhead.store(ahead.count(), std::memory_order_relaxed);
    if (m_d->policy)
        m_d->publish();
}

Result<void> Server::reloadTls()
{
    return m_d->loadTls();
}

policy::Counters &Server::counters()
{
    return *m_d->shared.counters;
}

std::vector<std::string> Server::listenAddresses() const
{
    return m_d->addresses;
}

std::string Server::metricsAddress() const
{
    return m_d->metricsAddress;
}

std::vector<ForcedVerdict> Server::forced() const
{
    return m_d->shared.forced.left();
}

void Server::force(const std::string &keyId, int status, std::int64_t count)
{
    m_d->shared.forced.set(keyId, status, count);
}

Statistics Server::statistics() const
{
    return m_d->statistics();
}

Statistics Server::Private::statistics() const
{
    Statistics sum;
    for (const auto &worker : workers) {
        sum.connections += worker->numbers().connections.load(std::memory_order_relaxed);
        sum.accepted += worker->numbers().accepted.load(std::memory_order_relaxed);
        sum.requests += worker->numbers().requests.load(std::memory_order_relaxed);
        sum.tunnels += worker->numbers().tunnels.load(std::memory_order_relaxed);
        sum.dropped += worker->ring().lost();
    }
    sum.revision = shared.holder.revision();
    sum.keys = shared.keys.load(std::memory_order_relaxed);
    sum.ready = shared.holder.current() != nullptr;
    sum.clockAhead = std::chrono::milliseconds(shared.clockAhead.load(std::memory_order_relaxed));
    return sum;
}

bool Server::drain(std::chrono::milliseconds deadline)
{
    const std::lock_guard lock(m_d->mutex);
    if (m_d->stopped)
        return true;
    m_d->shared.draining.store(true, std::memory_order_relaxed);
    for (const auto &worker : m_d->workers)
        worker->drain();
    const auto until = std::chrono::steady_clock::now() + deadline;
    while (m_d->openConnections() > 0 && std::chrono::steady_clock::now() < until)
        std::this_thread::sleep_for(std::chrono::milliseconds(5));
    const bool finished = m_d->openConnections() == 0;
    m_d->recorder->flush();
    return finished;
}

void Server::stop()
{
    const std::lock_guard lock(m_d->mutex);
    if (std::exchange(m_d->stopped, true))
        return;
    for (const auto &worker : m_d->workers)
        worker->stop();
    m_d->recorder->stop();
}

} // namespace keywright::gateway
