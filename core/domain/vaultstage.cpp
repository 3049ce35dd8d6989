// SPDX-License-Identifier: GPL-3.0-or-later
#include "vaultstage.h"

namespace keywright {

QString vaultStageName(VaultStage stage)
{
    switch (stage) {
    case VaultStage::Filling:
        return QStringLiteral("filling");
    case VaultStage::Emptying:
        return QStringLiteral("emptying");
    case VaultStage::Only:
        break;
    }
    return QStringLiteral("only");
}

} // namespace keywright
