// SPDX-License-Identifier: GPL-3.0-or-later
#include "addressrange.h"

#include "ascii.h"

#include <algorithm>
#include <limits>

namespace keywright::policy {

namespace {

std::uint32_t asV4(const Address &address)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value = value << 8 | address.bytes[i];
    return value;
}

std::pair<std::uint64_t, std::uint64_t> asV6(const Address &address)
{
    std::uint64_t high = 0, low = 0;
    for (std::size_t i = 0; i < 8; ++i) {
        high = high << 8 | address.bytes[i];
        low = low << 8 | address.bytes[i + 8];
    }
    return {high, low};
}

/// All ones below the first `prefix` of 64 bits.
std::uint64_t hostMask(int prefix)
{
    if (prefix <= 0)
        return std::numeric_limits<std::uint64_t>::max();
    return prefix >= 64 ? 0 : std::numeric_limits<std::uint64_t>::max() >> prefix;
}

bool maskHostBits(Address &address, int prefix)
{
    bool masked = false;
    const int bits = address.isV6 ? 128 : 32;
    for (int bit = prefix; bit < bits; ++bit) {
        const auto mask = std::uint8_t(0x80 >> (bit % 8));
        std::uint8_t &byte = address.bytes[std::size_t(bit / 8)];
        masked = masked || (byte & mask) != 0;
        byte = std::uint8_t(byte & ~mask);
    }
    return masked;
}

template<typename Interval>
void mergeIntervals(std::vector<Interval> &intervals)
{
    std::sort(intervals.begin(), intervals.end());
    std::size_t kept = 0;
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        if (kept > 0 && intervals[i].first <= intervals[kept - 1].second)
            intervals[kept - 1].second = std::max(intervals[kept - 1].second, intervals[i].second);
        else
            intervals[kept++] = intervals[i];
    }
    intervals.resize(kept);
    intervals.shrink_to_fit();
}

template<typename Interval, typename Value>
bool containsValue(const std::vector<Interval> &intervals, const Value &value)
{
    const auto after =
        std::upper_bound(intervals.begin(), intervals.end(), value,
                         [](const Value &v, const Interval &i) { return v < i.first; });
    return after != intervals.begin() && !(std::prev(after)->second < value);
}

/// Decimal, no leading zero, at most three digits; -1 otherwise.
int parsePrefixLength(std::string_view text)
{
    if (text.empty() || text.size() > 3 || (text.size() > 1 && text.front() == '0'))
        return -1;
    int value = 0;
    for (const char c : text) {
        if (!isDigit(c))
            return -1;
        value = value * 10 + (c - '0');
    }
    return value;
}

} // namespace

std::string AddressRange::text() const
{
    return isSingle() ? base.text() : base.text() + '/' + std::to_string(prefix);
}

tl::expected<AddressRange, EntryProblem> parseAddressRange(std::string_view text)
{
    if (text.empty())
        return tl::make_unexpected(EntryProblem::Empty);
    if (text.find('%') != std::string_view::npos)
        return tl::make_unexpected(EntryProblem::ZoneNotAllowed);
    const std::size_t slash = text.find('/');
    bool leadingZero = false;
    const auto raw = parseRawAddress(text.substr(0, slash), &leadingZero);
    if (!raw)
        return tl::make_unexpected(leadingZero ? EntryProblem::LeadingZero
                                               : EntryProblem::AddressInvalid);
    const int bits = raw->isV6 ? 128 : 32;
    const int written =
        slash == std::string_view::npos ? bits : parsePrefixLength(text.substr(slash + 1));
    if (written < 0 || written > bits)
        return tl::make_unexpected(EntryProblem::PrefixLengthInvalid);
    if (raw->isMapped() && written < 96)
        return tl::make_unexpected(EntryProblem::MappedPrefixTooShort);
    AddressRange range;
    range.base = raw->address();
    range.prefix = raw->isMapped() ? written - 96 : written;
    range.hostBitsMasked = maskHostBits(range.base, range.prefix);
    return range;
}

void RangeSet::add(const AddressRange &range)
{
    if (!range.base.isV6) {
        const std::uint32_t first = asV4(range.base);
        const auto mask = std::uint32_t(hostMask(range.prefix + 32));
        m_v4.emplace_back(first, first | mask);
        return;
    }
    const Wide first = asV6(range.base);
    m_v6.emplace_back(first, Wide(first.first | hostMask(range.prefix),
                                  first.second | hostMask(range.prefix - 64)));
}

void RangeSet::seal()
{
    mergeIntervals(m_v4);
    mergeIntervals(m_v6);
}

bool RangeSet::contains(const Address &address) const
{
    return address.isV6 ? containsValue(m_v6, asV6(address)) : containsValue(m_v4, asV4(address));
}

int sharedBits(const Address &a, const Address &b)
{
    if (a.isV6 != b.isV6)
        return -1;
    const int bits = a.isV6 ? 128 : 32;
    for (int bit = 0; bit < bits; ++bit) {
        const auto mask = std::uint8_t(0x80 >> (bit % 8));
        if ((a.bytes[std::size_t(bit / 8)] & mask) != (b.bytes[std::size_t(bit / 8)] & mask))
            return bit;
    }
    return bits;
}

} // namespace keywright::policy
