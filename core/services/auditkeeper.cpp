// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditkeeper.h"

#include "chain.h"
#include "homeid.h"
#include "keepsecret.h"
#include "secretaccounts.h"
#include "serviceparts.h"

#include <core/domain/auditactions.h>

#include <QtCore/QLockFile>
#include <QtCore/QTimer>

#include <algorithm>
#include <span>

namespace keywright {

using store::AuditRepository;
using store::AuditState;
using store::Database;

namespace {

Secret newKey(RandomSource &random)
{
    QByteArray bytes(store::auditKeySize, Qt::Uninitialized);
    random.fill(std::as_writable_bytes(std::span(bytes.data(), std::size_t(bytes.size()))));
    return Secret::take(std::move(bytes));
}

/// The parts that stand in the log, with the keys that an item has for them; others' are lost.
Result<AuditItem> itemWithAllParts(Database &database, const AuditItem &known)
{
    AuditFilter filter;
    filter.action = audit::partBegin;
    const auto begun = AuditRepository(database).list(filter, 1000);
    if (!begun)
        return tl::make_unexpected(begun.error());
    AuditItem item = known;
    item.parts.clear();
    for (auto entry = begun->crbegin(); entry != begun->crend(); ++entry) {
        const QString id = entry->note.object;
        const auto found =
            std::find_if(known.parts.begin(), known.parts.end(),
                         [&id](const AuditItem::Part &part) { return part.id == id; });
        item.parts.append({id, found == known.parts.end() ? Secret() : found->key});
    }
    return item;
}

constexpr std::chrono::milliseconds pauseBetweenTurns{50};
constexpr int mostTurns = 200;

} // namespace

AuditKeeper::Lock AuditKeeper::lock() const
{
    auto lock = std::make_shared<QLockFile>(m_parts.home.runtime + QStringLiteral("/audit.lock"));
    lock->setStaleLockTime(0); // its process has ended: that alone makes it stale
    return lock->tryLock(0) ? lock : Lock();
}

Async<QString> AuditKeeper::account()
{
    return andThen(m_parts.anchor, homeId(m_parts),
                   [](const QString &id) { return Result<QString>(auditAccount(id)); });
}

Async<AuditState> AuditKeeper::state()
{
    return m_parts.store->read(
        [](Database &database) { return AuditRepository(database).state(); });
}

Async<std::optional<AuditItem>> AuditKeeper::item(Asking asking)
{
    using Found = std::optional<AuditItem>;
    auto asked = andThen(m_parts.anchor, requireUnlocked(m_parts, asking),
                         [self = *this]() mutable { return self.account(); });
    auto stored =
        andThen(m_parts.anchor, std::move(asked), [&parts = m_parts](const QString &account) {
            return parts.secrets->read(account);
        });
    return andThen(
        m_parts.anchor, std::move(stored), [](const std::optional<Secret> &text) -> Result<Found> {
            if (!text)
                return Found();
            return AuditItem::read(*text).map([](const AuditItem &item) { return Found(item); });
        });
}

Async<void> AuditKeeper::put(const AuditItem &item)
{
    return andThen(m_parts.anchor, account(), [&parts = m_parts, item](const QString &account) {
        return parts.secrets->write(account, item.write());
    });
}

/// The key is in the keychain before the log is made with it; what was seen follows, so that a
/// crash in between is told from a log that was put back.
Async<void> AuditKeeper::beginIn(AuditItem item, const QString &before, const Lock &lock)
{
    if (!item.pending) {
        item.parts.append(
            {makeIdText(QLatin1StringView("aud"), *m_parts.random), newKey(*m_parts.random)});
        item.pending = true;
    }
    const AuditItem::Part part = item.parts.constLast();
    auto begun = andThen(m_parts.anchor, put(item), [&parts = m_parts, part, before] {
        return parts.store->write([part, before](Database &database) -> Result<AuditState> {
            AuditRepository log(database);
            const auto present = log.state();
            if (!present)
                return present;
            if (present->part != before)
                return failure(ErrorCode::StaleRevision, QStringLiteral("audit"));
            if (auto done = log.beginPart(part.id, part.key); !done)
                return tl::make_unexpected(done.error());
            return log.state();
        });
    });
    return andThen(m_parts.anchor, std::move(begun),
                   [self = *this, item, lock](const AuditState &state) mutable {
                       item.pending = false;
                       item.seenCount = state.count;
                       item.seenHead = state.head;
                       auto kept = self.put(item);
                       return whenSettled(self.m_parts.anchor, std::move(kept),
                                          [lock](const Result<void> &result) { return result; });
                   });
}

Async<void> AuditKeeper::begin()
{
    return andThen(
        m_parts.anchor, state(), [self = *this](const AuditState &state) mutable -> Async<void> {
            const Lock held = state.part.isEmpty() ? self.lock() : Lock();
            if (!held)
                return resolved<void>({});
            return andThen(
                self.m_parts.anchor, self.item(Asking::Never),
                [self, held](const std::optional<AuditItem> &item) mutable -> Async<void> {
                    if (item && item->confirmedParts() > 0)
                        return resolved<void>(
                            failure(ErrorCode::StaleRevision, QStringLiteral("audit")));
                    return self.beginIn(item.value_or(AuditItem()), {}, held);
                });
        });
}

/// Whoever is at it needs but a moment: the first keyed part is begun behind the back of whatever
/// made a secret.
Async<AuditKeeper::Lock> AuditKeeper::turn(int attempts)
{
    if (const Lock held = lock())
        return resolved<Lock>(held);
    if (attempts <= 0)
        return resolved<Lock>(failure(ErrorCode::StoreBusy, QStringLiteral("audit")));
    const Resolver<void> later;
    QTimer::singleShot(pauseBetweenTurns, [later] { later.resolve({}); });
    return andThen(m_parts.anchor, later.future(),
                   [self = *this, attempts]() mutable { return self.turn(attempts - 1); });
}

Async<void> AuditKeeper::renew()
{
    return andThen(m_parts.anchor, turn(mostTurns),
                   [self = *this](const Lock &held) mutable { return self.renewWith(held); });
}

Async<void> AuditKeeper::renewWith(const Lock &held)
{
    auto known =
        whenSettled(m_parts.anchor, item(Asking::Allowed),
                    [](const Result<std::optional<AuditItem>> &item) -> Result<AuditItem> {
                        if (item)
                            return item->value_or(AuditItem());
                        if (item.error().code == ErrorCode::FormatInvalid) // of no use to anybody
                            return AuditItem();
                        return tl::make_unexpected(item.error());
                    });
    auto whole =
        andThen(m_parts.anchor, std::move(known), [&parts = m_parts](const AuditItem &item) {
            return parts.store->read(
                [item](Database &database) { return itemWithAllParts(database, item); });
        });
    return andThen(m_parts.anchor, std::move(whole),
                   [self = *this, held](const AuditItem &item) mutable {
                       return andThen(self.m_parts.anchor, self.state(),
                                      [self, held, item](const AuditState &state) mutable {
                                          AuditItem next = item;
                                          next.pending = false;
                                          // What is there now is what the new part begins on.
                                          next.seenCount = state.count;
                                          next.seenHead = state.head;
                                          return self.beginIn(next, state.part, held);
                                      });
                   });
}

/// Whether the log still has what was seen of it last: only then may more of it be taken as seen.
Async<bool> AuditKeeper::hasWhatWasSeen(const AuditItem &item)
{
    return m_parts.store->read([item](Database &database) -> Result<bool> {
        if (item.seenCount == 0)
            return true;
        const auto rows = AuditRepository(database).rows(item.seenCount - 1, item.seenCount, 1);
        if (!rows)
            return tl::make_unexpected(rows.error());
        return rows->size() == 1 && rows->constFirst().hash == item.seenHead;
    });
}

Async<void> AuditKeeper::see(const AuditState &state)
{
    const Lock held = lock();
    if (!held)
        return resolved<void>({});
    return andThen(
        m_parts.anchor, item(Asking::Never),
        [self = *this, held, state](const std::optional<AuditItem> &item) mutable -> Async<void> {
            if (!item || item->parts.isEmpty() || item->parts.constLast().id != state.part
                || item->seenCount >= state.count)
                return resolved<void>({});
            return andThen(self.m_parts.anchor, self.hasWhatWasSeen(*item),
                           [self, held, state, next = *item](bool has) mutable -> Async<void> {
                               if (!has)
                                   return resolved<void>({});
                               next.pending = false;
                               next.seenCount = state.count;
                               next.seenHead = state.head;
                               return whenSettled(
                                   self.m_parts.anchor, self.put(next),
                                   [held](const Result<void> &result) { return result; });
                           });
        });
}

Async<void> AuditKeeper::keepUp()
{
    return andThen(m_parts.anchor, state(),
                   [self = *this](const AuditState &state) mutable -> Async<void> {
                       if (state.count == 0)
                           return resolved<void>({});
                       return state.part.isEmpty() ? self.begin() : self.see(state);
                   });
}

} // namespace keywright
