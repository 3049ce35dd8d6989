// SPDX-License-Identifier: GPL-3.0-or-later
#include "historymodel.h"

#include "formats.h"

#include <core/services/historyservice.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QUrl>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::HistoryModel)
};

QString statusText(const HistoryEntry &entry)
{
    return entry.status > 0 ? QString::number(entry.status) : Words::tr("none");
}

QString statusTone(const HistoryEntry &entry)
{
    if (entry.status == 0 || entry.status >= 500)
        return tones::failed;
    if (entry.status >= 400)
        return tones::denied;
    return tones::granted;
}

QString whatText(const HistoryEntry &entry)
{
    if (!entry.name.isEmpty())
        return entry.method + u' ' + entry.name;
    const QString path = QUrl(entry.url).path(); // there is little room; the tip has all of it
    return entry.method + u' ' + (path.isEmpty() ? QStringLiteral("/") : path);
}

QList<Column<HistoryEntry>> columns()
{
    using Entry = HistoryEntry;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    const auto number = [](const Entry &entry) { return qlonglong(entry.id); };
    return {{QStringLiteral("status"), Words::tr("Status"), &statusText, number, left, true,
             [](const Entry &entry, int role) -> QVariant {
                 return role == ToneRole ? QVariant(statusTone(entry)) : QVariant();
             }},
            {QStringLiteral("what"), Words::tr("Request"), &whatText, number},
            {QStringLiteral("time"), Words::tr("Time"),
             [](const Entry &entry) { return timeText(entry.sent); }, number, left, false}};
}

} // namespace

HistoryModel::HistoryModel(CoreContext &core, QObject *parent)
    : TableModel(
        columns(), [](const HistoryEntry &entry) { return QString::number(entry.id); }, parent)
    , m_core(core)
{
    connect(&core.history(), &HistoryService::changed, this, &HistoryModel::reload);
}

void HistoryModel::setProject(const ProjectId &project)
{
    if (project == m_project)
        return;
    m_project = project;
    clearRows();
    reload();
}

void HistoryModel::setFilter(const QString &words)
{
    m_filter = words;
    reload();
}

void HistoryModel::reload()
{
    if (m_project.isEmpty())
        return;
    // As many as are shown, so that nobody loses the place that they look at.
    const int count = std::max(page, rowCount());
    m_asking.ask(this, m_core.history().list(m_project, m_filter, count),
                 [this, count](const Result<QList<HistoryEntry>> &entries) {
                     if (!entries)
                         return Q_EMIT failed(entries.error());
                     m_atOldest = entries->size() < count;
                     setRows(*entries);
                 });
}

bool HistoryModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && !m_atOldest && !m_asking.isWaiting();
}

void HistoryModel::fetchMore(const QModelIndex &parent)
{
    if (parent.isValid() || rows().isEmpty())
        return;
    m_asking.ask(this, m_core.history().list(m_project, m_filter, page, rows().constLast().id),
                 [this](const Result<QList<HistoryEntry>> &older) {
                     if (!older)
                         return Q_EMIT failed(older.error());
                     m_atOldest = older->size() < page;
                     setRows(rows() + *older);
                 });
}

QVariant HistoryModel::rowData(const HistoryEntry &entry, int role) const
{
    if (role != Qt::ToolTipRole)
        return {};
    QStringList lines{entry.method + u' ' + entry.url, dateTimeText(entry.sent)};
    lines.append(entry.status > 0
                     ? Words::tr("%1, %2, %3")
                           .arg(statusText(entry), latencyText(entry.time), bytesText(entry.size))
                     : Words::tr("no answer"));
    if (entry.checks > 0)
        lines.append(
            Words::tr("%1 of %2 checks passed").arg(entry.checks - entry.failed).arg(entry.checks));
    return lines.join(u'\n');
}

} // namespace keywright::ui
