// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <algorithm>
#include <new>
#include <utility>

// AddressSanitizer sees what goes past the end of a block of the heap's alone.
#if defined(__SANITIZE_ADDRESS__)
#define KEYWRIGHT_SANITIZED
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
#define KEYWRIGHT_SANITIZED
#endif
#endif
#if __has_include(<sys/mman.h>) && !defined(KEYWRIGHT_SANITIZED)
#include <sys/mman.h>
#include <unistd.h>
#define KEYWRIGHT_HAS_MMAP
#endif

namespace keywright::gateway {

Pages::Pages(std::size_t size)
    : m_size(size)
{
#ifdef KEYWRIGHT_HAS_MMAP
    void *bytes = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (bytes == MAP_FAILED)
        throw std::bad_alloc();
    m_bytes = static_cast<char *>(bytes);
#else
    m_bytes = new char[size]();
#endif
}

Pages::~Pages()
{
    if (!m_bytes)
        return;
#ifdef KEYWRIGHT_HAS_MMAP
    munmap(m_bytes, m_size);
#else
    delete[] m_bytes;
#endif
}

Pages::Pages(Pages &&other) noexcept
    : m_bytes(std::exchange(other.m_bytes, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

Pages &Pages::operator=(Pages &&other) noexcept
{
    std::swap(m_bytes, other.m_bytes);
    std::swap(m_size, other.m_size);
    return *this;
}

void Pages::discard(std::size_t from, std::size_t end)
{
#ifdef KEYWRIGHT_HAS_MMAP
    static const auto page = static_cast<std::size_t>(sysconf(_SC_PAGESIZE));
    const std::size_t first = (from + page - 1) / page * page;
    const std::size_t last = std::min(end, m_size) / page * page;
    if (first < last)
        madvise(m_bytes + first, last - first, MADV_DONTNEED);
#else
    (void)from;
    (void)end;
#endif
}

} // namespace keywright::gateway
