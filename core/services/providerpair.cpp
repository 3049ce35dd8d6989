// SPDX-License-Identifier: GPL-3.0-or-later
#include "apiservice.h"
#include "chain.h"
#include "drafts.h"
#include "issuekey.h"
#include "providerproof.h"
#include "providerservice.h"
#include "serviceparts.h"

#include <core/domain/keyformat.h>
#include <core/policy/parse.h>
#include <core/store/apirepository.h>
#include <core/store/bindingrepository.h>
#include <core/store/keyrepository.h>

#include <algorithm>

namespace keywright {

using store::ApiRepository;
using store::BindingRepository;
using store::Database;
using store::KeyRepository;

namespace {

/// Where programs of the provider put their key, and ours besides.
std::vector<policy::KeyLocation> locationsFor(const QString &placement)
{
    std::vector<policy::KeyLocation> locations;
    const auto own = policy::parseKeyLocation(placement.toStdString());
    if (own)
        locations.push_back(*own);
    for (const policy::KeyLocation &location : policy::defaultKeyLocations()) {
        if (std::find(locations.begin(), locations.end(), location) == locations.end())
            locations.push_back(location);
    }
    return locations;
}

/// `openai`, `openai-2`, …: the first that no API of the home bears.
Result<QString> freeApiName(Database &database, const QString &wanted)
{
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? wanted : QStringLiteral("%1-%2").arg(wanted).arg(number);
        const auto taken = ApiRepository(database).findByName(name);
        if (!taken)
            return tl::make_unexpected(taken.error());
        if (!*taken)
            return name;
    }
}

/// What the pair will be, before anything is written.
struct Plan
{
    Api api;
    KeyDraft key;
    Binding binding;
    QString baseVariable;
};

Result<Plan> namedPlan(Database &database, Plan plan, const Key &credential, const PairDraft &draft,
                       const QString &wanted)
{
    if (draft.apiName.isEmpty()) {
        const auto name = freeApiName(database, wanted);
        if (!name)
            return tl::make_unexpected(name.error());
        plan.api.name = *name;
    } else {
        plan.api.name = draft.apiName;
        const auto taken = ApiRepository(database).findByName(draft.apiName);
        if (!taken)
            return tl::make_unexpected(taken.error());
        if (*taken)
            return failure(ErrorCode::NameTaken, draft.apiName);
    }
    plan.key.name = draft.keyName;
    if (draft.keyName.isEmpty()) {
        const auto isTaken = [&database, &credential](const QString &name) -> Result<bool> {
            const auto found = KeyRepository(database).findByName(credential.project, name);
            if (!found)
                return tl::make_unexpected(found.error());
            return found->has_value();
        };
        const auto name = freeName(plan.api.name + QStringLiteral("-gateway"), isTaken);
        if (!name)
            return tl::make_unexpected(name.error());
        plan.key.name = *name;
    }
    if (plan.key.restrictions.apis.empty())
        plan.key.restrictions.apis.push_back({plan.api.name.toStdString(), {}});
    if (auto valid = checkApi(plan.api); !valid)
        return tl::make_unexpected(valid.error());
    return plan;
}

Result<Plan> planFor(const Key &credential, const Provider &provider, const PairDraft &draft,
                     const ProviderParts &parts)
{
    ProviderUse use = draft.use;
    use.parts = parts;
    use.parts.insert(draft.use.parts);
    const auto base = baseFor(provider, use, true);
    if (!base)
        return tl::make_unexpected(base.error());
    const auto placement = placementFor(provider, use.parts);
    if (!placement)
        return tl::make_unexpected(placement.error());
    Plan plan;
    plan.api.project = credential.project;
    plan.api.upstream = *base;
    plan.api.credential = credential.id;
    plan.api.credentialPlacement = *placement;
    plan.api.keyLocations = locationsFor(*placement);
    plan.key.project = credential.project;
    plan.key.restrictions = draft.restrictions;
    plan.key.expires = draft.expires;
    plan.binding.project = credential.project;
    plan.binding.environment = draft.environment;
    plan.binding.variable = draft.variable.isEmpty()
                                ? ProviderService::recommendedVariable(provider, true)
                                : draft.variable;
    if (!isValidVariable(plan.binding.variable))
        return failure(ErrorCode::InvalidArgument, QStringLiteral("variable"),
                       plan.binding.variable);
    plan.baseVariable = provider.baseVariable;
    return plan;
}

/// The key that goes upstream still stands when the rest is saved.
Result<void> checkCredential(Database &database, const Api &api)
{
    const auto key = KeyRepository(database).find(*api.credential);
    if (!key)
        return tl::make_unexpected(key.error());
    if (key->state == KeyState::Deleted || key->project != api.project)
        return failure(ErrorCode::NotFound, key->name);
    return {};
}

Async<ProviderPair> makePair(ServiceParts &parts, const Plan &plan)
{
    // Filled in by the job that saves it, read when that has been committed.
    auto pair = std::make_shared<ProviderPair>();
    pair->api = plan.api;
    pair->api.id = ApiId::make(*parts.random);
    pair->api.created = parts.clock->now();
    pair->binding = plan.binding;
    pair->baseVariable = plan.baseVariable;
    const SavedAlongside alongside = [pair](Database &database, const Key &key) -> Result<void> {
        if (auto fine = checkCredential(database, pair->api); !fine)
            return fine;
        const auto api = ApiRepository(database).insert(pair->api);
        if (!api)
            return tl::make_unexpected(api.error());
        pair->api = *api;
        pair->binding.key = key.id;
        const auto before = BindingRepository(database).holding(pair->binding);
        if (!before)
            return tl::make_unexpected(before.error());
        pair->before = *before;
        return BindingRepository(database).save(pair->binding);
    };
    return andThen(parts.anchor, issueKey(parts, plan.key, alongside),
                   [pair](const IssuedKey &issued) -> Result<ProviderPair> {
                       pair->key = issued.key;
                       return *pair;
                   });
}

Result<void> takeApart(Database &database, const ProviderPair &pair, Instant now)
{
    const auto unlessGone = [](const auto &result) -> Result<void> {
        if (!result && result.error().code != ErrorCode::NotFound)
            return tl::make_unexpected(result.error());
        return {};
    };
    const auto holds = BindingRepository(database).holding(pair.binding);
    if (!holds)
        return tl::make_unexpected(holds.error());
    if (*holds && (*holds)->key == pair.key.id) {
        BindingRepository bindings(database);
        auto restored =
            pair.before ? unlessGone(bindings.save(*pair.before)) : bindings.remove(pair.binding);
        if (!restored)
            return restored;
    }
    if (auto gone = unlessGone(ApiRepository(database).remove(pair.api.id)); !gone)
        return gone;
    KeyRepository keys(database);
    const auto key = keys.find(pair.key.id);
    if (!key || key->state == KeyState::Deleted)
        return unlessGone(key);
    return unlessGone(keys.softDelete(pair.key.id, now));
}

Result<void> bringBack(Database &database, const ProviderPair &pair)
{
    if (auto fine = checkCredential(database, pair.api); !fine)
        return fine;
    if (auto api = ApiRepository(database).insert(pair.api); !api)
        return tl::make_unexpected(api.error());
    KeyRepository keys(database);
    const auto key = keys.find(pair.key.id);
    if (!key)
        return tl::make_unexpected(key.error());
    if (key->state == KeyState::Deleted) {
        if (auto back = keys.undelete(*key); !back)
            return tl::make_unexpected(back.error());
    }
    return BindingRepository(database).save(pair.binding);
}

} // namespace

