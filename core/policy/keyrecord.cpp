// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyrecord.h"

#include <algorithm>
#include <cstring>
#include <new>

namespace keywright::policy {

namespace {

// What is beyond these is no mistake that anybody makes; a limit without its id counts by its
// place.
constexpr std::size_t longestText = 0xFFFF, longestLimitId = 0xFF, mostLimits = 0xFF;

std::string_view clipped(const std::string &text, std::size_t most)
{
    return std::string_view(text).substr(0, most);
}

/// Takes the same time wherever the first difference is.
bool isSameDigest(const Digest &a, const Digest &b)
{
    std::array<std::uint64_t, 4> left, right;
    std::memcpy(left.data(), a.data(), a.size());
    std::memcpy(right.data(), b.data(), b.size());
    std::uint64_t differences = 0;
    for (std::size_t i = 0; i < left.size(); ++i)
        differences |= left[i] ^ right[i];
    return differences == 0;
}

std::int64_t millisecondsOf(const std::optional<Instant> &instant)
{
    return instant ? instant->time_since_epoch().count() : KeyRecord::never;
}

} // namespace

KeyRecord::Pointer KeyRecord::make(const KeyDefinition &definition, const Place &place)
{
    const std::string_view id = clipped(definition.id, longestText);
    const std::string_view name = clipped(definition.name, longestText);
    const auto &limits = definition.restrictions.limits;
    const std::size_t versions = std::min(definition.versions.size(), longestText);
    const std::size_t named = std::min(limits.size(), mostLimits);
    std::size_t size = sizeof(KeyRecord) + versions * sizeof(Version) + id.size() + name.size();
    for (std::size_t i = 0; i < named; ++i)
        size += 1 + clipped(limits[i].id, longestLimitId).size();

    auto *record = new (::operator new(size)) KeyRecord;
    record->m_place = place;
    record->m_expires = millisecondsOf(definition.expires);
    record->m_condition = definition.condition;
    record->m_versions = std::uint16_t(versions);
    record->m_idLength = std::uint16_t(id.size());
    record->m_nameLength = std::uint16_t(name.size());
    record->m_limits = std::uint8_t(named);
    auto *version = reinterpret_cast<Version *>(record + 1);
    for (std::size_t i = 0; i < versions; ++i, ++version) {
        const VersionDefinition &written = definition.versions[i];
        new (version) Version{written.digest, millisecondsOf(written.ends), written.number};
    }
    auto *to = reinterpret_cast<char *>(version);
    to = std::copy(id.begin(), id.end(), to);
    to = std::copy(name.begin(), name.end(), to);
    for (std::size_t i = 0; i < named; ++i) {
        const std::string_view limit = clipped(limits[i].id, longestLimitId);
        *to++ = char(limit.size());
        to = std::copy(limit.begin(), limit.end(), to);
    }
    return Pointer(record);
}

void intrusive_ptr_release(const KeyRecord *record)
{
    if (record->m_references.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    record->~KeyRecord();
    ::operator delete(const_cast<KeyRecord *>(record));
}

int KeyRecord::versionWith(const Digest &digest) const
{
    int found = -1;
    const std::span<const Version> all = versions();
    for (std::size_t i = all.size(); i-- > 0;) {
        if (isSameDigest(all[i].digest, digest))
            found = int(i);
    }
    return found;
}

std::string_view KeyRecord::limitId(int ordinal) const
{
    if (ordinal < 0 || ordinal >= m_limits)
        return {};
    const char *at = texts() + m_idLength + m_nameLength;
    for (; ordinal > 0; --ordinal)
        at += 1 + static_cast<unsigned char>(*at);
    return {at + 1, static_cast<unsigned char>(*at)};
}

} // namespace keywright::policy
