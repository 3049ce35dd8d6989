// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

namespace keywright::cli {

/// Prints a key without its secret. Done.
int printKey(Session &session, const Key &key);
/// The secret alone on its line of standard output; everything else goes to standard error. Done.
int printSecret(Session &session, const Key &key, const Secret &secret, const QString &note);
/// How a state stands out on a terminal.
[[nodiscard]] Tone toneOf(EffectiveState state);
/// `--project P`, as every command about keys has it.
[[nodiscard]] OptionSpec projectOption();
/// `--environment E` and `--label L`, which may come more than once.
[[nodiscard]] OptionSpec environmentOption();
[[nodiscard]] OptionSpec labelOption();

/// Parts of `keyCommands`.
[[nodiscard]] std::vector<Command> keyListCommands();
[[nodiscard]] std::vector<Command> keyRotateCommands();
[[nodiscard]] std::vector<Command> keyHistoryCommands();
[[nodiscard]] std::vector<Command> keyCompareCommands();

} // namespace keywright::cli
