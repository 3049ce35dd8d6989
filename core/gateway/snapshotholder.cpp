// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshotholder.h"

#include <algorithm>

namespace keywright::gateway {

std::uint64_t SnapshotHolder::publish(std::shared_ptr<const policy::Snapshot> snapshot,
                                      JudgingTime time, EndpointRegistry &endpoints)
{
    const std::lock_guard lock(m_mutex);
    std::unique_ptr<Routing> routing =
        makeRouting(std::move(snapshot), std::move(time), ++m_generation, endpoints);
    m_current.store(routing.get(), std::memory_order_release);
    m_held.push_back(std::move(routing));
    return m_generation;
}

std::int64_t SnapshotHolder::revision() const
{
    const std::lock_guard lock(m_mutex);
    return m_held.empty() ? 0 : m_held.back()->snapshot->revision();
}

void SnapshotHolder::reclaim(std::uint64_t oldest)
{
    std::vector<std::unique_ptr<const Routing>> freed; // destroyed without the lock
    const std::lock_guard lock(m_mutex);
    while (m_held.size() > 1 && m_held.front()->generation < oldest) {
        freed.push_back(std::move(m_held.front()));
        m_held.erase(m_held.begin());
    }
}

std::shared_ptr<const policy::Snapshot> SnapshotHolder::keep(const policy::Snapshot *snapshot) const
{
    const std::lock_guard lock(m_mutex);
    for (const auto &routing : m_held)
        if (routing->snapshot.get() == snapshot)
            return routing->snapshot;
    return {};
}

const Routing *GenerationGuard::pin()
{
    const Routing *routing = m_holder.current();
    if (!routing)
        return nullptr;
    if (m_uses.empty() || m_uses.back().routing != routing)
        m_uses.push_back({routing, 0});
    ++m_uses.back().count;
    return routing;
}

void GenerationGuard::unpin(const Routing *routing)
{
    for (Use &use : m_uses) {
        if (use.routing != routing)
            continue;
        if (--use.count == 0 && routing != m_holder.current())
            refresh();
        return;
    }
}

void GenerationGuard::refresh()
{
    const Routing *current = m_holder.current();
    m_uses.erase(std::remove_if(m_uses.begin(), m_uses.end(),
                                [current](const Use &use) {
                                    return use.count == 0 && use.routing != current;
                                }),
                 m_uses.end());
    std::uint64_t oldest = current ? current->generation : 0;
    for (const Use &use : m_uses)
        oldest = std::min(oldest, use.routing->generation);
    m_oldest.store(oldest, std::memory_order_release);
}

} // namespace keywright::gateway
