// SPDX-License-Identifier: GPL-3.0-or-later
#include "listtext.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

QString listText(const QStringList &entries)
{
    return entries.join(QCoreApplication::translate("Lists", ", ", "between entries"));
}

} // namespace keywright::ui
