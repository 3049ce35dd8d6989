// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "page.h"
#include "pagecontext.h"

#include <functional>

namespace keywright::ui {

/// A page that can be made.
struct PageEntry
{
    PageInfo info;
    std::function<Page *(const PageInfo &info, PageContext &context)> make; ///< without a parent
};

/// Every page, in the order of the navigation. A new page is one folder and one line here.
[[nodiscard]] QList<PageEntry> pageEntries();

} // namespace keywright::ui
