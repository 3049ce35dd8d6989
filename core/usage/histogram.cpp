// SPDX-License-Identifier: GPL-3.0-or-later
#include "histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace keywright {

namespace {

constexpr char formatVersion = 1;
constexpr std::uint32_t exactBelow = 32; // 2^5
constexpr int firstExponent = 5;
constexpr int stepBits = 4; // 16 buckets for each doubling

std::uint32_t bucketOf(std::uint64_t value)
{
    if (value < exactBelow)
        return std::uint32_t(value);
    const int exponent = std::bit_width(value) - 1;
    const auto step = std::uint32_t(value >> (exponent - stepBits)) & ((1U << stepBits) - 1);
    return exactBelow + (std::uint32_t(exponent - firstExponent) << stepBits) + step;
}

// The middle of a bucket: half its width is 1/32 of its start at most.
std::int64_t middleOf(std::uint32_t bucket)
{
    if (bucket < exactBelow)
        return bucket;
    const std::uint32_t above = bucket - exactBelow;
    const int exponent = firstExponent + int(above >> stepBits);
    const std::int64_t width = std::int64_t(1) << (exponent - stepBits);
    const std::int64_t step = above & ((1U << stepBits) - 1);
    return (std::int64_t(1) << exponent) + step * width + width / 2;
}

constexpr std::uint32_t lastBucket = exactBelow + ((62 - firstExponent + 1) << stepBits);

void appendNumber(QByteArray &bytes, std::uint64_t number)
{
    for (; number >= 0x80; number >>= 7)
        bytes += char(number | 0x80);
    bytes += char(number);
}

std::optional<std::uint64_t> takeNumber(const QByteArray &bytes, qsizetype &position)
{
    std::uint64_t number = 0;
    for (int shift = 0; position < bytes.size() && shift < 63; shift += 7) {
        const auto byte = static_cast<unsigned char>(bytes.at(position++));
        number |= std::uint64_t(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return number;
    }
    return {};
}

} // namespace

void LatencyHistogram::add(Latency latency, std::int64_t count)
{
    if (count <= 0)
        return;
    m_buckets[bucketOf(std::uint64_t(std::max<std::int64_t>(0, latency.count())))] += count;
    m_count += count;
}

void LatencyHistogram::merge(const LatencyHistogram &other)
{
    for (const auto &bucket : other.m_buckets)
        m_buckets[bucket.first] += bucket.second;
    m_count += other.m_count;
}

LatencyHistogram::Latency LatencyHistogram::percentile(double fraction) const
{
    if (m_count == 0)
        return Latency(0);
    const double clamped = std::clamp(fraction, 0.0, 1.0);
    const auto rank = std::max<std::int64_t>(1, std::int64_t(std::ceil(clamped * double(m_count))));
    std::int64_t seen = 0;
    for (const auto &bucket : m_buckets) {
        seen += bucket.second;
        if (seen >= rank)
            return Latency(middleOf(bucket.first));
    }
    return Latency(middleOf(m_buckets.rbegin()->first));
}

QByteArray LatencyHistogram::toBytes() const
{
    QByteArray bytes;
    if (m_buckets.empty())
        return bytes;
    bytes += formatVersion;
    std::uint32_t previous = 0;
    for (const auto &bucket : m_buckets) {
        appendNumber(bytes, bucket.first - previous);
        appendNumber(bytes, std::uint64_t(bucket.second));
        previous = bucket.first;
    }
    return bytes;
}

bool LatencyHistogram::mergeBytes(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return true;
    const auto read = [&bytes](auto use) {
        std::uint64_t bucket = 0;
        for (qsizetype position = 1; position < bytes.size();) {
            const auto distance = takeNumber(bytes, position);
            const auto count = takeNumber(bytes, position);
            if (!distance || !count || *count == 0 || *distance > lastBucket)
                return false;
            bucket += *distance;
            if (bucket > lastBucket)
                return false;
            use(std::uint32_t(bucket), std::int64_t(*count));
        }
        return true;
    };
    if (bytes.front() != formatVersion || !read([](std::uint32_t, std::int64_t) {}))
        return false;
    auto place = m_buckets.begin();
    return read([&](std::uint32_t bucket, std::int64_t count) {
        // Buckets come in rising order: the place of the last one is near that of the next.
        place = m_buckets.try_emplace(place, bucket, 0);
        place->second += count;
        m_count += count;
    });
}

std::optional<LatencyHistogram> LatencyHistogram::fromBytes(const QByteArray &bytes)
{
    LatencyHistogram histogram;
    if (!histogram.mergeBytes(bytes))
        return {};
    return histogram;
}

} // namespace keywright
