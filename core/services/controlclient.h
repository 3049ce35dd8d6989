// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QJsonObject>
#include <QtCore/QObject>
#include <QtCore/QString>

#include <chrono>

namespace keywright::control {

/// Asks once over a connection of its own and closes it. Must be called on the context's thread,
/// which needs an event loop; the future finishes there. GatewayNotRunning (nobody listens),
/// GatewayFailed (no sensible answer), TimedOut, or the error that the daemon answers.
[[nodiscard]] Async<QJsonObject> ask(QObject *context, const QString &socketPath,
                                     const QJsonObject &request,
                                     std::chrono::milliseconds patience);

} // namespace keywright::control
