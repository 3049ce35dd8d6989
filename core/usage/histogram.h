// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>

namespace keywright {

/// Counts of latencies in buckets that grow with the value: exact below 32 us, 16 buckets for each
/// doubling above, so that a percentile is off by at most 3.2 %. Two of them add up. A plain value.
class LatencyHistogram
{
public:
    using Latency = std::chrono::microseconds;

    void add(Latency latency, std::int64_t count = 1);
    void merge(const LatencyHistogram &other);
    /// Adds what `toBytes` wrote. False for broken bytes, of which nothing is added.
    bool mergeBytes(const QByteArray &bytes);

    [[nodiscard]] std::int64_t count() const { return m_count; }
    /// `fraction` in [0, 1]; 0 us without values.
    [[nodiscard]] Latency percentile(double fraction) const;

    /// Compact bytes for the store, the same on every machine.
    [[nodiscard]] QByteArray toBytes() const;
    [[nodiscard]] static std::optional<LatencyHistogram> fromBytes(const QByteArray &bytes);

    friend bool operator==(const LatencyHistogram &, const LatencyHistogram &) = default;

private:
    std::map<std::uint32_t, std::int64_t> m_buckets;
    std::int64_t m_count = 0;
};

} // namespace keywright
