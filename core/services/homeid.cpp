// SPDX-License-Identifier: GPL-3.0-or-later
#include "homeid.h"

#include "chain.h"
#include "serviceparts.h"

#include <core/store/settingrepository.h>

namespace keywright {

Async<QString> homeId(ServiceParts &parts)
{
    if (!parts.homeId.isEmpty())
        return resolved<QString>(parts.homeId);
    auto stored = parts.store->write([random = parts.random](store::Database &database) {
        return store::SettingRepository(database).homeId(*random);
    });
    return andThen(parts.anchor, std::move(stored), [&parts](const QString &id) -> Result<QString> {
        parts.homeId = id;
        return id;
    });
}

} // namespace keywright
