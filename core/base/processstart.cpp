// SPDX-License-Identifier: GPL-3.0-or-later
#include "processstart.h"

#include <QtCore/QFile>

namespace keywright {

std::optional<qint64> processStart(qint64 pid)
{
    QFile stat(QStringLiteral("/proc/%1/stat").arg(pid));
    if (!stat.open(QIODevice::ReadOnly))
        return std::nullopt;
    const QByteArray line = stat.readAll();
    // `pid (name) state …`; the name may hold anything, so the fields are counted from its end.
    const QByteArrayList fields = line.mid(line.lastIndexOf(')') + 2).split(' ');
    constexpr int state = 0, started = 19;
    bool isNumber = false;
    const qint64 ticks = fields.value(started).toLongLong(&isNumber);
    if (!isNumber || fields.value(state) == "Z")
        return std::nullopt;
    return ticks;
}

} // namespace keywright
