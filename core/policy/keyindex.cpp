// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyindex.h"

#include <algorithm>
#include <cstring>
#include <functional>
#include <utility>

namespace keywright::policy {

namespace {

constexpr std::size_t perShard = 256; ///< entries that a shard shall have

std::uint64_t headOf(const Digest &digest)
{
    std::uint64_t head = 0;
    std::memcpy(&head, digest.data(), sizeof head);
    return head;
}

std::size_t shardOf(std::uint64_t head, std::size_t shards)
{
    return std::size_t(head) & (shards - 1);
}

/// Bits that choose neither the shard nor, but for a few, the place in it.
std::uint16_t tagOf(std::uint64_t head)
{
    return std::uint16_t((head >> 16) | 1);
}

} // namespace

std::size_t KeyShard::startOf(std::uint64_t head) const
{
    return std::size_t(((head >> 32) * m_tags.size()) >> 32);
}

KeyShard::KeyShard(const Members &members, std::size_t number, std::size_t shards)
{
    struct Entry
    {
        const KeyRecord *record;
        const Digest *digest;
    };
    std::vector<Entry> entries;
    for (const KeyRecord *record : members) {
        for (const KeyRecord::Version &version : record->versions()) {
            if (shardOf(headOf(version.digest), shards) == number)
                entries.push_back({record, &version.digest});
        }
    }
    // A look-up takes the first of equal digests that it meets.
    std::sort(entries.begin(), entries.end(),
              [](const Entry &a, const Entry &b) { return a.record->id() < b.record->id(); });
    const std::size_t size = entries.size() + entries.size() / 2 + 1;
    m_tags.assign(size, 0);
    m_records.assign(size, nullptr);
    for (const Entry &entry : entries) {
        const std::uint64_t head = headOf(*entry.digest);
        const KeyRecord *other = find(head, *entry.digest);
        if (other && other != entry.record)
            m_shadowed.emplace_back(entry.record->id());
        std::size_t at = startOf(head);
        while (m_tags[at] != 0)
            at = at + 1 == size ? 0 : at + 1;
        m_tags[at] = tagOf(head);
        m_records[at] = entry.record;
    }
}

void KeyShard::appendTo(Members &members) const
{
    for (const KeyRecord *record : m_records) {
        if (record)
            members.push_back(record);
    }
}

const KeyRecord *KeyShard::find(std::uint64_t head, const Digest &digest) const
{
    const std::uint16_t tag = tagOf(head);
    const std::size_t start = startOf(head);
    // Of a million keys nothing is in a cache: both places are fetched at once.
    __builtin_prefetch(&m_records[start]);
    for (std::size_t at = start;; at = at + 1 == m_tags.size() ? 0 : at + 1) {
        if (m_tags[at] == 0)
            return nullptr;
        if (m_tags[at] != tag)
            continue;
        const KeyRecord *record = m_records[at];
        __builtin_prefetch(record->versions().data() + 1); // its end, and its texts
        if (record->versionWith(digest) >= 0)
            return record;
    }
}

const KeyRecord *KeyIndex::View::find(const Digest &digest) const
{
    if (m_shards.empty())
        return nullptr;
    const std::uint64_t head = headOf(digest);
    return m_shards[shardOf(head, m_shards.size())]->find(head, digest);
}

void KeyIndex::add(KeyRecord::Pointer record)
{
    m_count += record->versions().size();
    m_changes.push_back({std::move(record), true});
}

void KeyIndex::remove(KeyRecord::Pointer record)
{
    m_count -= record->versions().size();
    m_changes.push_back({std::move(record), false});
}

KeyIndex::View KeyIndex::view()
{
    const std::size_t shards = m_view.m_shards.size();
    if (shards == 0 || m_count > shards * perShard * 2) {
        std::size_t wanted = 1;
        while (wanted * perShard < m_count)
            wanted *= 2;
        spread(wanted);
    }
    apply();
    return m_view;
}

std::vector<std::string> KeyIndex::shadowed() const
{
    std::vector<std::string> ids;
    for (const std::size_t number : m_withShadowed) {
        const auto &some = m_view.m_shards[number]->shadowed();
        ids.insert(ids.end(), some.begin(), some.end());
    }
    return ids;
}

/// All that is there is added anew, before what changed.
void KeyIndex::spread(std::size_t shards)
{
    KeyShard::Members members;
    for (const auto &shard : m_view.m_shards)
        shard->appendTo(members);
    std::sort(members.begin(), members.end(), std::less<const KeyRecord *>());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    std::vector<Change> changes;
    changes.reserve(members.size() + m_changes.size());
    for (const KeyRecord *record : members)
        changes.push_back({KeyRecord::Pointer(record), true});
    for (Change &change : m_changes)
        changes.push_back(std::move(change));
    m_changes = std::move(changes);
    m_withShadowed.clear();
    m_view.m_shards.assign(shards, nullptr);
    for (std::size_t number = 0; number < shards; ++number)
        rebuild(number, {});
}

void KeyIndex::apply()
{
    const std::size_t shards = m_view.m_shards.size();
    std::vector<std::pair<std::size_t, const Change *>> byShard;
    for (const Change &change : m_changes) {
        for (const KeyRecord::Version &version : change.record->versions())
            byShard.emplace_back(shardOf(headOf(version.digest), shards), &change);
    }
    std::sort(byShard.begin(), byShard.end()); // changes of a shard stay in their order
    for (std::size_t i = 0; i < byShard.size();) {
        const std::size_t number = byShard[i].first;
        std::vector<const Change *> changes;
        for (; i < byShard.size() && byShard[i].first == number; ++i)
            changes.push_back(byShard[i].second);
        rebuild(number, changes);
    }
    m_changes = {};
}

void KeyIndex::rebuild(std::size_t number, const std::vector<const Change *> &changes)
{
    KeyShard::Members members;
    auto &shard = m_view.m_shards[number];
    if (shard)
        shard->appendTo(members);
    for (const Change *change : changes) {
        if (change->added)
            members.push_back(change->record.get());
        else
            members.erase(std::remove(members.begin(), members.end(), change->record.get()),
                          members.end());
    }
    std::sort(members.begin(), members.end(), std::less<const KeyRecord *>());
    members.erase(std::unique(members.begin(), members.end()), members.end());
    shard = std::make_shared<const KeyShard>(members, number, m_view.m_shards.size());
    if (shard->shadowed().empty())
        m_withShadowed.erase(number);
    else
        m_withShadowed.insert(number);
}

} // namespace keywright::policy
