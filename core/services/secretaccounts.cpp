// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretaccounts.h"

#include <core/secrets/secretstore.h>
#include <core/store/keyrepository.h>
#include <core/store/pendingsecretrepository.h>
#include <core/store/projectrepository.h>
#include <core/store/settingrepository.h>

#include <algorithm>

namespace keywright {

QString vaultKeyAccount(const QString &homeId)
{
    return QStringLiteral("keywright/%1/vault").arg(homeId);
}

QString auditAccount(const QString &homeId)
{
    return QStringLiteral("keywright/%1/audit").arg(homeId);
}

int personsSecrets(const QStringList &accounts)
{
    return int(std::count_if(accounts.begin(), accounts.end(), [](const QString &account) {
        return !account.endsWith(QLatin1String("/audit"));
    }));
}

namespace {

Result<void> addKeptVersions(store::Database &database, const QString &homeId,
                             QStringList &accounts)
{
    const auto projects = store::ProjectRepository(database).list(true);
    if (!projects)
        return tl::make_unexpected(projects.error());
    for (const Project &project : *projects) {
        const auto keys = store::KeyRepository(database).list(project.id, true);
        if (!keys)
            return tl::make_unexpected(keys.error());
        for (const Key &key : *keys) {
            for (const KeyVersion &version : key.versions) {
                if (version.kept)
                    accounts.append(accountFor(homeId, key.project, key.id, version.number));
            }
        }
    }
    return {};
}

} // namespace

Result<QStringList> secretAccounts(store::Database &database, RandomSource &random)
{
    const auto homeId = store::SettingRepository(database).homeId(random);
    if (!homeId)
        return tl::make_unexpected(homeId.error());
    QStringList accounts;
    if (auto added = addKeptVersions(database, *homeId, accounts); !added)
        return tl::make_unexpected(added.error());
    const auto pendings = store::PendingSecretRepository(database).list();
    if (!pendings)
        return tl::make_unexpected(pendings.error());
    for (const store::PendingSecret &pending : *pendings) {
        if (!accounts.contains(pending.account))
            accounts.append(pending.account);
    }
    accounts.append(auditAccount(*homeId));
    return accounts;
}

} // namespace keywright
