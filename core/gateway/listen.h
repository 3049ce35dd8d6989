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
/// The same for a listening TCP socket that a service manager opened: copies of it, which share its
/// queue. Takes it over. GatewayFailed: it is something else.
[[nodiscard]] Result<ListeningSockets> listenOnInherited(int descriptor, int count);
/// A port alone is one on the loopback: "9464" is 127.0.0.1:9464.
[[nodiscard]] std::string loopbackAddress(const std::string &text);

} // namespace keywright::gateway
