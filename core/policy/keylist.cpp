// SPDX-License-Identifier: GPL-3.0-or-later
#include "keylist.h"

#include "ascii.h"

namespace keywright::policy {

/// Where the id stands; the number of slots where it does not.
std::size_t KeyList::slotOf(std::string_view id) const
{
    if (m_slots.empty())
        return 0;
    const std::uint64_t hash = hashOf(id);
    const std::size_t mask = m_slots.size() - 1;
    for (std::size_t at = (hash ^ (hash >> 32)) & mask; m_slots[at] != empty;
         at = (at + 1) & mask) {
        if (m_slots[at] != gone && m_keys[m_slots[at]]->id() == id)
            return at;
    }
    return m_slots.size();
}

KeyRecord::Pointer KeyList::find(std::string_view id) const
{
    const std::size_t slot = slotOf(id);
    return slot == m_slots.size() ? KeyRecord::Pointer() : m_keys[m_slots[slot]];
}

std::uint32_t KeyList::freePosition() const
{
    return m_free.empty() ? std::uint32_t(m_keys.size()) : m_free.back();
}

void KeyList::put(KeyRecord::Pointer record)
{
    const std::uint32_t position = record->place().position;
    if (position < m_keys.size() && m_keys[position]) {
        m_keys.set(position, std::move(record));
        return;
    }
    makeRoom();
    addSlot(*record);
    ++m_count;
    if (position == m_keys.size()) {
        m_keys.append(std::move(record));
        return;
    }
    m_free.pop_back();
    m_keys.set(position, std::move(record));
}

void KeyList::drop(const KeyRecord &record)
{
    const std::uint32_t position = record.place().position;
    m_slots[slotOf(record.id())] = gone;
    m_free.push_back(position);
    --m_count;
    m_keys.set(position, nullptr);
}

void KeyList::addSlot(const KeyRecord &record)
{
    const std::uint64_t hash = hashOf(record.id());
    const std::size_t mask = m_slots.size() - 1;
    std::size_t at = (hash ^ (hash >> 32)) & mask;
    while (m_slots[at] != empty)
        at = (at + 1) & mask;
    m_slots[at] = record.place().position;
    ++m_usedSlots;
}

void KeyList::makeRoom()
{
    if ((m_usedSlots + 1) * 4 <= m_slots.size() * 3)
        return;
    std::size_t size = 16;
    while (size < (m_count + 1) * 2)
        size *= 2;
    m_slots.assign(size, empty);
    m_usedSlots = 0;
    forEach([this](const KeyRecord::Pointer &key) { addSlot(*key); });
}

} // namespace keywright::policy
