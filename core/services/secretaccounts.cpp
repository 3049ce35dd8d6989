// SPDX-License-Identifier: GPL-3.0-or-later
#include "secretaccounts.h"

#include "chain.h"
#include "homeid.h"
#include "serviceparts.h"

#include <core/secrets/secretstore.h>
#include <core/store/keyrepository.h>
#include <core/store/pendingsecretrepository.h>
#include <core/store/projectrepository.h>

#include <algorithm>

namespace keywright {

QString accountPrefix(const QString &homeId)
{
    return QStringLiteral("keywright/%1/").arg(homeId);
}

QString vaultKeyAccount(const QString &homeId)
{
    return accountPrefix(homeId) + QStringLiteral("vault");
}

QString auditAccount(const QString &homeId)
{
    return accountPrefix(homeId) + QStringLiteral("audit");
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

Result<QStringList> accountsIn(store::Database &database, const QString &homeId)
{
    QStringList accounts{auditAccount(homeId)};
    if (auto added = addKeptVersions(database, homeId, accounts); !added)
        return tl::make_unexpected(added.error());
    const auto pendings = store::PendingSecretRepository(database).list();
    if (!pendings)
        return tl::make_unexpected(pendings.error());
    for (const store::PendingSecret &pending : *pendings)
        accounts.append(pending.account);
    accounts.removeDuplicates();
    return accounts;
}

} // namespace

Async<QStringList> secretAccounts(ServiceParts &parts)
{
    return andThen(parts.anchor, homeId(parts), [&parts](const QString &id) {
        return parts.store->read(
            [id](store::Database &database) { return accountsIn(database, id); });
    });
}

} // namespace keywright
