// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/http/httpclient.h>
#include <core/policy/values.h>

namespace keywright {

/// What sends a secret along where an API wants its key.
[[nodiscard]] SendOptions placedKey(const policy::KeyLocation &location, const Secret &secret);

} // namespace keywright
