// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>

namespace keywright {

/// How long a deleted project or key can be had back; after that the sweep removes it for good.
inline constexpr std::chrono::days keptDeleted{30};

} // namespace keywright
