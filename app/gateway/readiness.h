// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace keywright {

/// Tells the service manager what we are at ("READY=1", "STOPPING=1"), as systemd's sd_notify(3)
/// has it: a datagram to the socket in NOTIFY_SOCKET. Nothing where nobody asked.
void notifyManager(const QByteArray &state);

} // namespace keywright
