// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"

#include <vector>

namespace keywright::cli {

class Session;

/// What the program ends with (interface.md).
enum ExitStatus { Done = 0, Failed = 1, WrongUse = 2, No = 3 };

/// One command: `keywrightctl NOUN [VERB] …`.
struct Command
{
    const char *noun;
    const char *verb;    ///< nullptr: the noun alone
    const char *usage;   ///< what follows, for the help
    const char *summary; ///< one line
    ArgumentSpec arguments;
    int (*run)(Session &session, const Arguments &arguments);
};

/// Every command that this version has, in the order of the help. A new one is one file and one
/// line.
[[nodiscard]] const std::vector<Command> &commands();
/// Nouns that are announced and that this version does not have.
[[nodiscard]] bool comesLater(const QString &noun);

/// Each file of commands gives its own.
[[nodiscard]] std::vector<Command> projectCommands();
[[nodiscard]] std::vector<Command> projectTransferCommands();
[[nodiscard]] std::vector<Command> apiCommands();
[[nodiscard]] std::vector<Command> apiReimportCommands();
[[nodiscard]] std::vector<Command> keyCommands();
[[nodiscard]] std::vector<Command> keySecretCommands();
[[nodiscard]] std::vector<Command> checkCommands();
[[nodiscard]] std::vector<Command> gatewayCommands();
[[nodiscard]] std::vector<Command> gatewayClockCommands();
[[nodiscard]] std::vector<Command> gatewayExportCommands();
[[nodiscard]] std::vector<Command> usageCommands();
[[nodiscard]] std::vector<Command> activityCommands();
[[nodiscard]] std::vector<Command> requestCommands();
[[nodiscard]] std::vector<Command> environmentCommands();
[[nodiscard]] std::vector<Command> historyCommands();
[[nodiscard]] std::vector<Command> guardCommands();
[[nodiscard]] std::vector<Command> requestCopyCommands();
[[nodiscard]] std::vector<Command> requestNewCommands();
[[nodiscard]] std::vector<Command> sendCommands();
[[nodiscard]] std::vector<Command> matrixCommands();
[[nodiscard]] std::vector<Command> bindCommands();
[[nodiscard]] std::vector<Command> execCommands();
[[nodiscard]] std::vector<Command> envCommands();
[[nodiscard]] std::vector<Command> envExpireCommands();
[[nodiscard]] std::vector<Command> envServeCommands();
[[nodiscard]] std::vector<Command> dotenvCommands();
[[nodiscard]] std::vector<Command> completionCommands();
[[nodiscard]] std::vector<Command> doctorCommands();
[[nodiscard]] std::vector<Command> sampleCommands();
[[nodiscard]] std::vector<Command> auditCommands();
[[nodiscard]] std::vector<Command> backupCommands();
[[nodiscard]] std::vector<Command> providerCommands();
[[nodiscard]] std::vector<Command> usesCommands();
[[nodiscard]] std::vector<Command> keychainCommands();
[[nodiscard]] std::vector<Command> findCommands();
[[nodiscard]] std::vector<Command> vaultCommands();

} // namespace keywright::cli
