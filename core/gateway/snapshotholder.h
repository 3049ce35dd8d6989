// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "routing.h"

#include <atomic>
#include <cstdint>
#include <memory>
#include <mutex>
#include <vector>

namespace keywright::gateway {

/// The policy in force, read by workers through one atomic pointer. An old one is kept until every
/// reader has said that it uses nothing older than a later generation (epoch reclamation).
class SnapshotHolder
{
public:
    SnapshotHolder() = default;
    SnapshotHolder(const SnapshotHolder &) = delete;
    SnapshotHolder &operator=(const SnapshotHolder &) = delete;

    /// Null before the first publish. The reader must hold its generation back (GenerationGuard).
    [[nodiscard]] const Routing *current() const
    {
        return m_current.load(std::memory_order_acquire);
    }
    [[nodiscard]] std::uint64_t publish(std::shared_ptr<const policy::Snapshot> snapshot,
                                        JudgingTime time, EndpointRegistry &endpoints);
    [[nodiscard]] std::int64_t revision() const; ///< of the current one; 0 without
    /// Frees what is older than `oldest`, the smallest generation that any reader may use.
    void reclaim(std::uint64_t oldest);
    /// A reference of its own to a snapshot that is still held here.
    [[nodiscard]] std::shared_ptr<const policy::Snapshot> keep(
        const policy::Snapshot *snapshot) const;

private:
    mutable std::mutex m_mutex; ///< publisher and recorder; never taken by a worker
    std::atomic<const Routing *> m_current{nullptr};
    std::uint64_t m_generation = 0;
    std::vector<std::unique_ptr<const Routing>> m_held; ///< the last one is current
};

/// One reader's side: which generations its requests in flight use. All but `oldest` on the
/// reader's own thread.
class GenerationGuard
{
public:
    explicit GenerationGuard(const SnapshotHolder &holder)
        : m_holder(holder)
    {
    }
    /// The current one, held until `unpin`; null before the first publish.
    [[nodiscard]] const Routing *pin();
    void unpin(const Routing *routing);
    /// Says that nothing older than the current one is used, unless a request in flight does.
    void refresh();
    [[nodiscard]] std::uint64_t oldest() const { return m_oldest.load(std::memory_order_acquire); }

private:
    struct Use
    {
        const Routing *routing;
        std::int64_t count;
    };
    const SnapshotHolder &m_holder;
    std::vector<Use> m_uses; ///< rising generations, mostly one
    std::atomic<std::uint64_t> m_oldest{0};
};

} // namespace keywright::gateway
