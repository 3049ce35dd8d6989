// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

namespace keywright {

/// Where a path of a collection lies on the disk. InvalidArgument: it leads out of the folder, or
/// through a link.
[[nodiscard]] Result<QString> placeInCollection(const QString &folder, const QString &path);

/// Whole or not at all; its folder is made where it is not there. FileUnwritable.
[[nodiscard]] Result<void> writeWhole(const QString &file, const QByteArray &text);

} // namespace keywright
