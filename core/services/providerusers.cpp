// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"
#include "providerservice.h"
#include "serviceparts.h"
#include "usageservice.h"

#include <core/store/apirepository.h>
#include <core/store/bindingrepository.h>
#include <core/store/keyrepository.h>

#include <memory>

namespace keywright {

using store::Database;

namespace {

constexpr std::chrono::hours lookedBack{24 * 30};
constexpr int lookedAt = 500;

/// The variables whose key may call that API and nothing else.
Result<QList<Binding>> variablesOf(Database &database, const Api &api,
                                   const QList<Binding> &bindings)
{
    QList<Binding> found;
    for (const Binding &binding : bindings) {
        const auto key = store::KeyRepository(database).find(binding.key);
        if (!key)
            return tl::make_unexpected(key.error());
        const auto &targets = key->restrictions.apis;
        if (targets.size() == 1 && targets.front().api == api.name.toStdString())
            found.append(binding);
    }
    return found;
}

Result<KeyUsers> usersIn(Database &database, const Key &key)
{
    const auto bindings = store::BindingRepository(database).list(key.project);
    if (!bindings)
        return tl::make_unexpected(bindings.error());
    const auto apis = store::ApiRepository(database).list(key.project);
    if (!apis)
        return tl::make_unexpected(apis.error());
    KeyUsers users;
    for (const Binding &binding : *bindings) {
        if (binding.key == key.id)
            users.bindings.append(binding);
    }
    for (const Api &api : *apis) {
        if (api.credential != key.id)
            continue;
        auto variables = variablesOf(database, api, *bindings);
        if (!variables)
            return tl::make_unexpected(variables.error());
        CredentialUser user;
        user.api = api;
        user.variables = *variables;
        users.apis.append(user);
    }
    return users;
}

/// Fills in the calls of one API after the other.
class Counting : public std::enable_shared_from_this<Counting>
{
public:
    Counting(ServiceParts &parts, KeyUsers users)
        : m_parts(parts)
        , m_users(std::move(users))
    {
    }

    Async<KeyUsers> next(qsizetype at)
    {
        if (at == m_users.apis.size())
            return resolved<KeyUsers>(m_users);
        UsageQuery query;
        query.api = m_users.apis.at(at).api.id;
        query.project = m_users.apis.at(at).api.project;
        query.until = m_parts.clock->now() + std::chrono::minutes(1);
        query.since = query.until - lookedBack;
        query.groupBy = UsageQuery::GroupBy::Key;
        return andThen(
            m_parts.anchor, UsageService(m_parts).rows(query),
            [self = shared_from_this(), at](const QList<UsageRow> &rows) {
                CredentialUser &user = self->m_users.apis[at];
                for (const UsageRow &row : rows) {
                    const qint64 calls = row.granted + row.failed;
                    if (calls == 0)
                        continue;
                    user.calls += calls;
                    user.keys.append({row.label.isEmpty() ? row.group : row.label, calls});
                }
                return self->next(at + 1);
            });
    }

private:
    ServiceParts &m_parts;
    KeyUsers m_users;
};

} // namespace

Async<KeyUsers> ProviderService::users(const Key &key)
{
    const Anchor anchor = m_parts.anchor;
    auto found = m_parts.store->read([key](Database &database) { return usersIn(database, key); });
    auto counted = andThen(anchor, std::move(found), [&parts = m_parts](const KeyUsers &users) {
        return std::make_shared<Counting>(parts, users)->next(0);
    });
    return andThen(anchor, std::move(counted),
                   [&parts = m_parts, anchor,
                    project = key.project](const KeyUsers &users) -> Async<KeyUsers> {
                       if (users.apis.isEmpty())
                           return resolved<KeyUsers>(users);
                       ActivityFilter filter;
                       filter.project = project;
                       return andThen(
                           anchor, UsageService(parts).recent(filter, lookedAt),
                           [users](const QList<ActivityEntry> &entries) -> Result<KeyUsers> {
                               KeyUsers filled = users;
                               for (CredentialUser &user : filled.apis) {
                                   for (const ActivityEntry &entry : entries) {
                                       const bool sent = entry.outcome != Outcome::Denied;
                                       if (!user.lastCall && sent && entry.api == user.api.id)
                                           user.lastCall = entry.time;
                                   }
                               }
                               return filled;
                           });
                   });
}

} // namespace keywright