Async<ProviderPair> ProviderService::pair(const PairDraft &draft)
{
    const Anchor anchor = m_parts.anchor;
    auto planned =
        andThen(anchor, KeyService(m_parts).get(draft.credential),
                [this, anchor, draft](const Key &key) -> Async<Plan> {
                    if (key.kind != KeyKind::Imported || key.state == KeyState::Deleted)
                        return resolved<Plan>(
                            failure(ErrorCode::InvalidArgument, QStringLiteral("key"), key.name));
                    return andThen(
                        anchor, providerOf(key, draft.use.provider),
                        [this, anchor, draft, key](const Provider &provider) {
                            return andThen(
                                anchor, parts(key.id),
                                [&parts = m_parts, draft, key,
                                 provider](const ProviderParts &stored) -> Async<Plan> {
                                    auto plan = planFor(key, provider, draft, stored);
                                    if (!plan)
                                        return resolved<Plan>(std::move(plan));
                                    const QString wanted = QString(provider.id).replace(u':', u'-');
                                    return parts.store->read(
                                        [plan = *plan, draft, key, wanted](Database &database) {
                                            return namedPlan(database, plan, key, draft, wanted);
                                        });
                                });
                        });
                });
    return andThen(anchor, std::move(planned),
                   [&parts = m_parts](const Plan &plan) { return makePair(parts, plan); });
}

Async<void> ProviderService::undo(const ProviderPair &pair)
{
    return m_parts.store->write([pair, clock = m_parts.clock](Database &database) {
        return takeApart(database, pair, clock->now());
    });
}

Async<void> ProviderService::redo(const ProviderPair &pair)
{
    return m_parts.store->write([pair](Database &database) { return bringBack(database, pair); });
}

} // namespace keywright
