// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagereport.h"

#include "arguments.h"
#include "json.h"
#include "session.h"

#include <core/policy/parse.h>
#include <core/services/alertservice.h>
#include <ui/phrases/usagephrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QTimeZone>

#include <algorithm>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(UsageReport)
};

QJsonObject heatmapJson(const UsageQuery &query, const QString &zone, const UsageHeatmap &heatmap)
{
    QJsonArray cells;
    for (int day = 0; day < 7; ++day) {
        for (int hour = 0; hour < 24; ++hour) {
            const auto &cell = heatmap.cells.at(std::size_t(day)).at(std::size_t(hour));
            if (cell.total() == 0)
                continue;
            cells.append(QJsonObject{{QStringLiteral("weekday"), day + 1},
                                     {QStringLiteral("hour"), hour},
                                     {QStringLiteral("granted"), cell.granted},
                                     {QStringLiteral("denied"), cell.denied},
                                     {QStringLiteral("failed"), cell.failed}});
        }
    }
    return {{QStringLiteral("since"), timeJson(query.since)},
            {QStringLiteral("until"), timeJson(query.until)},
            {QStringLiteral("timeZone"), zone},
            {QStringLiteral("cells"), cells}};
}

} // namespace

int reportHeatmap(Session &session, const UsageQuery &query, const QString &zoneName)
{
    const QTimeZone zone =
        zoneName.isEmpty() ? QTimeZone::systemTimeZone() : QTimeZone(zoneName.toUtf8());
    if (!zone.isValid())
        return session.fail({ErrorCode::InvalidArgument, QStringLiteral("--zone"), zoneName});
    const auto heatmap = waitFor(session.core()->usage().heatmap(query, zone.id()));
    if (!heatmap)
        return session.fail(heatmap.error());
    if (session.json()) {
        session.out().object(heatmapJson(query, QString::fromUtf8(zone.id()), *heatmap));
        return Done;
    }
    QStringList heads{QString()};
    QList<QStringList> lines;
    for (int day = 1; day <= 7; ++day)
        heads << ui::weekdayName(day);
    for (int hour = 0; hour < 24; ++hour) {
        QStringList line{ui::hourName(hour)};
        for (const auto &day : heatmap->cells)
            line << QString::number(day.at(std::size_t(hour)).total());
        lines << line;
    }
    session.out().table(heads, lines);
    const int offset = zone.offsetFromUtc(QDateTime::currentDateTimeUtc());
    if (const QString note = ui::halfHourNote(std::chrono::seconds(offset)); !note.isEmpty())
        session.out().note(note);
    return Done;
}

int reportCosts(Session &session, const ProjectId &project)
{
    const auto costs = waitFor(session.core()->usage().costs(project));
    if (!costs)
        return session.fail(costs.error());
    if (session.json()) {
        QJsonArray array;
        for (const CostEstimate &cost : *costs)
            array.append(QJsonObject{{QStringLiteral("api"), cost.apiName},
                                     {QStringLiteral("currency"), cost.currency},
                                     {QStringLiteral("calls"), cost.calls},
                                     {QStringLiteral("freeCalls"), cost.freeCalls},
                                     {QStringLiteral("micros"), cost.micros},
                                     {QStringLiteral("microsByMonthEnd"), cost.microsByMonthEnd}});
        session.out().object(
            {{QStringLiteral("estimate"), true}, {QStringLiteral("costs"), array}});
        return Done;
    }
    if (costs->isEmpty()) {
        session.out().note(Words::tr("No API of this project has a price (api edit --price)."));
        return Done;
    }
    QList<QStringList> lines;
    for (const CostEstimate &cost : *costs)
        lines.append({session.out().toned(cost.apiName, Tone::Plain), QString::number(cost.calls),
                      QString::number(cost.freeCalls), ui::moneyText(cost.micros, cost.currency),
                      ui::moneyText(cost.microsByMonthEnd, cost.currency)});
    session.out().table({Words::tr("API"), Words::tr("CALLS THIS MONTH"), Words::tr("FREE"),
                         Words::tr("SO FAR"), Words::tr("BY MONTH'S END")},
                        lines);
    session.out().note(
        Words::tr("An estimate: granted calls of this month (UTC) at the price of each API."));
    return Done;
}

int reportQuotas(Session &session, const ProjectId &project)
{
    const auto quotas = waitFor(session.core()->usage().quotas(project));
    if (!quotas)
        return session.fail(quotas.error());
    if (session.json()) {
        QJsonArray array;
        for (const QuotaUse &quota : *quotas)
            array.append(QJsonObject{
                {QStringLiteral("key"),
                 quota.key.isEmpty() ? QJsonValue() : QJsonValue(quota.keyName)},
                {QStringLiteral("api"),
                 quota.apiName.isEmpty() ? QJsonValue() : QJsonValue(quota.apiName)},
                {QStringLiteral("limit"), QString::fromStdString(policy::limitText(quota.limit))},
                {QStringLiteral("count"), qint64(quota.limit.count)},
                {QStringLiteral("used"), quota.used},
                {QStringLiteral("resets"), timeJson(quota.resets)}});
        session.out().object({{QStringLiteral("quotas"), array}});
        return Done;
    }
    if (quotas->isEmpty()) {
        session.out().note(Words::tr("No key and no API of this project has a limit."));
        return Done;
    }
    QList<QStringList> lines;
    for (const QuotaUse &quota : *quotas) {
        const double share = double(quota.used) / double(quota.limit.count);
        const Tone tone = share >= 1 ? Tone::Bad : share >= 0.8 ? Tone::Doubtful : Tone::Plain;
        lines.append({session.out().toned(ui::quotaName(quota), tone), QString::number(quota.used),
                      QString::number(quota.limit.count),
                      session.out().toned(QStringLiteral("%1 %").arg(qRound(share * 100)), tone),
                      quota.resets ? toRfc3339(*quota.resets) : QStringLiteral("-")});
    }
    session.out().table({Words::tr("LIMIT"), Words::tr("USED"), Words::tr("OF"), Words::tr("SHARE"),
                         Words::tr("BEGINS ANEW")},
                        lines);
    return Done;
}

int switchAlerts(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto stored = waitFor(core->alerts().choice());
    if (!stored)
        return session.fail(stored.error());
    AlertChoice choice = *stored;
    const QList<std::pair<QString, bool *>> kinds{
        {QStringLiteral("denials"), &choice.denialSpikes},
        {QStringLiteral("callers"), &choice.newCallers},
        {QStringLiteral("limits"), &choice.limits}};
    for (const char *option : {"on", "off"}) {
        for (const QString &wanted : arguments.values(option)) {
            const auto kind = std::find_if(kinds.cbegin(), kinds.cend(),
                                           [&](const auto &one) { return one.first == wanted; });
            if (kind == kinds.cend())
                return session.fail({ErrorCode::InvalidArgument,
                                     QStringLiteral("--") + QLatin1String(option),
                                     QStringLiteral("denials, callers, limits")});
            *kind->second = QLatin1String(option) == QLatin1String("on");
        }
    }
    if (choice != *stored) {
        if (const auto saved = waitFor(core->alerts().setChoice(choice)); !saved)
            return session.fail(saved.error());
    }
    QJsonObject object;
    QList<QPair<QString, QString>> fields;
    for (const auto &[name, on] : kinds) {
        object.insert(name, *on);
        fields.append({name, *on ? Words::tr("on") : Words::tr("off")});
    }
    if (session.json())
        session.out().object(object);
    else
        session.out().fields(fields);
    return Done;
}

} // namespace keywright::cli
