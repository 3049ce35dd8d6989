// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <string>

namespace keywright::gateway {

/// The executable at the other end of a loopback connection: `client` is its address and port,
/// `server` ours. Empty where the system does not tell (other users' processes, other systems than
/// Linux). Reads /proc; takes milliseconds, so it is asked once a connection and only when a key
/// needs it.
[[nodiscard]] std::string peerProcess(const boost::asio::ip::tcp::endpoint &client,
                                      const boost::asio::ip::tcp::endpoint &server);

} // namespace keywright::gateway
