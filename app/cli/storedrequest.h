// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <core/services/collectionservice.h>

namespace keywright::cli {

/// The request of `--project` that the first argument names: its path in the collection, or its
/// name where only one is called so. Nullopt after saying what is wrong.
[[nodiscard]] std::optional<StoredRequest> storedRequest(Session &session,
                                                         const Arguments &arguments);

} // namespace keywright::cli
