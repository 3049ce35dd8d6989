// SPDX-License-Identifier: GPL-3.0-or-later
#include "tablemodel.h"

namespace keywright::ui {

void TableModelBase::setLoaded(bool loaded)
{
    m_loaded = loaded;
}

} // namespace keywright::ui
