// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace keywright {

/// Listening sockets that a service manager opened for us.
struct ServiceSockets
{
    std::vector<int> calls;
    int metrics = -1; ///< the one that is named "metrics"; -1: none
};

/// Takes what LISTEN_PID, LISTEN_FDS and LISTEN_FDNAMES tell, as systemd's sd_listen_fds(3) has it,
/// and clears them, so that no child takes them for its own. Empty where they are not for us.
[[nodiscard]] ServiceSockets takeServiceSockets();

} // namespace keywright
