// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/key.h>
#include <core/domain/requestdocument.h>

namespace keywright::ui {

/// The header fields that are sent besides those that a person wrote, as they will be: `Name:
/// value`, a line each. A secret is named, never shown.
[[nodiscard]] QString generatedHeaders(const RequestDocument &document, const Key *key);

} // namespace keywright::ui
