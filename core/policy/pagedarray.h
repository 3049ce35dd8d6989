// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <memory>
#include <vector>

namespace keywright::policy {

/// An array in pages, copied by sharing them: of 100,000 entries a change copies 256. Entries never
/// move. Not thread-safe while it is changed; a `View` never changes.
template<typename Entry>
class PagedArray
{
    static constexpr std::size_t pageBits = 8, pageSize = std::size_t(1) << pageBits;
    using Page = std::array<Entry, pageSize>;

public:
    /// The entries as they were when it was taken.
    class View
    {
    public:
        [[nodiscard]] const Entry &operator[](std::size_t at) const
        {
            return (*m_pages[at >> pageBits])[at & (pageSize - 1)];
        }
        [[nodiscard]] std::size_t size() const { return m_size; }

    private:
        friend class PagedArray;
        std::vector<std::shared_ptr<const Page>> m_pages;
        std::size_t m_size = 0;
    };

    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const Entry &operator[](std::size_t at) const
    {
        return (*m_pages[at >> pageBits].page)[at & (pageSize - 1)];
    }
    void set(std::size_t at, Entry entry)
    {
        Held &held = m_pages[at >> pageBits];
        if (held.shared)
            held = {std::make_shared<Page>(*held.page), false};
        (*held.page)[at & (pageSize - 1)] = std::move(entry);
    }
    void append(Entry entry)
    {
        if (m_size == m_pages.size() * pageSize)
            m_pages.push_back({std::make_shared<Page>(), false});
        set(m_size++, std::move(entry));
    }
    /// From now on every change copies its page first.
    [[nodiscard]] View view()
    {
        View view;
        view.m_size = m_size;
        view.m_pages.reserve(m_pages.size());
        for (Held &held : m_pages) {
            held.shared = true;
            view.m_pages.push_back(held.page);
        }
        return view;
    }

private:
    struct Held
    {
        std::shared_ptr<Page> page;
        bool shared = false; ///< a view has it
    };
    std::vector<Held> m_pages;
    std::size_t m_size = 0;
};

} // namespace keywright::policy
