// SPDX-License-Identifier: GPL-3.0-or-later
#include "provisioned.h"

namespace keywright {

QString useSiteKindName(UseSite::Kind kind)
{
    switch (kind) {
    case UseSite::Kind::File:
        return QStringLiteral("file");
    case UseSite::Kind::Child:
        return QStringLiteral("child");
    case UseSite::Kind::Binding:
        break;
    }
    return QStringLiteral("binding");
}

} // namespace keywright
