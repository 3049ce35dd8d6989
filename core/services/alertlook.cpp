// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertlook.h"

#include <core/policy/parse.h>
#include <core/usage/denialspike.h>
#include <core/usage/queries.h>

#include <algorithm>

namespace keywright {

using namespace std::chrono;

namespace {

constexpr int rowsAtOnce = 2000;
constexpr auto quietAfterSpike = minutes(15);
constexpr auto historyNeeded = hours(1);
constexpr int mostCallers = 10;
constexpr double nearlyUsed = 0.8;
constexpr auto shortestQuiet = hours(1);

Result<void> findSpikes(store::Database &database, const AlertQuestion &question,
                        AlertFindings &findings)
{
    const auto spikes = findDenialSpikes(database, question.since, question.now);
    if (!spikes)
        return tl::make_unexpected(spikes.error());
    for (const DenialSpike &spike : *spikes) {
        const QString name = QStringLiteral("spike/") + spike.project.text();
        const auto told = AlertMemory(database).toldUntil(name);
        if (!told)
            return tl::make_unexpected(told.error());
        const bool isNamed = std::any_of(findings.told.cbegin(), findings.told.cend(),
                                         [&name](const auto &one) { return one.first == name; });
        if (isNamed || (*told && **told > question.now))
            continue;
        Alert alert;
        alert.kind = Alert::Kind::DenialSpike;
        alert.time = spike.minute;
        alert.project = spike.project;
        alert.count = spike.count;
        alert.usual = spike.usual;
        findings.alerts << alert;
        findings.told << std::pair(name, question.now + quietAfterSpike);
    }
    return {};
}

/// A key's callers, those of this look among them.
class CallerBook
{
public:
    explicit CallerBook(store::Database &database)
        : m_memory(database)
    {
    }

    /// Whether to tell of it; new ones are noted in the findings.
    Result<bool> isWorthTelling(const KeyId &key, const SeenCaller &caller, AlertFindings &findings)
    {
        auto known = m_known.find(key);
        if (known == m_known.end()) {
            auto read = m_memory.callersOf(key);
            if (!read)
                return tl::make_unexpected(read.error());
            known = m_known.insert(key, *read);
        }
        Instant first = caller.first;
        for (const SeenCaller &one : std::as_const(*known)) {
            if (one.caller == caller.caller)
                return false;
            first = std::min(first, one.first);
        }
        const bool tell = !known->isEmpty() && known->size() <= mostCallers
                          && caller.first - first >= historyNeeded;
        known->append(caller);
        findings.seen << std::pair(key, caller);
        return tell;
    }

private:
    AlertMemory m_memory;
    QHash<KeyId, QList<SeenCaller>> m_known;
};

Result<void> findCallers(store::Database &database, const QList<ActivityEntry> &entries,
                         AlertFindings &findings)
{
    CallerBook book(database);
    for (const ActivityEntry &entry : entries) {
        if (entry.key.isEmpty())
            continue;
        for (const QString &caller : callersIn(entry)) {
            const auto tell = book.isWorthTelling(entry.key, {caller, entry.time}, findings);
            if (!tell)
                return tl::make_unexpected(tell.error());
            if (!*tell)
                continue;
            Alert alert;
            alert.kind = Alert::Kind::NewCaller;
            alert.time = entry.time;
            alert.project = entry.project;
            alert.key = entry.key;
            alert.keyName = entry.keyName;
            alert.caller = caller;
            findings.alerts << alert;
        }
    }
    return {};
}

Result<void> findFullLimits(store::Database &database, const AlertQuestion &question,
                            AlertFindings &findings)
{
    if (question.limits.empty())
        return {};
    const auto counters = UsageQueries(database).loadCounters();
    if (!counters)
        return tl::make_unexpected(counters.error());
    const QList<QuotaUse> used = useOf(question.limits, *counters, question.now);
    for (qsizetype i = 0; i < used.size(); ++i) {
        const QuotaUse &quota = used.at(i);
        if (shareUsed(quota) < nearlyUsed)
            continue;
        const OwnedLimit &owned = question.limits.at(std::size_t(i));
        const auto unit = policy::unitName(quota.limit.unit);
        const QString name =
            QStringLiteral("limit/%1/%2/%3")
                .arg(QString::fromStdString(owned.owner),
                     quota.limit.id.empty() ? QString::number(owned.ordinal)
                                            : QString::fromStdString(quota.limit.id),
                     QString::fromUtf8(unit.data(), qsizetype(unit.size())));
        const auto told = AlertMemory(database).toldUntil(name);
        if (!told)
            return tl::make_unexpected(told.error());
        if (*told && **told > question.now)
            continue;
        Alert alert;
        alert.kind = Alert::Kind::LimitNearlyUsed;
        alert.time = question.now;
        alert.project = owned.project;
        alert.key = quota.key;
        alert.keyName = quota.keyName;
        alert.quota = quota;
        findings.alerts << alert;
        findings.told << std::pair(name, std::max(quota.resets.value_or(Instant()),
                                                  Instant(question.now + shortestQuiet)));
    }
    return {};
}

} // namespace

Result<AlertFindings> findAlerts(store::Database &database, const AlertQuestion &question)
{
    ActivityQuery fresh;
    fresh.afterSequence = question.sequence;
    fresh.limit = rowsAtOnce;
    const auto entries = UsageQueries(database).activity(fresh);
    if (!entries)
        return tl::make_unexpected(entries.error());
    AlertFindings findings;
    findings.sequence = entries->isEmpty() ? question.sequence : entries->constLast().sequence;
    findings.isMore = entries->size() == rowsAtOnce;
    if (entries->isEmpty()) // what we wrote ourselves is no news
        return findings;
    return findSpikes(database, question, findings)
        .and_then([&] { return findCallers(database, *entries, findings); })
        .and_then([&] { return findFullLimits(database, question, findings); })
        .map([&] { return findings; });
}

Result<void> rememberFindings(store::Database &database, const AlertFindings &findings)
{
    AlertMemory memory(database);
    for (const auto &[key, caller] : findings.seen) {
        if (auto done = memory.remember(key, caller); !done)
            return done;
    }
    for (const auto &[name, until] : findings.told) {
        if (auto done = memory.setTold(name, until); !done)
            return done;
    }
    return {};
}

} // namespace keywright
