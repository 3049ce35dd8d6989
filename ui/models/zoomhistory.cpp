// SPDX-License-Identifier: GPL-3.0-or-later
#include "zoomhistory.h"

namespace keywright::ui {

void ZoomHistory::visit(const UsageView &view)
{
    if (view == current())
        return;
    m_views.resize(m_place + 1);
    m_views << view;
    if (m_views.size() > most)
        m_views.removeFirst();
    m_place = m_views.size() - 1;
}

void ZoomHistory::clear()
{
    m_views = {current()};
    m_place = 0;
}

} // namespace keywright::ui
