// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "gatewayservice.h"

#include <core/base/home.h>

#include <QtCore/QTimer>

#include <chrono>
#include <memory>

namespace keywright {

/// Starts keywrightd as a process of its own, beside the running program or from PATH, and waits
/// until it answers on the control socket, says why it failed, or is gone. Deletes nothing it did
/// not start; the daemon outlives this object.
class GatewayLauncher : public QObject
{
public:
    GatewayLauncher(const Home &home, const GatewayOptions &options, QObject *parent);
    ~GatewayLauncher() override;

    /// Once. AddressInUse, AddressInvalid, GatewayRunning and whatever else the daemon says;
    /// ProgramFailed (not found, not started), GatewayFailed (ended or silent).
    [[nodiscard]] Async<GatewayStatus> start();

private:
    class Private;
    std::unique_ptr<Private> d;
};

/// Path of keywrightd; empty where there is none.
[[nodiscard]] QString findGatewayProgram();
/// What it is started with.
[[nodiscard]] QStringList gatewayArguments(const Home &home, const GatewayOptions &options);

} // namespace keywright
