// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "session.h"
#include "usagereport.h"

#include <core/base/csv.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageTable)
};

QString milliseconds(std::chrono::microseconds time)
{
    return QString::number(double(time.count()) / 1000.0, 'f', 1);
}

void printCsv(Output &out, const UsageQuery &query, const QList<UsageRow> &rows)
{
    out.line(QStringLiteral("group,granted,denied,failed,bytesIn,bytesOut,p50,p95,p99"));
    for (const UsageRow &row : rows) {
        const QStringList cells{csvField(groupName(query, row)),
                                QString::number(row.granted),
                                QString::number(row.denied),
                                QString::number(row.failed),
                                QString::number(row.bytesIn),
                                QString::number(row.bytesOut),
                                milliseconds(row.p50),
                                milliseconds(row.p95),
                                milliseconds(row.p99)};
        out.line(cells.join(u','));
    }
}

void printTable(Output &out, const UsageQuery &query, const QList<UsageRow> &rows)
{
    QList<QStringList> lines;
    for (const UsageRow &row : rows) {
        lines.append({out.toned(groupName(query, row), Tone::Plain), QString::number(row.granted),
                      QString::number(row.denied), QString::number(row.failed),
                      QString::number(row.bytesIn), QString::number(row.bytesOut),
                      milliseconds(row.p50), milliseconds(row.p95), milliseconds(row.p99)});
    }
    out.table({Words::tr("GROUP"), Words::tr("GRANTED"), Words::tr("DENIED"), Words::tr("FAILED"),
               Words::tr("BYTES IN"), Words::tr("BYTES OUT"), Words::tr("P50 MS"),
               Words::tr("P95 MS"), Words::tr("P99 MS")},
              lines);
}

Result<UsageQuery::GroupBy> readGroup(const QString &name)
{
    if (name.isEmpty())
        return UsageQuery::GroupBy::None;
    if (name == QLatin1String("key"))
        return UsageQuery::GroupBy::Key;
    if (name == QLatin1String("api"))
        return UsageQuery::GroupBy::Api;
    if (name == QLatin1String("operation"))
        return UsageQuery::GroupBy::Operation;
    if (name == QLatin1String("outcome"))
        return UsageQuery::GroupBy::Outcome;
    if (name == QLatin1String("caller"))
        return UsageQuery::GroupBy::Caller;
    return failure(ErrorCode::InvalidArgument, QStringLiteral("--group-by"),
                   QStringLiteral("key, api, operation, outcome, caller"));
}

int usage(Session &session, const Arguments &arguments)
{
    UsageQuery query;
    const auto group = readGroup(arguments.value("group-by", arguments.value("by", QString())));
    if (!group)
        return session.fail(group.error());
    query.groupBy = *group;
    const QString since = arguments.value("since", QStringLiteral("24h"));
    const auto duration = durationFromText(since);
    const auto time = fromRfc3339(since);
    if (!duration && !time)
        return session.fail({ErrorCode::InvalidArgument, QStringLiteral("--since"),
                             QStringLiteral("24h, 7d, 2026-05-01")});
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    CoreContext &core = *session.core();
    // What a running gateway still holds in memory counts as well.
    if (const auto flushed = waitFor(core.gateway().flush()); !flushed)
        return session.fail(flushed.error());
    query.project = project->id;
    query.until = core.clock().now();
    query.since = duration ? query.until - *duration : *time;
    if (arguments.has("heatmap"))
        return reportHeatmap(session, query, arguments.value("zone", QString()));
    if (arguments.has("costs"))
        return reportCosts(session, project->id);
    if (arguments.has("quotas"))
        return reportQuotas(session, project->id);
    const auto rows = waitFor(core.usage().rows(query));
    if (!rows)
        return session.fail(rows.error());
    if (session.json())
        session.out().object(usageJson(query, *rows));
    else if (arguments.has("csv"))
        printCsv(session.out(), query, *rows);
    else if (rows->isEmpty())
        session.out().note(Words::tr("Nothing went through the gateway in that time."));
    else
        printTable(session.out(), query, *rows);
    return Done;
}

} // namespace

std::vector<Command> usageCommands()
{
    return {
        {"usage",
         nullptr,
         "--project P [--since 24h] [--group-by key|api|operation|outcome|caller] [--csv] | "
         "--heatmap [--zone Z] | --costs | --quotas",
         QT_TRANSLATE_NOOP("Help", "how much went through the gateway"),
         {{projectOption(),
           {"since", "24h", QT_TRANSLATE_NOOP("Help", "a duration, a time or a date")},
           {"group-by", "WHAT",
            QT_TRANSLATE_NOOP("Help", "key, api, operation, outcome or caller (an address)")},
           {"by", "WHAT", QT_TRANSLATE_NOOP("Help", "the same, shorter")},
           {"heatmap", nullptr, QT_TRANSLATE_NOOP("Help", "calls by weekday and hour")},
           {"zone", "Z",
            QT_TRANSLATE_NOOP("Help", "time zone of --heatmap (otherwise this machine's)")},
           {"costs", nullptr,
            QT_TRANSLATE_NOOP("Help", "what this month's calls are estimated to cost")},
           {"quotas", nullptr, QT_TRANSLATE_NOOP("Help", "how much of each limit is used")},
           {"csv", nullptr, QT_TRANSLATE_NOOP("Help", "comma-separated values")}},
          0,
          0},
         usage},
        {"alerts",
         nullptr,
         "[--on KIND]… [--off KIND]…",
         QT_TRANSLATE_NOOP("Help", "of what the window tells on the desktop: denials (far more "
                                   "than usual), callers (a key used from a new place), limits "
                                   "(80 % used)"),
         {{{"on", "KIND", QT_TRANSLATE_NOOP("Help", "tell of it"), true},
           {"off", "KIND", QT_TRANSLATE_NOOP("Help", "do not tell of it"), true}},
          0,
          0},
         switchAlerts},
    };
}

} // namespace keywright::cli
