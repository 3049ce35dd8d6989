// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitymodel.h"

#include "formats.h"

#include <ui/phrases/keyphrases.h>
#include <ui/phrases/policyphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::ActivityModel)
};

QVariant verdictRole(const ActivityEntry &entry, int role)
{
    if (role == ToneRole)
        return entry.wouldDeny.isEmpty() ? outcomeTone(entry.outcome) : QString(tones::warning);
    if (role == Qt::ToolTipRole && !entry.wouldDeny.isEmpty())
        return Words::tr("Would be denied if it were enforced: %1")
            .arg(reasonTitle(entry.wouldDeny));
    return {};
}

QString pathText(const ActivityEntry &entry)
{
    return entry.repeats > 1
               ? Words::tr("%1  (%2 times)").arg(entry.path, numberText(entry.repeats))
               : entry.path;
}

QList<Column<ActivityEntry>> columns()
{
    using Entry = ActivityEntry;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto right = Qt::AlignRight | Qt::AlignVCenter;
    return {
        {QStringLiteral("time"), Words::tr("Time"), [](const Entry &e) { return timeText(e.time); },
         [](const Entry &e) { return qlonglong(e.sequence); }, left, false,
         [](const Entry &e, int role) -> QVariant {
             return role == Qt::ToolTipRole ? QVariant(dateTimeText(e.time)) : QVariant();
         }},
        {QStringLiteral("verdict"),
         Words::tr("Verdict"),
         [](const Entry &e) { return verdictText(e); },
         {},
         left,
         true,
         &verdictRole},
        {QStringLiteral("method"), Words::tr("Method"), [](const Entry &e) { return e.method; }},
        {QStringLiteral("path"),
         Words::tr("Path"),
         &pathText,
         {},
         left,
         true,
         [](const Entry &e, int role) -> QVariant {
             return role == Qt::ToolTipRole ? QVariant(e.path) : QVariant();
         }},
        {QStringLiteral("api"), Words::tr("API"), [](const Entry &e) { return e.apiName; }},
        {QStringLiteral("key"), Words::tr("Key"),
         [](const Entry &e) { return e.keyName.isEmpty() ? QStringLiteral("–") : e.keyName; }},
        {QStringLiteral("peer"), Words::tr("Client"), [](const Entry &e) { return e.peer; }},
        {QStringLiteral("status"), Words::tr("Status"),
         [](const Entry &e) { return QString::number(e.status); },
         [](const Entry &e) { return e.status; }, right},
        {QStringLiteral("latency"), Words::tr("Time taken"),
         [](const Entry &e) { return latencyText(e.latency); },
         [](const Entry &e) { return qlonglong(e.latency.count()); }, right, false},
    };
}

} // namespace

ActivityModel::ActivityModel(CoreContext &core, QObject *parent)
    : TableModel(
        columns(), [](const ActivityEntry &entry) { return QString::number(entry.sequence); },
        parent)
    , m_core(core)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(150);
    connect(&m_soon, &QTimer::timeout, this, &ActivityModel::catchUp);
    connect(&core.changes(), &ChangeFeed::usageChanged, this, [this] {
        if (m_following && !m_soon.isActive())
            m_soon.start();
    });
}

void ActivityModel::setFilter(const ActivityFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    clearRows();
    reload();
}

void ActivityModel::reload()
{
    m_older.drop();
    m_newer.drop();
    if (!m_filter.project)
        return;
    m_newer.ask(this, m_core.usage().recent(m_filter, page),
                [this](const Result<QList<ActivityEntry>> &entries) {
                    if (!entries)
                        return Q_EMIT failed(entries.error());
                    m_atOldest = entries->size() < page;
                    setRows(*entries);
                });
}

void ActivityModel::catchUp()
{
    if (!m_filter.project || m_newer.isWaiting())
        return;
    if (rows().isEmpty())
        return reload();
    m_newer.ask(this, m_core.usage().since(m_filter, rows().constFirst().sequence, page),
                [this](const Result<QList<ActivityEntry>> &entries) {
                    if (!entries)
                        return Q_EMIT failed(entries.error());
                    if (entries->isEmpty())
                        return;
                    if (entries->size() >= page) // a burst: a gap would be worse than a jump
                        return reload();
                    QList<ActivityEntry> all(entries->crbegin(), entries->crend());
                    all += rows();
                    if (all.size() > mostRows) {
                        all.resize(mostRows);
                        m_atOldest = false;
                    }
                    setRows(all);
                });
}

void ActivityModel::loadOlder()
{
    if (m_atOldest || m_older.isWaiting() || rows().isEmpty() || rows().size() >= mostRows)
        return;
    m_older.ask(this, m_core.usage().recent(m_filter, page, rows().constLast().sequence),
                [this](const Result<QList<ActivityEntry>> &entries) {
                    if (!entries)
                        return Q_EMIT failed(entries.error());
                    m_atOldest = entries->size() < page;
                    setRows(rows() + *entries);
                });
}

void ActivityModel::setFollowing(bool following)
{
    m_following = following;
    if (following)
        catchUp();
}

QVariant ActivityModel::rowData(const ActivityEntry &entry, int role) const
{
    if (role == StateRole)
        return int(entry.outcome);
    return {};
}

QString verdictText(const ActivityEntry &entry)
{
    const QString outcome = outcomeText(entry.outcome);
    if (entry.reason.isEmpty())
        return outcome;
    return QStringLiteral("%1 · %2").arg(outcome, reasonTitle(entry.reason));
}

QString outcomeTone(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Granted:
        return tones::granted;
    case Outcome::Denied:
        return tones::denied;
    case Outcome::Failed:
        return tones::failed;
    }
    return tones::neutral;
}

} // namespace keywright::ui
