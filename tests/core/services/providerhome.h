// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "servicehome.h"

#include <core/services/providerservice.h>

namespace keywright {

// What a project holds, after a provider's key was brought, paired or taken back.

inline QList<Binding> bindings(ServiceHome &home, const Project &project)
{
    return await(home.context->provisioning().list(project.id)).value();
}
inline qsizetype apis(ServiceHome &home, const Project &project)
{
    return await(home.context->apis().list(project.id)).value().size();
}
inline QStringList keys(ServiceHome &home, const Project &project)
{
    QStringList names;
    const QList<Key> all = await(home.context->keys().list(project.id)).value();
    for (const Key &key : all)
        names.append(key.name);
    return names;
}

} // namespace keywright
