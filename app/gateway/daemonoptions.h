// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/services/gatewayservice.h>

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace keywright {

/// What keywrightd was started with.
struct DaemonOptions
{
    QString home; ///< empty: KEYWRIGHT_HOME, else the system's folders
    GatewayOptions gateway;
    bool listenGiven = false; ///< an address was named, not taken by default
    bool json = false;
    bool help = false;
    bool version = false;
    bool manualPage = false;
};

/// Reads the arguments after the program's name. InvalidArgument (subject: the option; detail: what
/// of it).
[[nodiscard]] Result<DaemonOptions> parseDaemonOptions(const QStringList &arguments);
[[nodiscard]] QString daemonHelp();
/// keywrightd(1) in roff, made from the help.
[[nodiscard]] QString daemonManualPage();

} // namespace keywright
