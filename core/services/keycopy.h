// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "keyservice.h"

namespace keywright {

/// What makes a key that may do the same: everything but name, secret and counts. The name is left
/// empty.
[[nodiscard]] KeyDraft draftLike(const Key &key);

} // namespace keywright
