// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot.h"

#include "compiled.h"
#include "snapshotbuilder.h"

#include <algorithm>

namespace keywright::policy {

Snapshot::Snapshot()
    : m_compiled(std::make_unique<Compiled>())
{
}

Snapshot::~Snapshot() = default;

std::shared_ptr<const Snapshot> Snapshot::build(SnapshotInput input)
{
    SnapshotBuilder builder(
        [zones = std::move(input.zones)](const std::string &name) -> std::optional<Zone> {
            const auto found = std::find_if(zones.begin(), zones.end(),
                                            [&](const Zone &zone) { return zone.name == name; });
            return found == zones.end() ? std::nullopt : std::optional(*found);
        });
    builder.setTrustedProxies(input.trustedProxies);
    builder.setFailedAuthenticationsPerMinute(input.failedAuthenticationsPerMinute);
    for (const ProjectDefinition &project : input.projects)
        builder.putProject(project);
    for (ApiDefinition &api : input.apis)
        builder.putApi(std::move(api));
    for (const KeyDefinition &key : input.keys)
        builder.putKey(key);
    return builder.snapshot(input.revision);
}

std::int64_t Snapshot::revision() const
{
    return m_compiled->revision;
}

std::size_t Snapshot::keyCount() const
{
    return m_compiled->keyCount;
}

const std::vector<ApiDefinition> &Snapshot::apis() const
{
    return m_compiled->apis->definitions;
}

const KeyRecord &Snapshot::key(int index) const
{
    return *m_compiled->keys[std::size_t(index)];
}

int Snapshot::findApi(std::string_view name) const
{
    const auto found = m_compiled->apis->byName.find(name);
    return found == m_compiled->apis->byName.end() ? -1 : found->second;
}

int Snapshot::findKey(std::string_view id) const
{
    for (std::size_t i = 0; i < m_compiled->keys.size(); ++i) {
        const KeyRecord::Pointer &key = m_compiled->keys[i];
        if (key && key->id() == id)
            return int(i);
    }
    return -1;
}

bool Snapshot::asksForProcesses() const
{
    return m_compiled->asksForProcesses;
}

bool Snapshot::isTrustedProxy(const Address &peer) const
{
    return m_compiled->trustedProxies->contains(peer);
}

const std::vector<std::string> &Snapshot::problems() const
{
    return m_compiled->problems;
}

} // namespace keywright::policy
