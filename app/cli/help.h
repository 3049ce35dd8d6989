// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "output.h"

namespace keywright::cli {

void printHelp(Output &output);
/// The verbs of one noun.
void printNounHelp(Output &output, const QString &noun);
void printCommandHelp(Output &output, const Command &command);
/// "Usage: keywrightctl …", one line.
[[nodiscard]] QString usageText(const Command &command);
[[nodiscard]] QString problemText(const ArgumentProblem &problem);

} // namespace keywright::cli
