// SPDX-License-Identifier: GPL-3.0-or-later
#include "chain.h"
#include "keepproviderkey.h"
#include "serviceparts.h"

#include <core/domain/keyformat.h>
#include <core/store/bindingrepository.h>
#include <core/store/keyrepository.h>

namespace keywright {

namespace {

using store::BindingRepository;
using store::Database;

/// The key and the variable that holds it are saved in one transaction.
Async<KeptKey> keepInVariable(ServiceParts &parts, const BroughtKey &brought)
{
    // Filled in by the job that saves it, read when that has been committed.
    auto kept = std::make_shared<KeptKey>();
    const SavedAlongside bound =
        [kept, variable = brought.variable](Database &database, const Key &key) -> Result<void> {
        BindingRepository bindings(database);
        const Binding binding{key.project, {}, variable, key.id};
        const auto before = bindings.holding(binding);
        if (!before)
            return tl::make_unexpected(before.error());
        kept->before = *before;
        kept->binding = binding;
        return bindings.save(binding);
    };
    if (!isValidVariable(brought.variable))
        return resolved<KeptKey>(
            failure(ErrorCode::InvalidArgument, QStringLiteral("variable"), brought.variable));
    return andThen(parts.anchor,
                   keepProviderKey(parts, brought.draft, brought.use, brought.value, bound),
                   [kept](const Key &key) -> Result<KeptKey> {
                       kept->key = key;
                       return *kept;
                   });
}

Result<void> takeBackIn(Database &database, const KeptKey &kept, Instant now)
{
    BindingRepository bindings(database);
    if (kept.binding) {
        const auto holds = bindings.holding(*kept.binding);
        if (!holds)
            return tl::make_unexpected(holds.error());
        // What somebody else has put there meanwhile stays.
        if (*holds == kept.binding) {
            auto restored =
                kept.before ? bindings.save(*kept.before) : bindings.remove(*kept.binding);
            if (!restored)
                return restored;
        }
    }
    const auto removed = store::KeyRepository(database).softDelete(kept.key.id, now);
    return removed ? Result<void>() : tl::make_unexpected(removed.error());
}

Result<void> bringAgainIn(Database &database, const KeptKey &kept)
{
    store::KeyRepository keys(database);
    const auto key = keys.find(kept.key.id);
    if (!key)
        return tl::make_unexpected(key.error());
    if (auto back = keys.undelete(*key); !back)
        return tl::make_unexpected(back.error());
    return kept.binding ? BindingRepository(database).save(*kept.binding) : Result<void>();
}

} // namespace

Async<KeptKey> ProviderService::bring(const BroughtKey &brought)
{
    if (brought.programs == BroughtKey::Use::ItselfInVariable)
        return keepInVariable(m_parts, brought);
    auto kept = andThen(m_parts.anchor, keep(brought.draft, brought.use, brought.value),
                        [](const Key &key) {
                            return Result<KeptKey>({key, {}, {}, {}});
                        });
    if (brought.programs == BroughtKey::Use::KeepOnly)
        return kept;
    return andThen(m_parts.anchor, std::move(kept), [this, brought](const KeptKey &alone) {
        PairDraft draft;
        draft.credential = alone.key.id;
        draft.use = brought.use;
        draft.variable = brought.variable;
        return whenSettled(
            m_parts.anchor, pair(draft), [this, alone](const Result<ProviderPair> &made) {
                if (made)
                    return resolved<KeptKey>(KeptKey{alone.key, *made, {}, {}});
                // Its name is free at once, so that it can be tried again.
                return whenSettled(m_parts.anchor, KeyService(m_parts).remove(alone.key.id),
                                   [error = made.error()](const Result<Key> &) -> Result<KeptKey> {
                                       return tl::make_unexpected(error);
                                   });
            });
    });
}

Async<void> ProviderService::takeBack(const KeptKey &kept)
{
    auto unpaired = kept.pair ? undo(*kept.pair) : resolved<void>({});
    return andThen(m_parts.anchor, std::move(unpaired), [&parts = m_parts, kept] {
        return parts.store->write([kept, now = parts.clock->now()](Database &database) {
            return takeBackIn(database, kept, now);
        });
    });
}

Async<void> ProviderService::bringAgain(const KeptKey &kept)
{
    auto back =
        m_parts.store->write([kept](Database &database) { return bringAgainIn(database, kept); });
    return andThen(m_parts.anchor, std::move(back),
                   [this, kept] { return kept.pair ? redo(*kept.pair) : resolved<void>({}); });
}

} // namespace keywright
