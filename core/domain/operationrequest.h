// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "api.h"
#include "requestdocument.h"

namespace keywright {

/// A request that tries a declared operation: its parameters (those that need not be there are
/// switched off) and its example body. `baseUrl` is the API's, behind the gateway or not, without a
/// slash at its end. Names no key.
[[nodiscard]] RequestDocument operationRequest(const Operation &operation, const QString &baseUrl);

} // namespace keywright
