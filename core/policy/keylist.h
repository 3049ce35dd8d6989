// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyrecord.h"
#include "pagedarray.h"

#include <cstdint>
#include <string_view>
#include <vector>

namespace keywright::policy {

/// All keys by position, which each keeps as long as it is there, and by id.
class KeyList
{
public:
    /// Null without one.
    [[nodiscard]] KeyRecord::Pointer find(std::string_view id) const;
    /// Where the next new one goes.
    [[nodiscard]] std::uint32_t freePosition() const;
    /// Puts it at its place, which is free or holds what has the same id.
    void put(KeyRecord::Pointer record);
    void drop(const KeyRecord &record);

    [[nodiscard]] std::size_t count() const { return m_count; }
    [[nodiscard]] PagedArray<KeyRecord::Pointer>::View view() { return m_keys.view(); }
    template<typename Function>
    void forEach(Function function) const
    {
        for (std::size_t i = 0; i < m_keys.size(); ++i) {
            if (m_keys[i])
                function(m_keys[i]);
        }
    }

private:
    static constexpr std::uint32_t empty = 0xFFFFFFFF, gone = 0xFFFFFFFE;
    [[nodiscard]] std::size_t slotOf(std::string_view id) const;
    void addSlot(const KeyRecord &record);
    void makeRoom();

    PagedArray<KeyRecord::Pointer> m_keys;
    std::vector<std::uint32_t> m_slots; ///< positions by the id's hash; a power of two of them
    std::size_t m_usedSlots = 0;        ///< with those of keys that went
    std::vector<std::uint32_t> m_free;
    std::size_t m_count = 0;
};

} // namespace keywright::policy
