// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "event.h"

#include <array>
#include <mutex>
#include <string>

namespace keywright::gateway {

/// Totals of what ended, by outcome and reason, with a histogram of how long it took. Stands before
/// the sink and passes everything on.
class Tally final : public EventSink
{
public:
    explicit Tally(EventSink &next)
        : m_next(next)
    {
    }
    void record(std::span<const Event> events) override;
    void recordLost(std::span<const LostEvents> counts) override;

    /// The families of metrics that it knows, as OpenMetrics text without the end. Any thread.
    void append(std::string &text) const;

private:
    static constexpr std::size_t outcomes = 4;
    static constexpr std::size_t gatewayReasons = 32; ///< room; gatewayReasonName knows them
    static constexpr std::size_t reasons = policy::reasonCount + gatewayReasons;
    /// Upper ends of the histogram's buckets, in microseconds.
    static constexpr std::array<std::int64_t, 14> bounds{
        500,     1'000,   2'500,     5'000,     10'000,    25'000,     50'000,
        100'000, 250'000, 1'000'000, 2'500'000, 5'000'000, 10'000'000, 60'000'000};

    struct Durations
    {
        std::array<std::int64_t, bounds.size() + 1> buckets{};
        std::int64_t count = 0, sum = 0; ///< microseconds
    };
    static std::size_t indexOf(const EventSubject &subject);
    void appendRequests(std::string &text) const;
    void appendDurations(std::string &text) const;

    EventSink &m_next;
    mutable std::mutex m_mutex;
    std::array<std::array<std::int64_t, reasons>, outcomes> m_requests{};
    std::array<Durations, outcomes> m_durations;
    std::int64_t m_bytesIn = 0, m_bytesOut = 0;
};

} // namespace keywright::gateway
