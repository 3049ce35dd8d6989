// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaytest.h"

#include <cstdlib>

namespace keywright::gateway::test {

void MemorySink::record(std::span<const Event> events)
{
    const std::lock_guard lock(m_mutex);
    for (const Event &event : events)
        m_entries.push_back({std::string(event.requestId), std::string(event.apiName()),
                             std::string(event.keyId()), std::string(event.project()),
                             std::string(event.method), std::string(event.path),
                             std::string(event.reason()), std::string(event.observed),
                             event.client.text(), event.outcome, event.status, event.version,
                             event.bytesIn, event.bytesOut, event.repeats, event.time});
}

void MemorySink::recordLost(std::span<const LostEvents> counts)
{
    const std::lock_guard lock(m_mutex);
    for (const LostEvents &lost : counts)
        m_lost += lost.count;
}

std::vector<MemorySink::Entry> MemorySink::entries() const
{
    const std::lock_guard lock(m_mutex);
    return m_entries;
}

std::int64_t MemorySink::total() const
{
    const std::lock_guard lock(m_mutex);
    std::int64_t sum = m_lost;
    for (const Entry &entry : m_entries)
        sum += entry.repeats;
    return sum;
}

std::string makeKey(std::string_view seed)
{
    std::string key = "demo_" + std::string(seed);
    key.resize(5 + static_cast<std::size_t>(policy::keyBodyLength), '7');
    return key + policy::keyChecksum(key);
}

policy::SnapshotInput demoInput(int upstreamPort, const std::string &key)
{
    policy::SnapshotInput input;
    input.revision = 1;
    input.projects = {{"project-1", true}};
    policy::ApiDefinition api;
    api.id = "api-1";
    api.name = "demo";
    api.project = "project-1";
    api.upstream = "http://127.0.0.1:" + std::to_string(upstreamPort) + "/base";
    input.apis = {api};
    policy::KeyDefinition definition;
    definition.id = "key-1";
    definition.name = "first";
    definition.project = "project-1";
    definition.versions = {{1, policy::keyDigest(key), std::nullopt}};
    input.keys = {definition};
    return input;
}

ServerSettings Gateway::quick()
{
    ServerSettings settings;
    settings.listen = {"127.0.0.1:0"};
    settings.workers = 2;
    settings.sweepEvery = std::chrono::milliseconds(20);
    settings.recordEvery = std::chrono::milliseconds(5);
    return settings;
}

Gateway::Gateway(const std::function<void(policy::SnapshotInput &)> &change,
                 ServerSettings settings)
{
    auto started = Server::start(std::move(settings), sink);
    if (!started)
        std::abort(); // nothing can be tested
    server = std::move(*started);
    policy::SnapshotInput input = demoInput(upstream.port(), key);
    if (change)
        change(input);
    server->publish(policy::Snapshot::build(std::move(input)));
}

std::string Gateway::request(std::string_view method, std::string_view path,
                             std::string_view extra) const
{
    std::string text;
    text.append(method).append(" /demo").append(path).append(
        " HTTP/1.1\r\nHost: gateway.test\r\nX-Api-Key: ");
    return text.append(key).append("\r\n").append(extra).append("\r\n");
}

} // namespace keywright::gateway::test
