// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <string>
#include <vector>

namespace keywright::gateway {

/// Listening sockets for one address: one for each worker, so that the system spreads connections.
struct ListeningSockets
{
    std::vector<int> descriptors;
    std::string address; ///< as bound
};
/// Reads ADDRESS:PORT or [V6]:PORT and listens. Errors: AddressInvalid, AddressInUse,
/// GatewayFailed.
[[nodiscard]] Result<ListeningSockets> listenOn(const std::string &address, int count);

} // namespace keywright::gateway
