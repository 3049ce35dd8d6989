// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/audit.h>
#include <core/domain/key.h>

namespace keywright {

struct ServiceParts;

/// One secret that is about to be handed out.
struct UsedSecret
{
    Key key;
    int version = 1;
    QJsonObject detail = {}; ///< besides that of the use
};

/// Notes the use of secrets in the audit log, all in one transaction; nothing for work of our own.
[[nodiscard]] Async<void> noteUses(ServiceParts &parts, const QList<UsedSecret> &secrets,
                                   const SecretUse &use);
[[nodiscard]] inline Async<void> noteUse(ServiceParts &parts, const UsedSecret &secret,
                                         const SecretUse &use)
{
    return noteUses(parts, {secret}, use);
}

} // namespace keywright
