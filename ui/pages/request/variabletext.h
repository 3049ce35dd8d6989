// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/environment.h>

namespace keywright::ui {

/// What a variable stands for, as a person may see it: a secret is its reference.
[[nodiscard]] QString variableValueText(const ResolvedVariable &variable);
/// The same with its name, and where it is from.
[[nodiscard]] QString variableSentence(const ResolvedVariable &variable);

} // namespace keywright::ui
