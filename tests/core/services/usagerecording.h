// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicehome.h"

#include <core/policy/parse.h>
#include <core/usage/recorder.h>

namespace keywright {

/// "10/day@UTC", as the command line writes it.
[[nodiscard]] inline policy::Limit limitOf(std::string_view text)
{
    const auto limit = policy::parseLimit(text);
    if (!limit)
        qFatal("no limit");
    return *limit;
}

/// Records into a home's usage database as its gateway does.
class UsageRecording
{
public:
    explicit UsageRecording(ServiceHome &home)
        : m_home(home)
    {
        RecorderSettings settings;
        settings.path = home.context->home().usagePath();
        settings.interval = std::chrono::hours(1);
        settings.clock = home.clock;
        m_recorder = std::make_unique<UsageRecorder>(settings);
    }

    /// A granted call, at the home's time.
    [[nodiscard]] ActivityEntry call(const Key &key, const Api &api) const
    {
        ActivityEntry entry;
        entry.time = m_home.clock->now();
        entry.requestId = QStringLiteral("req");
        entry.project = key.project;
        entry.key = key.id;
        entry.keyName = key.name;
        entry.api = api.id;
        entry.apiName = api.name;
        entry.method = QStringLiteral("GET");
        entry.path = QStringLiteral("/forms");
        entry.peer = QStringLiteral("127.0.0.1");
        entry.status = 200;
        entry.latency = std::chrono::milliseconds(3);
        return entry;
    }
    [[nodiscard]] ActivityEntry denial(const Key &key, const Api &api) const
    {
        ActivityEntry entry = call(key, api);
        entry.outcome = Outcome::Denied;
        entry.reason = QStringLiteral("API_KEY_SERVICE_BLOCKED");
        entry.status = 403;
        return entry;
    }
    [[nodiscard]] bool record(std::vector<ActivityEntry> entries)
    {
        m_recorder->record(std::move(entries));
        return bool(await(m_recorder->flush()));
    }
    [[nodiscard]] bool count(std::vector<policy::CounterState> counters)
    {
        m_recorder->saveCounters(std::move(counters));
        return bool(await(m_recorder->flush()));
    }

private:
    ServiceHome &m_home;
    std::unique_ptr<UsageRecorder> m_recorder;
};

} // namespace keywright
