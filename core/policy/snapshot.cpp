// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

#include "compiled.h"
#include "compiler.h"

namespace keywright::policy {

Snapshot::Snapshot()
    : m_compiled(std::make_unique<Compiled>())
{
}

Snapshot::~Snapshot() = default;

std::shared_ptr<const Snapshot> Snapshot::build(SnapshotInput input)
{
    std::shared_ptr<Snapshot> snapshot(new Snapshot);
    snapshot->m_compiled->input = std::move(input);
    Compiler(*snapshot->m_compiled).compile();
    return snapshot;
}

std::int64_t Snapshot::revision() const
{
    return m_compiled->input.revision;
}

std::size_t Snapshot::keyCount() const
{
    return m_compiled->keys.size();
}

const std::vector<ApiDefinition> &Snapshot::apis() const
{
    return m_compiled->input.apis;
}

const std::vector<KeyDefinition> &Snapshot::keys() const
{
    return m_compiled->input.keys;
}

int Snapshot::findApi(std::string_view name) const
{
    const auto found = m_compiled->apiByName.find(name);
    return found == m_compiled->apiByName.end() ? -1 : found->second;
}

int Snapshot::findKey(std::string_view id) const
{
    const auto found = m_compiled->keyById.find(id);
    return found == m_compiled->keyById.end() ? -1 : found->second;
}

bool Snapshot::isTrustedProxy(const Address &peer) const
{
    return m_compiled->trustedProxies.contains(peer);
}

const std::vector<std::string> &Snapshot::problems() const
{
    return m_compiled->problems;
}

} // namespace keywright::policy
