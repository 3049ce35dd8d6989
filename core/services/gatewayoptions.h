// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatewayservice.h"

namespace keywright {

/// How the options are kept in the store. Fields that are missing or make no sense have their
/// default.
[[nodiscard]] QString gatewayOptionsToJson(const GatewayOptions &options);
[[nodiscard]] GatewayOptions gatewayOptionsFromJson(const QString &json);
/// Where a program on this machine finds an API behind a gateway that listens there: an address
/// that stands for all of them becomes the loopback one.
[[nodiscard]] QString gatewayUrl(const QString &listenAddress, const QString &apiName,
                                 bool tls = false);

} // namespace keywright
