// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "judgingtime.h"

#include <core/policy/snapshot.h>

#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace keywright::gateway {

/// A server behind the gateway. Lives as long as the registry; the id counts from 0.
struct Endpoint
{
    int id = 0;
    std::string host; ///< name or address, without brackets
    std::uint16_t port = 80;
    bool tls = false;
};

/// Gives endpoints their ids, so that workers keep their connections over a change of policy.
/// Thread-safe.
class EndpointRegistry
{
public:
    [[nodiscard]] const Endpoint *find(std::string_view host, std::uint16_t port, bool tls);

private:
    std::mutex m_mutex;
    std::deque<Endpoint> m_endpoints;
    std::unordered_map<std::string, const Endpoint *> m_byName;
};

/// An upstream URL, taken apart once.
struct Route
{
    const Endpoint *endpoint = nullptr; ///< null: the URL is not one that can be called
    std::string authority;              ///< for Host
    std::string basePath;               ///< without a trailing slash
};
[[nodiscard]] Route routeTo(std::string_view upstream, EndpointRegistry &endpoints);

/// A snapshot of policy with the ways to its upstreams and the time it is judged by. Immutable.
struct Routing
{
    std::uint64_t generation = 0;
    std::shared_ptr<const policy::Snapshot> snapshot;
    JudgingTime time;
    std::vector<Route> routes;   ///< by API
    bool needsSecrets = false;   ///< some API names an upstream secret
    bool needsProcesses = false; ///< some key is restricted to local programs
};
[[nodiscard]] std::unique_ptr<Routing> makeRouting(std::shared_ptr<const policy::Snapshot> snapshot,
                                                   JudgingTime time, std::uint64_t generation,
                                                   EndpointRegistry &endpoints);

} // namespace keywright::gateway
