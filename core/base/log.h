// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "loghistory.h"

#include <QtCore/QLoggingCategory>
#include <QtCore/QString>

namespace keywright {

Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logSecrets)
Q_DECLARE_LOGGING_CATEGORY(logGateway)
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logWindow)

/// Replaces everything that looks like a key or a credential (own key format, Authorization values,
/// key=… query values) by its prefix and "…". The net under the rule that nobody logs a secret.
[[nodiscard]] QString redacted(QString text);

/// Sends Qt's messages through `redacted` to standard error and, where `file` is given, to a file
/// (mode 0600, appended, rotated at 1 MiB). Once per process.
void installLog(const QString &file = {}, bool quiet = false);

/// What this process logged after the first `place` lines since `installLog`, of the last
/// `LogHistory::capacity`. Thread-safe.
[[nodiscard]] LogTail loggedSince(qint64 place);

} // namespace keywright
