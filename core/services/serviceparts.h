// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "homesecretstore.h"
#include "threadanchor.h"

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/base/home.h>
#include <core/base/random.h>
#include <core/base/serialexecutor.h>
#include <core/http/httpclient.h>
#include <core/store/store.h>
#include <core/usage/usagestore.h>

#include <QtCore/QHash>
#include <QtCore/QStringList>

#include <memory>
#include <optional>

namespace keywright {

class ChangeFeed;
class GatewayService;
class PolicySource;

/// What every service is built on. Owned by CoreContext, on whose thread secrets and http live;
/// services touch the databases only through `store` and `usage`, whose jobs run on threads of
/// their own. Continuations go through `anchor`, which retires first, so that work in flight never
/// sees parts that are gone.
struct ServiceParts
{
    Home home;
    std::shared_ptr<const Clock> clock;
    std::shared_ptr<RandomSource> random;
    Anchor anchor;

    std::unique_ptr<store::Store> store;
    std::unique_ptr<UsageStore> usage;
    std::unique_ptr<HomeSecretStore> secrets;
    std::unique_ptr<HttpClient> http;
    std::shared_ptr<PolicySource> policySource; ///< of the worker
    std::unique_ptr<SerialExecutor> worker;     ///< for what takes long: policy, files

    ChangeFeed *changes = nullptr;
    GatewayService *gateway = nullptr;

    /// The daemon's own; elsewhere those that the gateway was last started with.
    std::optional<QStringList> trustedProxies;
    /// Whether our commits are announced to a running gateway; not by the gateway itself.
    bool announces = true;

    QString homeId; ///< see homeid.h; empty until it is known

    quint64 lastRequest = 0; ///< RequestService's numbers
    QHash<quint64, std::optional<quint64>>
        pendingRequests; ///< number -> transfer, once it has begun
};

} // namespace keywright
