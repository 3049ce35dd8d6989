// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace keywright::cli {

/// Prints a key without its secret. Done.
int printKey(Session &session, const Key &key);
/// `--project P`, as every command about keys has it.
[[nodiscard]] OptionSpec projectOption();
/// `--environment E` and `--label L`, which may come more than once.
[[nodiscard]] OptionSpec environmentOption();
[[nodiscard]] OptionSpec labelOption();

} // namespace keywright::cli
