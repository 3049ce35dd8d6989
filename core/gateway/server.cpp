// SPDX-License-Identifier: GPL-3.0-or-later
#include "server.h"

#include "listen.h"
#include "recorder.h"
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
    std::unique_ptr<Recorder> recorder;
    std::vector<std::string> addresses;
    std::mutex mutex; ///< publish, drain, stop
    bool stopped = false;

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

Result<std::unique_ptr<Server>> Server::start(ServerSettings settings, EventSink &sink,
                                              UpstreamSecrets *secrets)
{
    std::signal(SIGPIPE, SIG_IGN); // a peer that leaves is an error code, not the end
    auto d = std::make_unique<Private>();
    d->shared.settings = std::move(settings);
    d->shared.secrets = secrets;
    const int count = workerCount(d->shared.settings.workers);
    for (int i = 0; i < count; ++i)
        d->workers.push_back(std::make_unique<Worker>(d->shared));
    for (const std::string &address : d->shared.settings.listen) {
        Result<ListeningSockets> sockets = listenOn(address, count);
        if (!sockets)
            return tl::make_unexpected(sockets.error());
        for (std::size_t i = 0; i < d->workers.size(); ++i)
            d->workers[i]->adopt(sockets->descriptors[i]);
        d->addresses.push_back(sockets->address);
    }
    std::vector<Recorder::Source> sources;
    for (const auto &worker : d->workers)
        sources.push_back({&worker->ring(), &worker->guard()});
    d->recorder = std::make_unique<Recorder>(std::move(sources), d->shared.holder, sink,
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
    m_d->shared.counters.prepare(*snapshot);
    (void)m_d->shared.holder.publish(std::move(snapshot), m_d->shared.endpoints);
    for (const auto &worker : m_d->workers)
        worker->refresh();
}

policy::Counters &Server::counters()
{
    return m_d->shared.counters;
}

std::vector<std::string> Server::listenAddresses() const
{
    return m_d->addresses;
}

Statistics Server::statistics() const
{
    Statistics sum;
    for (const auto &worker : m_d->workers) {
        sum.connections += worker->numbers().connections.load(std::memory_order_relaxed);
        sum.accepted += worker->numbers().accepted.load(std::memory_order_relaxed);
        sum.requests += worker->numbers().requests.load(std::memory_order_relaxed);
        sum.dropped += worker->ring().lost();
    }
    sum.revision = m_d->shared.holder.revision();
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
