// SPDX-License-Identifier: GPL-3.0-or-later
#include "routing.h"

#include "octets.h"

namespace keywright::gateway {

const Endpoint *EndpointRegistry::find(std::string_view host, std::uint16_t port, bool tls)
{
    std::string name = (tls ? "s " : "p ") + std::to_string(port) + ' ';
    name += host;
    const std::lock_guard lock(m_mutex);
    const auto found = m_byName.find(name);
    if (found != m_byName.end())
        return found->second;
    m_endpoints.push_back({static_cast<int>(m_endpoints.size()), std::string(host), port, tls});
    m_byName.emplace(std::move(name), &m_endpoints.back());
    return &m_endpoints.back();
}

Route routeTo(std::string_view upstream, EndpointRegistry &endpoints)
{
    Route route;
    bool tls = false;
    if (octets::startsWith(upstream, "http://"))
        upstream.remove_prefix(7);
    else if (octets::startsWith(upstream, "https://")) {
        tls = true;
        upstream.remove_prefix(8);
    } else
        return route;
    const std::size_t slash = upstream.find('/');
    const std::string_view authority = upstream.substr(0, slash);
    std::string_view path =
        slash == std::string_view::npos ? std::string_view{} : upstream.substr(slash);
    while (!path.empty() && path.back() == '/')
        path.remove_suffix(1);
    std::string_view host = authority, port;
    if (!authority.empty() && authority.front() == '[') {
        const std::size_t end = authority.find(']');
        if (end == std::string_view::npos)
            return route;
        host = authority.substr(1, end - 1);
        port = authority.substr(end + 1);
    } else if (const std::size_t colon = authority.rfind(':'); colon != std::string_view::npos) {
        host = authority.substr(0, colon);
        port = authority.substr(colon);
    }
    std::int64_t number = tls ? 443 : 80;
    if (!port.empty() && port != ":") {
        const auto parsed = port.front() == ':' ? octets::decimal(port.substr(1)) : std::nullopt;
        if (!parsed || *parsed < 1 || *parsed > 65535)
            return route;
        number = *parsed;
    }
    if (host.empty() || !octets::all(authority, octets::Host)
        || (!path.empty() && !octets::all(path, octets::Target))
        || path.find('?') != std::string_view::npos)
        return route;
    route.endpoint = endpoints.find(host, static_cast<std::uint16_t>(number), tls);
    route.authority = authority;
    route.basePath = path;
    return route;
}

std::unique_ptr<Routing> makeRouting(std::shared_ptr<const policy::Snapshot> snapshot,
                                     JudgingTime time, std::uint64_t generation,
                                     EndpointRegistry &endpoints)
{
    auto routing = std::make_unique<Routing>();
    routing->time = std::move(time);
    routing->generation = generation;
    for (const policy::ApiDefinition &api : snapshot->apis()) {
        routing->routes.push_back(routeTo(api.upstream, endpoints));
        routing->needsSecrets = routing->needsSecrets || api.needsUpstreamSecret;
    }
    routing->needsProcesses = snapshot->asksForProcesses();
    routing->snapshot = std::move(snapshot);
    return routing;
}

} // namespace keywright::gateway
