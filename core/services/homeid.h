// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QString>

namespace keywright {

struct ServiceParts;

/// The home's own id, part of every item in the keychain; made at the first call of all, and asked
/// of the store once in a process, since it never changes.
[[nodiscard]] Async<QString> homeId(ServiceParts &parts);

} // namespace keywright
