// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyrecord.h"

#include <cstddef>
#include <cstdint>
#include <memory>
#include <set>
#include <string>
#include <vector>

namespace keywright::policy {

/// The digests that begin alike: open addressing, at most two thirds full. Immutable; points to
/// records that the snapshot's array of keys holds.
class KeyShard
{
public:
    using Members = std::vector<const KeyRecord *>;
    /// One entry for each version that belongs here. Of two keys with one digest the one with the
    /// smaller id counts.
    KeyShard(const Members &members, std::size_t number, std::size_t shards);

    /// The record that has this digest; null without one.
    [[nodiscard]] const KeyRecord *find(std::uint64_t head, const Digest &digest) const;
    /// Ids of keys whose digest is another key's too, and which do not count therefore.
    [[nodiscard]] const std::vector<std::string> &shadowed() const { return m_shadowed; }
    /// Adds those that have an entry here, some of them twice.
    void appendTo(Members &members) const;

private:
    [[nodiscard]] std::size_t startOf(std::uint64_t head) const;

    std::vector<std::uint16_t> m_tags; ///< 0: empty
    Members m_records;
    std::vector<std::string> m_shadowed;
};

/// Which key a digest belongs to, in shards: a change builds one of them anew.
class KeyIndex
{
public:
    /// For judging.
    class View
    {
    public:
        [[nodiscard]] const KeyRecord *find(const Digest &digest) const;

    private:
        friend class KeyIndex;
        std::vector<std::shared_ptr<const KeyShard>> m_shards; ///< a power of two of them, or none
    };

    void add(KeyRecord::Pointer record);
    void remove(KeyRecord::Pointer record);
    [[nodiscard]] View view();
    /// Of the last view.
    [[nodiscard]] std::vector<std::string> shadowed() const;

private:
    struct Change
    {
        KeyRecord::Pointer record;
        bool added = false;
    };
    void spread(std::size_t shards);
    void apply();
    void rebuild(std::size_t number, const std::vector<const Change *> &changes);

    View m_view;
    std::vector<Change> m_changes; ///< since the last view
    std::set<std::size_t> m_withShadowed;
    std::size_t m_count = 0;
};

} // namespace keywright::policy
