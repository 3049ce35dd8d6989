// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditservice.h"

#include "auditcheck.h"
#include "auditkeeper.h"
#include "chain.h"
#include "serviceparts.h"

#include <core/base/log.h>
#include <core/store/auditrepository.h>

#include <memory>

namespace keywright {

using store::AuditRepository;
using store::AuditState;
using store::Database;

namespace {

// So many rows are read at once: others who read need not wait for the whole log.
constexpr int rowsAtOnce = 4000;

/// What the keychain says, or why it says nothing.
struct Known
{
    std::optional<AuditItem> item;
    std::optional<Error> obstacle;
};

Async<Known> known(ServiceParts &parts)
{
    return whenSettled(parts.anchor, AuditKeeper(parts).item(Asking::Allowed),
                       [](const Result<std::optional<AuditItem>> &item) -> Result<Known> {
                           if (item)
                               return Known{*item, {}};
                           // An item that is damaged is one that is lost.
                           if (item.error().code == ErrorCode::FormatInvalid)
                               return Known{};
                           return Known{{}, item.error()};
                       });
}

/// Reads the log up to where it stood at the beginning, part by part.
class Verification : public std::enable_shared_from_this<Verification>
{
public:
    Verification(ServiceParts &parts, const AuditState &state, const Known &known)
        : m_parts(parts)
        , m_state(state)
        , m_check(state, known.item, known.obstacle)
    {
    }

    Async<AuditReport> next()
    {
        auto taken =
            m_parts.store->read([self = shared_from_this()](Database &database) -> Result<bool> {
                const auto rows = AuditRepository(database).rows(self->m_check.position(),
                                                                 self->m_state.last, rowsAtOnce);
                if (!rows)
                    return tl::make_unexpected(rows.error());
                self->m_check.take(*rows);
                return rows->size() == rowsAtOnce;
            });
        return andThen(m_parts.anchor, std::move(taken),
                       [self = shared_from_this()](bool more) -> Async<AuditReport> {
                           if (more)
                               return self->next();
                           return resolved<AuditReport>(self->m_check.finish());
                       });
    }

private:
    ServiceParts &m_parts;
    AuditState m_state;
    AuditCheck m_check; ///< of the reader's thread until it is finished
};

/// After a log that holds: what was seen, or the beginning of a keyed part. Neither can spoil the
/// answer.
Async<AuditReport> remember(ServiceParts &parts, const AuditState &state, const AuditReport &report)
{
    if (!report.holds())
        return resolved<AuditReport>(report);
    AuditKeeper keeper(parts);
    return whenSettled(parts.anchor, state.part.isEmpty() ? keeper.begin() : keeper.see(state),
                       [report](const Result<void> &done) -> Result<AuditReport> {
                           if (!done)
                               qCInfo(logSecrets)
                                   << "audit log not keyed:" << errorName(done.error().code);
                           return report;
                       });
}

} // namespace

Async<QList<AuditEntry>> AuditService::list(const AuditFilter &filter, int limit, qint64 before)
{
    return m_parts.store->read([filter, limit, before](Database &database) {
        return AuditRepository(database).list(filter, limit, before);
    });
}

Async<qint64> AuditService::last()
{
    return m_parts.store->read([](Database &database) { return AuditRepository(database).last(); });
}

Async<void> AuditService::note(const AuditNote &note)
{
    return m_parts.store->write(
        [note](Database &database) { return AuditRepository(database).append(note); });
}

Async<AuditReport> AuditService::verify()
{
    return andThen(m_parts.anchor, known(m_parts), [&parts = m_parts](const Known &found) {
        auto state =
            parts.store->read([](Database &database) { return AuditRepository(database).state(); });
        return andThen(parts.anchor, std::move(state), [&parts, found](const AuditState &now) {
            // Without a keyed part in the log, and nothing to be asked, nothing is left to prove.
            Known used = found;
            if (now.part.isEmpty() && used.obstacle)
                used.obstacle.reset();
            auto report = std::make_shared<Verification>(parts, now, used)->next();
            return andThen(parts.anchor, std::move(report),
                           [&parts, now](const AuditReport &checked) {
                               return remember(parts, now, checked);
                           });
        });
    });
}

Async<void> AuditService::renew()
{
    return AuditKeeper(m_parts).renew();
}

} // namespace keywright
