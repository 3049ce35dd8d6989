// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagemodel.h"

#include "formats.h"

#include <ui/phrases/keyphrases.h>
#include <ui/phrases/policyphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::UsageModel)
};

/// "denied API_KEY_EXPIRED", as services group by outcome, in words.
QString labelOf(const UsageRow &row)
{
    const QString text = row.label.isEmpty() ? row.group : row.label;
    const QString outcome = text.section(u' ', 0, 0);
    const QString reason = text.section(u' ', 1);
    if (outcome == u"denied" && !reason.isEmpty() && reason == reason.toUpper())
        return QStringLiteral("%1 · %2").arg(outcomeText(Outcome::Denied), reasonTitle(reason));
    return text.isEmpty() ? Words::tr("(none)") : text;
}

Column<UsageRow> count(const char *id, const QString &title, qint64 (*value)(const UsageRow &))
{
    return {QString::fromLatin1(id),
            title,
            [value](const UsageRow &row) { return numberText(value(row)); },
            [value](const UsageRow &row) { return qlonglong(value(row)); },
            Qt::AlignRight | Qt::AlignVCenter,
            false};
}

Column<UsageRow> bytes(const char *id, const QString &title, qint64 UsageRow::*value)
{
    return {QString::fromLatin1(id),
            title,
            [value](const UsageRow &row) { return bytesText(row.*value); },
            [value](const UsageRow &row) { return qlonglong(row.*value); },
            Qt::AlignRight | Qt::AlignVCenter,
            false};
}

Column<UsageRow> latency(const char *id, const QString &title,
                         std::chrono::microseconds UsageRow::*value)
{
    return {QString::fromLatin1(id),
            title,
            [value](const UsageRow &row) {
                const bool known = (row.*value).count() > 0;
                return known ? latencyText(row.*value) : QStringLiteral("–");
            },
            [value](const UsageRow &row) { return double((row.*value).count()) / 1000.0; },
            Qt::AlignRight | Qt::AlignVCenter,
            false};
}

QList<Column<UsageRow>> columns()
{
    return {
        {QStringLiteral("name"), Words::tr("Name"), &labelOf},
        count("requests", Words::tr("Requests"),
              [](const UsageRow &row) { return row.granted + row.denied + row.failed; }),
        count("granted", Words::tr("Granted"), [](const UsageRow &row) { return row.granted; }),
        count("denied", Words::tr("Denied"), [](const UsageRow &row) { return row.denied; }),
        count("failed", Words::tr("Failed"), [](const UsageRow &row) { return row.failed; }),
        latency("p50", Words::tr("p50"), &UsageRow::p50),
        latency("p95", Words::tr("p95"), &UsageRow::p95),
        latency("p99", Words::tr("p99"), &UsageRow::p99),
        bytes("in", Words::tr("Bytes in"), &UsageRow::bytesIn),
        bytes("out", Words::tr("Bytes out"), &UsageRow::bytesOut),
    };
}

} // namespace

UsageModel::UsageModel(QObject *parent)
    : TableModel(
        columns(), [](const UsageRow &row) { return row.group; }, parent)
{
}

} // namespace keywright::ui
