// SPDX-License-Identifier: GPL-3.0-or-later
#include "environment.h"

#include <algorithm>

namespace keywright {

QStringList valuesNotKept(const QList<RequestPair> &written, const QList<RequestPair> &kept)
{
    QStringList names;
    for (const RequestPair &one : written) {
        const auto there = std::find_if(kept.begin(), kept.end(), [&one](const RequestPair &pair) {
            return pair.name == one.name;
        });
        if (!one.value.isEmpty() && there != kept.end() && there->value != one.value)
            names.append(one.name);
    }
    return names;
}

} // namespace keywright
