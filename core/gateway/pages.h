// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace keywright::gateway {

/// Memory straight from the system, in whole pages: what is given back leaves the process at once,
/// while a hole in the heap stays until what lies above it is gone. Zero when new. For pieces of
/// many kilobytes that come and go; where the system has no such call, it is the heap's.
class Pages
{
public:
    Pages() = default;
    explicit Pages(std::size_t size); ///< throws std::bad_alloc
    ~Pages();
    Pages(Pages &&other) noexcept;
    Pages &operator=(Pages &&other) noexcept;
    Pages(const Pages &) = delete;
    Pages &operator=(const Pages &) = delete;

    [[nodiscard]] explicit operator bool() const { return m_bytes != nullptr; }
    [[nodiscard]] char *get() const { return m_bytes; }
    /// Gives the memory of `from` to `end` back, as far as it is whole pages; it may be used again
    /// at any time, and then holds anything.
    void discard(std::size_t from, std::size_t end);
    void reset() { *this = Pages(); }

private:
    char *m_bytes = nullptr;
    std::size_t m_size = 0;
};

} // namespace keywright::gateway
