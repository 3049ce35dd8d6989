// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QByteArray>

namespace keywright::cli {

/// All of a file; `-` is standard input. FileUnreadable. The caller wipes what may hold a secret.
[[nodiscard]] Result<QByteArray> readInput(const QString &path);

} // namespace keywright::cli
