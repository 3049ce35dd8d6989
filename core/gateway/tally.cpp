// SPDX-License-Identifier: GPL-3.0-or-later
#include "tally.h"

#include "openmetrics.h"

#include <algorithm>

namespace keywright::gateway {

namespace {

constexpr std::array<std::string_view, 4> outcomeNames{"granted", "denied", "failed", "preflight"};

} // namespace

std::size_t Tally::indexOf(const EventSubject &subject)
{
    return subject.gatewayReason != GatewayReason::None
               ? policy::reasonCount + static_cast<std::size_t>(subject.gatewayReason)
               : static_cast<std::size_t>(subject.policyReason);
}

void Tally::record(std::span<const Event> events)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const Event &event : events) {
            const auto outcome = static_cast<std::size_t>(event.outcome);
            m_requests[outcome][indexOf(event)] += event.repeats;
            m_bytesIn += event.bytesIn;
            m_bytesOut += event.bytesOut;
            const std::int64_t latency = event.latency.count();
            const auto bucket = static_cast<std::size_t>(
                std::lower_bound(bounds.begin(), bounds.end(), latency) - bounds.begin());
            Durations &durations = m_durations[outcome];
            durations.buckets[bucket] += event.repeats;
            durations.count += event.repeats;
            durations.sum += latency * event.repeats;
        }
    }
    m_next.record(events);
}

void Tally::recordLost(std::span<const LostEvents> counts)
{
    {
        const std::lock_guard lock(m_mutex);
        for (const LostEvents &lost : counts) {
            m_requests[static_cast<std::size_t>(lost.outcome)][indexOf(lost)] += lost.count;
            m_bytesIn += lost.bytesIn;
            m_bytesOut += lost.bytesOut;
        }
    }
    m_next.recordLost(counts);
}

void Tally::append(std::string &text) const
{
    const std::lock_guard lock(m_mutex);
    appendRequests(text);
    appendDurations(text);
    openmetrics::family(text, "keywright_received_bytes", "counter",
                        "Octets of request bodies that went upstream.", "bytes");
    openmetrics::sample(text, "keywright_received_bytes_total", {}, m_bytesIn);
    openmetrics::family(text, "keywright_sent_bytes", "counter",
                        "Octets of answers' bodies that went to callers.", "bytes");
    openmetrics::sample(text, "keywright_sent_bytes_total", {}, m_bytesOut);
}

void Tally::appendRequests(std::string &text) const
{
    openmetrics::family(text, "keywright_requests", "counter",
                        "Requests that ended, by outcome and reason.");
    for (std::size_t outcome = 0; outcome < outcomes; ++outcome) {
        for (std::size_t reason = 0; reason < reasons; ++reason) {
            const std::int64_t count = m_requests[outcome][reason];
            if (count == 0 && (outcome > 2 || reason != 0))
                continue; // granted, denied and failed are there from the start
            const std::string_view name =
                reason < policy::reasonCount
                    ? policy::reasonName(static_cast<policy::Reason>(reason))
                    : gatewayReasonName(static_cast<GatewayReason>(reason - policy::reasonCount));
            openmetrics::sample(text, "keywright_requests_total",
                                {{"outcome", outcomeNames[outcome]}, {"reason", name}}, count);
        }
    }
}

void Tally::appendDurations(std::string &text) const
{
    openmetrics::family(text, "keywright_request_duration_seconds", "histogram",
                        "From the complete head of a request to the last octet of its answer.",
                        "seconds");
    for (std::size_t outcome = 0; outcome < outcomes; ++outcome) {
        const Durations &durations = m_durations[outcome];
        if (durations.count == 0)
            continue;
        std::int64_t sum = 0;
        for (std::size_t i = 0; i < durations.buckets.size(); ++i) {
            sum += durations.buckets[i];
            const std::string bound =
                i < bounds.size() ? openmetrics::seconds(bounds[i]) : std::string("+Inf");
            openmetrics::sample(text, "keywright_request_duration_seconds_bucket",
                                {{"outcome", outcomeNames[outcome]}, {"le", bound}}, sum);
        }
        openmetrics::sample(text, "keywright_request_duration_seconds_count",
                            {{"outcome", outcomeNames[outcome]}}, durations.count);
        openmetrics::line(text, "keywright_request_duration_seconds_sum",
                          {{"outcome", outcomeNames[outcome]}},
                          openmetrics::seconds(durations.sum));
    }
}

} // namespace keywright::gateway
