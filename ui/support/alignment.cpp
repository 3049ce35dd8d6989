// SPDX-License-Identifier: GPL-3.0-or-later
#include "alignment.h"

#include <QtWidgets/QLabel>

namespace keywright::ui {

void alignToStart(QLabel &label, Qt::Alignment vertical)
{
    const bool mirrored = label.layoutDirection() == Qt::RightToLeft;
    label.setAlignment(vertical | Qt::AlignAbsolute | (mirrored ? Qt::AlignRight : Qt::AlignLeft));
}

} // namespace keywright::ui
