// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportmodel.h"

namespace keywright {

/// The Lua filter that finds the key, looks its SHA-256 up and says whose it is in headers that no
/// caller can set. Runs in LuaJIT, needs nothing but its `bit` library.
[[nodiscard]] QString envoyLua(const ExportModel &model);

} // namespace keywright
