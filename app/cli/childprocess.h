// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace keywright::cli {

/// Notes how the process was started (signals, core limit, open descriptors), so that a child can
/// be given the same. Call before anything else in main; `argv` ends with a null pointer and stays.
void rememberProcess(char **argv);
/// hardenProcess, and files for the user alone; becomeProgram undoes both for the child.
void hardenReversibly();
/// Replaces this process by the program that the last `words` words of the command line name, byte
/// for byte. It finds signals, mask, limits and inherited descriptors as `rememberProcess` saw
/// them; everything opened since is closed. Returns only on failure, with errno's value.
[[nodiscard]] int becomeProgram(qsizetype words);

} // namespace keywright::cli
