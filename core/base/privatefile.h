// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace keywright {

/// For the user alone (0600), whole or not at all; never through a link. FileUnwritable.
[[nodiscard]] Result<void> writePrivateFile(const QString &path, QByteArrayView text);
/// A plain file of at most so many bytes. FileUnreadable. The caller wipes what may hold a secret.
[[nodiscard]] Result<QByteArray> readPlainFile(const QString &path, qint64 limit);

} // namespace keywright
