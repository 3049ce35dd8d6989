// SPDX-License-Identifier: GPL-3.0-or-later
#include "tunnel.h"

#include "worker.h"

#include <core/policy/compiled.h>

#include <algorithm>

namespace keywright::gateway {

namespace {

constexpr std::chrono::seconds lookEvery{5}; ///< whether the key has expired

} // namespace

Tunnel::Tunnel(Worker &worker, Connection &connection, boost::intrusive_ptr<Upstream> upstream,
               Admission admission)
    : m_worker(worker)
    , m_connection(connection)
    , m_upstream(std::move(upstream))
    , m_admission(std::move(admission))
{
    m_worker.tunnelOpened();
}

Tunnel::~Tunnel()
{
    close();
}

void Tunnel::start(std::string head)
{
    m_head = std::move(head);
    m_upstream->setUser(this);
    m_clientEnded = m_connection.inputEnded();
    moved();
    pumpDown();
    pumpUp();
}

void Tunnel::close()
{
    if (!m_upstream)
        return;
    m_upstream->setUser(nullptr);
    m_upstream->close();
    m_upstream.reset();
    m_worker.tunnelClosed();
}

void Tunnel::end()
{
    close();
    m_connection.close();
}

void Tunnel::moved()
{
    m_lastMove = m_worker.now();
    m_connection.setDeadline(
        m_lastMove
        + std::min<std::chrono::milliseconds>(m_worker.settings().tunnelDeadline, lookEvery));
}

void Tunnel::timeout()
{
    const auto patience = m_worker.settings().tunnelDeadline;
    const SteadyTime now = m_worker.now();
    if (now - m_lastMove >= patience || !mayStay()) {
        end();
        return;
    }
    m_connection.setDeadline(std::min(m_lastMove + patience, now + lookEvery));
}

void Tunnel::policyChanged()
{
    if (m_upstream && !mayStay())
        end();
}

bool Tunnel::mayStay() const
{
    const Routing *routing = m_worker.shared().holder.current();
    if (!routing)
        return false;
    const policy::Snapshot &snapshot = *routing->snapshot;
    const int api = snapshot.findApi(m_admission.api);
    if (api < 0)
        return false;
    if (m_admission.key.empty())
        return true;
    // A key keeps its position as long as it is there: searched for only where it does not.
    const policy::Snapshot::Compiled &compiled = snapshot.compiled();
    std::size_t position = m_admission.position;
    if (position >= compiled.keys.size() || !compiled.keys[position]
        || compiled.keys[position]->id() != m_admission.key) {
        const int found = snapshot.findKey(m_admission.key);
        if (found < 0)
            return false;
        position = static_cast<std::size_t>(found);
    }
    const policy::KeyRecord &key = *compiled.keys[position];
    const std::int64_t now =
        (std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now())
         + routing->time.ahead)
            .time_since_epoch()
            .count();
    if (key.condition() != policy::KeyCondition::Active || key.expires() <= now
        || !compiled.isActive(static_cast<int>(key.place().project)))
        return false;
    const policy::KeyRules &rules = compiled.rulesOf(key);
    if (rules.hasTargets
        && std::none_of(rules.targets.begin(), rules.targets.end(),
                        [api](const policy::CompiledTarget &target) { return target.api == api; }))
        return false;
    const auto versions = key.versions();
    return std::any_of(versions.begin(), versions.end(),
                       [this, now](const policy::KeyRecord::Version &version) {
                           return version.number == m_admission.version && version.ends > now;
                       });
}

void Tunnel::clientReadable()
{
    pumpUp();
}

void Tunnel::clientEnded(bool inOrder)
{
    if (!inOrder) {
        end();
        return;
    }
    m_clientEnded = true;
    pumpUp();
}

void Tunnel::upstreamReadable()
{
    pumpDown();
}

void Tunnel::upstreamEnded(bool clean)
{
    if (!clean) {
        end();
        return;
    }
    m_upstreamEnded = true;
    pumpDown();
}

/// From the client to the upstream.
void Tunnel::pumpUp()
{
    while (m_upstream && !m_upWriting) {
        Buffer &input = m_connection.input();
        if (input.isEmpty()) {
            if (!m_clientEnded) {
                m_connection.read();
            } else if (!std::exchange(m_upClosed, true)) {
                m_upstream->shutdownSend();
                m_downClosed = m_downClosed || m_upstream->isTls();
                closeIfEnded();
            }
            return;
        }
        Pieces pieces;
        pieces.add(input.data(), input.size());
        m_up = input.size();
        switch (m_upstream->write(pieces)) {
        case WriteState::Done:
            input.consume(std::exchange(m_up, 0));
            moved();
            break;
        case WriteState::Pending:
            m_upWriting = true;
            break;
        case WriteState::Failed:
            end();
            break;
        }
    }
}

void Tunnel::upstreamWritten(bool ok)
{
    m_upWriting = false;
    if (!ok) {
        end();
        return;
    }
    m_connection.input().consume(std::exchange(m_up, 0));
    moved();
    pumpUp();
}

/// From the upstream to the client.
void Tunnel::pumpDown()
{
    while (m_upstream && !m_downWriting) {
        Buffer &input = m_upstream->input();
        Pieces pieces;
        pieces.add(m_head.data(), m_head.size());
        pieces.add(input.data(), input.size());
        if (pieces.size() == 0) {
            if (!m_upstreamEnded) {
                m_upstream->read();
            } else if (!std::exchange(m_downClosed, true)) {
                m_connection.shutdownSend();
                m_upClosed = m_upClosed || m_connection.isTls();
                closeIfEnded();
            }
            return;
        }
        m_down = input.size();
        switch (m_connection.write(pieces)) {
        case WriteState::Done:
            input.consume(std::exchange(m_down, 0));
            m_head.clear();
            moved();
            break;
        case WriteState::Pending:
            m_downWriting = true;
            break;
        case WriteState::Failed:
            end();
            break;
        }
    }
}

void Tunnel::clientWritten(bool ok)
{
    m_downWriting = false;
    if (!m_upstream)
        return;
    if (!ok) {
        end();
        return;
    }
    m_upstream->input().consume(std::exchange(m_down, 0));
    m_head.clear();
    moved();
    pumpDown();
}

// A TLS side ends in both directions at once: its shutdown reads as well, and would take the next
// record from whoever still listens.
void Tunnel::closeIfEnded()
{
    if (m_upClosed && m_downClosed)
        end();
}

} // namespace keywright::gateway
