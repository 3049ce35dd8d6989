// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyplacement.h"

namespace keywright {

policy::KeyLocation firstKeyLocation(const Api &api)
{
    return api.keyLocations.empty() ? policy::defaultKeyLocations().front()
                                    : api.keyLocations.front();
}

SendOptions placedKey(const policy::KeyLocation &location, const Secret &secret)
{
    const QByteArray name = QByteArray::fromStdString(location.name);
    SendOptions options;
    switch (location.kind) {
    case policy::KeyLocation::Kind::Header:
        options.secretFields.append({name, secret, {}});
        break;
    case policy::KeyLocation::Kind::Bearer:
        options.secretFields.append({"Authorization", secret, "Bearer "});
        break;
    case policy::KeyLocation::Kind::Query:
        options.secretQueries.append({name, secret});
        break;
    }
    return options;
}

} // namespace keywright
