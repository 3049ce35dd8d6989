// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/http/httpclient.h>

namespace keywright {

/// Where an API looks for its key first, and where one is put for it.
[[nodiscard]] policy::KeyLocation firstKeyLocation(const Api &api);
/// What sends a secret along where an API wants its key.
[[nodiscard]] SendOptions placedKey(const policy::KeyLocation &location, const Secret &secret);

} // namespace keywright
