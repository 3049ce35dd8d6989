// SPDX-License-Identifier: GPL-3.0-or-later
#include "command.h"

namespace keywright::cli {

const std::vector<Command> &commands()
{
    static const std::vector<Command> all = [] {
        std::vector<Command> list;
        for (const auto part : {projectCommands,      projectTransferCommands,
                                apiCommands,          apiReimportCommands,
                                keyCommands,          keySecretCommands,
                                checkCommands,        gatewayCommands,
                                gatewayClockCommands, gatewayExportCommands,
                                usageCommands,        activityCommands,
                                sendCommands,         requestCommands,
                                requestCopyCommands,  requestNewCommands,
                                environmentCommands,  historyCommands,
                                guardCommands,        matrixCommands,
                                bindCommands,         execCommands,
                                envCommands,          envExpireCommands,
                                envServeCommands,     dotenvCommands,
                                doctorCommands,       auditCommands,
                                keychainCommands,     vaultCommands,
                                backupCommands,       providerCommands,
                                usesCommands,         findCommands,
                                sampleCommands,       completionCommands}) {
            for (Command &command : part())
                list.push_back(std::move(command));
        }
        return list;
    }();
    return all;
}

bool comesLater(const QString &noun)
{
    static const QStringList words{QStringLiteral("run"), QStringLiteral("scan")};
    return words.contains(noun);
}

} // namespace keywright::cli
