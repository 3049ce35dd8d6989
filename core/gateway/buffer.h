// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pages.h"

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <string_view>
#include <utility>
#include <vector>

namespace keywright::gateway {

/// Holds a whole head and some body.
inline constexpr std::size_t blockSize = 32 * 1024;

/// One worker's spare blocks. Not thread-safe.
class BlockPool
{
public:
    [[nodiscard]] Pages take()
    {
        if (m_free.empty())
            return Pages(blockSize);
        Pages block = std::move(m_free.back());
        m_free.pop_back();
        m_leastFree = std::min(m_leastFree, m_free.size());
        return block;
    }
    void give(Pages block)
    {
        if (m_free.size() < mostSpare)
            m_free.push_back(std::move(block));
    }
    [[nodiscard]] std::size_t spare() const { return m_free.size(); }
    /// Gives those back to the system that nobody needed since the last time.
    void trim()
    {
        const std::size_t needless = std::max(m_leastFree, leastSpare) - leastSpare;
        m_free.resize(m_free.size() - needless);
        m_leastFree = m_free.size();
    }

private:
    static constexpr std::size_t mostSpare = 128, leastSpare = 4;
    std::vector<Pages> m_free;
    std::size_t m_leastFree = 0; ///< since the last trim; never more than there are
};

/// Bytes that were read and not yet used, in a block that is taken with the first byte and given
/// back when idle.
class Buffer
{
public:
    explicit Buffer(BlockPool &pool)
        : m_pool(pool)
    {
    }
    ~Buffer() { release(); }
    Buffer(const Buffer &) = delete;
    Buffer &operator=(const Buffer &) = delete;

    [[nodiscard]] bool hasBlock() const { return bool(m_block); }
    void ensureBlock()
    {
        if (!m_block)
            m_block = m_pool.take();
    }
    void release()
    {
        m_begin = m_end = 0;
        if (m_block)
            m_pool.give(std::move(m_block));
    }

    [[nodiscard]] char *data() { return m_block.get() + m_begin; }
    [[nodiscard]] std::size_t size() const { return m_end - m_begin; }
    [[nodiscard]] bool isEmpty() const { return m_begin == m_end; }
    [[nodiscard]] std::string_view view() const { return {m_block.get() + m_begin, size()}; }
    void consume(std::size_t count)
    {
        m_begin += count;
        if (m_begin == m_end)
            m_begin = m_end = 0;
    }

    [[nodiscard]] char *tail() { return m_block.get() + m_end; }
    [[nodiscard]] std::size_t room() const { return m_block ? blockSize - m_end : 0; }
    void added(std::size_t count) { m_end += count; }
    /// Moves the bytes to the front. Not while a read or a write uses them.
    void compact()
    {
        if (m_begin == 0)
            return;
        std::memmove(m_block.get(), data(), size());
        m_end -= m_begin;
        m_begin = 0;
    }

private:
    BlockPool &m_pool;
    Pages m_block;
    std::size_t m_begin = 0, m_end = 0;
};

} // namespace keywright::gateway
