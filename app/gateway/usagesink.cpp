// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagesink.h"

namespace keywright {

using gateway::EventOutcome;

namespace {

QString text(std::string_view bytes)
{
    return QString::fromUtf8(bytes.data(), qsizetype(bytes.size()));
}

Outcome outcomeOf(EventOutcome outcome)
{
    switch (outcome) {
    case EventOutcome::Denied:
        return Outcome::Denied;
    case EventOutcome::Failed:
        return Outcome::Failed;
    default:
        return Outcome::Granted;
    }
}

/// The operation's name, or `METHOD /template` of one that has none.
QString operationOf(const gateway::EventSubject &subject)
{
    if (!subject.operationId().empty())
        return text(subject.operationId());
    if (subject.operationPath().empty())
        return {};
    return text(subject.operationMethod()) + u' ' + text(subject.operationPath());
}

ActivityEntry entryAbout(const gateway::EventSubject &subject)
{
    ActivityEntry entry;
    entry.project = ProjectId(text(subject.project()));
    entry.api = ApiId(text(subject.apiId()));
    entry.apiName = text(subject.apiName());
    entry.key = KeyId(text(subject.keyId()));
    entry.keyName = text(subject.keyName());
    entry.version = subject.version;
    entry.operation = operationOf(subject);
    entry.outcome = outcomeOf(subject.outcome);
    entry.reason = text(subject.reason());
    if (subject.outcome == EventOutcome::Denied) {
        entry.step = text(policy::stepName(subject.step));
        entry.detail = text(policy::detailName(subject.detail));
    }
    entry.wouldDeny = text(policy::reasonName(subject.wouldDeny));
    return entry;
}

ActivityEntry entryOf(const gateway::Event &event)
{
    ActivityEntry entry = entryAbout(event);
    entry.time = event.time;
    entry.requestId = text(event.requestId);
    entry.method = text(event.method);
    entry.path = text(event.path);
    entry.peer = QString::fromStdString(event.client.text());
    entry.observed = text(event.observed);
    entry.status = event.status;
    entry.latency = event.latency;
    entry.bytesIn = event.bytesIn;
    entry.bytesOut = event.bytesOut;
    entry.repeats = event.repeats;
    return entry;
}

} // namespace

void UsageSink::record(std::span<const gateway::Event> events)
{
    std::vector<ActivityEntry> entries;
    entries.reserve(events.size());
    qint64 calls = 0;
    for (const gateway::Event &event : events) {
        calls += event.repeats;
        // A browser's question beforehand is no call (policy.md: counted apart).
        if (event.outcome != EventOutcome::Preflight)
            entries.push_back(entryOf(event));
    }
    if (!entries.empty())
        m_recorder.record(std::move(entries));
    m_seen.fetch_add(calls, std::memory_order_release);
}

void UsageSink::recordLost(std::span<const gateway::LostEvents> counts)
{
    std::vector<ActivityEntry> entries;
    qint64 calls = 0;
    for (const gateway::LostEvents &lost : counts) {
        calls += lost.count;
        if (lost.outcome == EventOutcome::Preflight)
            continue;
        ActivityEntry entry = entryAbout(lost);
        entry.time = lost.time;
        entry.repeats = lost.count;
        entry.bytesIn = lost.bytesIn;
        entry.bytesOut = lost.bytesOut;
        entries.push_back(std::move(entry));
    }
    if (!entries.empty())
        m_recorder.count(std::move(entries));
    m_seen.fetch_add(calls, std::memory_order_release);
}

} // namespace keywright
