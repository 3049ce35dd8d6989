// SPDX-License-Identifier: GPL-3.0-or-later
#include "upstreampool.h"

#include <algorithm>

namespace keywright::gateway {

namespace {

constexpr std::chrono::seconds nameLifetime{30};
constexpr std::chrono::seconds idleLifetime{55}; // below the 60 to 75 s of common servers

} // namespace

UpstreamPool::UpstreamPool(asio::io_context &io, BlockPool &blocks, const ServerSettings &settings,
                           const std::shared_ptr<TlsContext> &tls)
    : m_io(io)
    , m_blocks(blocks)
    , m_settings(settings)
    , m_resolver(io)
    , m_tls(tls)
{
}

std::vector<boost::intrusive_ptr<Upstream>> &UpstreamPool::idleOf(const Endpoint &endpoint)
{
    const auto id = static_cast<std::size_t>(endpoint.id);
    if (id >= m_idle.size())
        m_idle.resize(id + 1);
    return m_idle[id];
}

boost::intrusive_ptr<Upstream> UpstreamPool::takeIdle(const Endpoint &endpoint)
{
    auto &idle = idleOf(endpoint);
    if (idle.empty())
        return {};
    boost::intrusive_ptr<Upstream> upstream = std::move(idle.back());
    idle.pop_back();
    --m_idleCount;
    upstream->leaveIdle();
    return upstream;
}

boost::intrusive_ptr<Upstream> UpstreamPool::make(const Endpoint &endpoint)
{
    return boost::intrusive_ptr<Upstream>(new Upstream(*this, endpoint));
}

void UpstreamPool::give(boost::intrusive_ptr<Upstream> upstream, SteadyTime now)
{
    if (!upstream->isOpen() || !upstream->input().isEmpty()
        || m_idleCount >= m_settings.pooledConnections) {
        upstream->close();
        return;
    }
    upstream->becomeIdle(now);
    ++m_idleCount;
    idleOf(upstream->endpoint()).push_back(std::move(upstream));
}

void UpstreamPool::forget(Upstream *upstream)
{
    auto &idle = idleOf(upstream->endpoint());
    const auto found = std::find_if(idle.begin(), idle.end(), [upstream](const auto &other) {
        return other.get() == upstream;
    });
    if (found == idle.end())
        return;
    --m_idleCount;
    idle.erase(found);
}

void UpstreamPool::sweep(SteadyTime now)
{
    for (auto &idle : m_idle) {
        while (!idle.empty() && now - idle.front()->idleSince() > idleLifetime) {
            const boost::intrusive_ptr<Upstream> old = idle.front();
            forget(old.get());
            old->close();
        }
        for (const auto &upstream : idle)
            upstream->restIfIdle(now, m_settings.restAfter);
    }
}

void UpstreamPool::closeAll()
{
    for (auto &idle : m_idle) {
        for (const auto &upstream : idle)
            upstream->close();
        idle.clear();
    }
    m_idleCount = 0;
    m_resolver.cancel();
}

void UpstreamPool::resolve(const Endpoint &endpoint, std::function<void(const Addresses &)> done)
{
    const auto id = static_cast<std::size_t>(endpoint.id);
    if (id >= m_known.size())
        m_known.resize(id + 1);
    if (!m_known[id].addresses.empty() && std::chrono::steady_clock::now() < m_known[id].until) {
        done(Addresses(m_known[id].addresses));
        return;
    }
    ErrorCodeOfSystem notAnAddress;
    const auto address = asio::ip::make_address(endpoint.host, notAnAddress);
    if (!notAnAddress) {
        done({asio::ip::tcp::endpoint(address, endpoint.port)});
        return;
    }
    m_resolver.async_resolve(
        endpoint.host, std::to_string(endpoint.port), asio::ip::resolver_base::numeric_service,
        [this, id, done = std::move(done)](const ErrorCodeOfSystem &error, const auto &results) {
            Addresses addresses;
            if (!error)
                for (const auto &result : results)
                    addresses.push_back(result.endpoint());
            m_known[id] = {addresses, std::chrono::steady_clock::now() + nameLifetime};
            done(addresses);
        });
}

} // namespace keywright::gateway
