// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "snapshot.h"

#include <atomic>
#include <boost/smart_ptr/intrusive_ptr.hpp>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace keywright::policy {

/// One key as snapshots share it: immutable, in one piece of memory, since there are many. What it
/// may do is said by its rules, which keys of the same restrictions have in common.
class KeyRecord
{
public:
    static constexpr std::int64_t never = std::numeric_limits<std::int64_t>::max();
    struct Version
    {
        Digest digest{};
        std::int64_t ends = never; ///< milliseconds since 1970
        std::int32_t number = 1;
    };
    /// Where it stands among the keys, and what it refers to.
    struct Place
    {
        std::uint32_t position = 0, project = 0, rules = 0;
    };
    using Pointer = boost::intrusive_ptr<const KeyRecord>;

    [[nodiscard]] static Pointer make(const KeyDefinition &definition, const Place &place);
    KeyRecord(const KeyRecord &) = delete;
    KeyRecord &operator=(const KeyRecord &) = delete;

    [[nodiscard]] const Place &place() const { return m_place; }
    [[nodiscard]] KeyCondition condition() const { return m_condition; }
    [[nodiscard]] std::int64_t expires() const { return m_expires; }
    [[nodiscard]] std::span<const Version> versions() const
    {
        return {reinterpret_cast<const Version *>(this + 1), m_versions};
    }
    /// Index of the version with this digest; -1 without one. Compares in constant time.
    [[nodiscard]] int versionWith(const Digest &digest) const;
    [[nodiscard]] std::string_view id() const { return {texts(), m_idLength}; }
    [[nodiscard]] std::string_view name() const { return {texts() + m_idLength, m_nameLength}; }
    /// Of the limit at this place in the restrictions; empty where it has none.
    [[nodiscard]] std::string_view limitId(int ordinal) const;

private:
    KeyRecord() = default;
    ~KeyRecord() = default;
    [[nodiscard]] const char *texts() const
    {
        return reinterpret_cast<const char *>(versions().data() + m_versions);
    }
    friend void intrusive_ptr_add_ref(const KeyRecord *record)
    {
        record->m_references.fetch_add(1, std::memory_order_relaxed);
    }
    friend void intrusive_ptr_release(const KeyRecord *record);

    mutable std::atomic<std::uint32_t> m_references{0};
    Place m_place;
    std::int64_t m_expires = never;
    std::uint16_t m_idLength = 0, m_nameLength = 0, m_versions = 0;
    KeyCondition m_condition = KeyCondition::Active;
    std::uint8_t m_limits = 0; ///< whose ids follow the name, each after its length
};

} // namespace keywright::policy
