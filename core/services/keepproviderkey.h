// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "issuekey.h"
#include "providerservice.h"

namespace keywright {

/// ProviderService::keep, and `more` in the transaction that saves the key.
[[nodiscard]] Async<Key> keepProviderKey(ServiceParts &parts, const KeyDraft &draft,
                                         const ProviderUse &use, const Secret &value,
                                         const SavedAlongside &more = {});

} // namespace keywright
