// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings.h"
#include "tlscontext.h"
#include "upstream.h"

#include <boost/asio/ip/basic_resolver.hpp>
#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace keywright::gateway {

/// One worker's connections to upstreams: idle ones by endpoint, last in first out, and the
/// addresses of names, remembered for a short while. Not thread-safe.
class UpstreamPool
{
public:
    UpstreamPool(asio::io_context &io, BlockPool &blocks, const ServerSettings &settings,
                 const std::shared_ptr<TlsContext> &tls);
    UpstreamPool(const UpstreamPool &) = delete;
    UpstreamPool &operator=(const UpstreamPool &) = delete;

    /// An idle connection; null without one.
    [[nodiscard]] boost::intrusive_ptr<Upstream> takeIdle(const Endpoint &endpoint);
    /// A new one; the caller sets the user and connects.
    [[nodiscard]] boost::intrusive_ptr<Upstream> make(const Endpoint &endpoint);
    void give(boost::intrusive_ptr<Upstream> upstream, SteadyTime now);
    void forget(Upstream *upstream); ///< an idle one that ended
    void sweep(SteadyTime now);
    void closeAll();

    using Addresses = std::vector<asio::ip::tcp::endpoint>;
    /// Calls back with the addresses (none: unknown host), from the cache at once.
    void resolve(const Endpoint &endpoint, std::function<void(const Addresses &)> done);
    [[nodiscard]] asio::io_context &io() { return m_io; }
    [[nodiscard]] BlockPool &blocks() { return m_blocks; }
    [[nodiscard]] TlsContext &tls() { return *m_tls; } ///< for TLS upstreams

private:
    struct Known
    {
        Addresses addresses;
        SteadyTime until{};
    };
    [[nodiscard]] std::vector<boost::intrusive_ptr<Upstream>> &idleOf(const Endpoint &endpoint);

    asio::io_context &m_io;
    BlockPool &m_blocks;
    const ServerSettings &m_settings;
    int m_idleCount = 0;
    std::vector<std::vector<boost::intrusive_ptr<Upstream>>> m_idle; ///< by endpoint id
    std::vector<Known> m_known;                                      ///< by endpoint id
    asio::ip::basic_resolver<asio::ip::tcp, IoExecutor> m_resolver;
    const std::shared_ptr<TlsContext> &m_tls;
};

} // namespace keywright::gateway
