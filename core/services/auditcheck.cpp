// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditcheck.h"

#include <core/domain/auditactions.h>

namespace keywright {

using store::AuditRow;

namespace {

// How far the file's key is searched for beyond the last row, to tell a log that was cut from one
// whose end was made up.
constexpr int furthestCut = 100'000;

} // namespace

AuditCheck::AuditCheck(store::AuditState state, std::optional<AuditItem> item,
                       std::optional<Error> obstacle)
    : m_state(std::move(state))
    , m_item(std::move(item))
    , m_obstacle(std::move(obstacle))
{
    m_report.entries = m_state.last;
}

void AuditCheck::breakAt(Finding finding, qint64 sequence)
{
    if (m_report.finding != Finding::Intact)
        return;
    m_report.finding = finding;
    m_report.at = sequence;
}

void AuditCheck::take(const QList<AuditRow> &rows)
{
    for (const AuditRow &row : rows) {
        if (m_report.finding == Finding::Intact)
            takeRow(row);
        // What belongs to the broken place may lie further on: then it was moved.
        if (m_report.finding == Finding::Edited || m_report.finding == Finding::Missing) {
            if (row.sequence != m_report.at && belongsToBrokenPlace(row))
                m_report.finding = Finding::Reordered;
        }
        m_last = row.sequence;
    }
}

bool AuditCheck::belongsToBrokenPlace(AuditRow row) const
{
    row.sequence = m_report.at;
    const auto fits = [&](const store::AuditKey &key) {
        return store::auditHash(row, m_before, key) == row.hash;
    };
    return fits(m_key)
           || (m_item && m_entered < m_item->parts.size()
               && fits(store::AuditKey(m_item->parts.at(m_entered).key)));
}

/// The part that a row says it begins; without one the row belongs to the part that goes on.
AuditCheck::Begun AuditCheck::partOf(const AuditRow &row) const
{
    if (row.action != audit::partBegin)
        return Begun::None;
    if (m_item && m_entered < m_item->parts.size() && m_item->parts.at(m_entered).id == row.object)
        return m_item->parts.at(m_entered).key.isEmpty() ? Begun::Lost : Begun::Known;
    if (m_obstacle)
        return Begun::Lost;
    // Nobody knows it: a row that was made up, unless the log itself goes on with it.
    return m_state.part == row.object || m_blind ? Begun::Unknown : Begun::None;
}

void AuditCheck::takeRow(const AuditRow &row)
{
    if (row.sequence != m_last + 1)
        return breakAt(Finding::Missing, m_last + 1);
    const Begun begun = partOf(row);
    if (begun == Begun::Unknown)
        return breakAt(Finding::KeyMissing, row.sequence);
    const bool known = begun == Begun::Known;
    const store::AuditKey key = known ? store::AuditKey(m_item->parts.at(m_entered).key) : m_key;
    const bool blind = begun == Begun::Lost || (m_blind && !known);
    if (!blind && store::auditHash(row, m_before, key) != row.hash)
        return breakAt(Finding::Edited, row.sequence);
    if (begun != Begun::None) {
        if (!m_keyed || (known && m_blind))
            m_report.unkeyed = row.sequence - 1;
        m_keyed = true;
        m_part = row.object;
        m_entered += m_item ? 1 : 0;
    }
    m_blind = blind;
    compareWithSeen(row);
    m_before = row.hash;
    m_key = blind ? store::AuditKey() : key.next();
}

void AuditCheck::compareWithSeen(const AuditRow &row)
{
    if (m_item && row.sequence == m_item->seenCount && row.hash != m_item->seenHead)
        breakAt(Finding::RolledBack, row.sequence);
}

bool AuditCheck::isLaterKey() const
{
    store::AuditKey key = m_key;
    for (int step = 0; step < furthestCut && !key.isEmpty(); ++step) {
        if (key == m_state.key)
            return true;
        key = key.next();
    }
    return false;
}

std::optional<AuditReport::Finding> AuditCheck::findingOfEnd() const
{
    if (m_last < m_state.count)
        return Finding::Truncated;
    if (m_last > m_state.count || m_before != m_state.head || m_part != m_state.part) {
        // The file's key tells that rows were cut whose number was altered as well.
        return !m_blind && m_keyed && m_part == m_state.part && !(m_key == m_state.key)
                       && isLaterKey()
                   ? Finding::Truncated
                   : Finding::HeadEdited;
    }
    if (!m_blind && !(m_key == m_state.key))
        return isLaterKey() ? Finding::Truncated : Finding::HeadEdited;
    if (m_item && (m_entered < m_item->confirmedParts() || m_item->seenCount > m_last))
        return Finding::RolledBack;
    return std::nullopt;
}

AuditReport AuditCheck::finish()
{
    if (m_report.finding != Finding::Intact)
        return m_report;
    if (!m_keyed)
        m_report.unkeyed = m_last;
    if (const auto finding = findingOfEnd())
        breakAt(*finding, *finding == Finding::HeadEdited ? m_last : m_last + 1);
    if (m_obstacle) {
        m_report.obstacle = m_obstacle;
        breakAt(Finding::Unproven, m_report.unkeyed + 1);
    }
    return m_report;
}

} // namespace keywright
