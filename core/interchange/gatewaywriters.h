// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportmodel.h"

namespace keywright {

/// One writer a gateway: each adds notes to the model for what it cannot express and returns the
/// configuration without its head.
[[nodiscard]] QString writeNginx(ExportModel &model);
[[nodiscard]] QString writeHaProxy(ExportModel &model);
[[nodiscard]] QString writeEnvoy(ExportModel &model);
[[nodiscard]] QString writeKong(ExportModel &model);
[[nodiscard]] QString writeApisix(ExportModel &model);

/// Lines that stand in every head, without comment marks: what the gateway needs, and how to use
/// the file.
[[nodiscard]] QStringList gatewayHead(GatewayFormat format);

/// The name of the environment variable that holds a key, for gateways that compare in clear.
[[nodiscard]] QString keyVariable(const ExportedKey &key);

} // namespace keywright
