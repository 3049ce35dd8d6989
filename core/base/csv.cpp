// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv.h"

namespace keywright {

QString csvField(QString text)
{
    if (!text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes =
        text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    return needsQuotes ? u'"' + text.replace(u'"', QLatin1String("\"\"")) + u'"' : text;
}

} // namespace keywright
