// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditmodel.h"

#include "formats.h"

#include <core/domain/auditactions.h>
#include <core/services/auditservice.h>
#include <ui/phrases/auditphrases.h>

#include <QtCore/QCoreApplication>

#include <algorithm>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::AuditModel)
};

QList<Column<AuditEntry>> columns()
{
    using Entry = AuditEntry;
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QStringLiteral("time"), Words::tr("Time"),
         [](const Entry &e) { return dateTimeText(e.time); },
         [](const Entry &e) { return qlonglong(e.sequence); }, left, false,
         [](const Entry &e, int role) -> QVariant {
             return role == Qt::ToolTipRole
                        ? QVariant(Words::tr("Entry %1, %2").arg(e.sequence).arg(timeText(e.time)))
                        : QVariant();
         }},
        {QStringLiteral("what"),
         Words::tr("What"),
         [](const Entry &e) { return auditActionText(e.note.action); },
         {},
         left,
         true,
         [](const Entry &e, int role) -> QVariant {
             return role == ToneRole ? QVariant(auditTone(e.note.action)) : QVariant();
         }},
        {QStringLiteral("name"), Words::tr("Name"), [](const Entry &e) { return e.note.name; }},
        {QStringLiteral("who"), Words::tr("Who"),
         [](const Entry &e) { return auditActorText(e.actor); }},
        {QStringLiteral("more"), Words::tr("More"),
         [](const Entry &e) { return auditDetailText(e.note.detail); }},
    };
}

} // namespace

AuditModel::AuditModel(CoreContext &core, QObject *parent)
    : TableModel(
        columns(), [](const AuditEntry &entry) { return QString::number(entry.sequence); }, parent)
    , m_core(core)
{
    m_watch.setInterval(500);
    connect(&m_watch, &QTimer::timeout, this, &AuditModel::look);
}

void AuditModel::setFilter(const AuditFilter &filter)
{
    if (filter == m_filter && isLoaded())
        return;
    m_filter = filter;
    clearRows();
    reload();
}

void AuditModel::reload()
{
    m_older.drop();
    m_newer.ask(this, m_core.audit().list(m_filter, page),
                [this](const Result<QList<AuditEntry>> &entries) {
                    if (!entries)
                        return Q_EMIT failed(entries.error());
                    take(*entries);
                });
}

/// What was loaded further back stays, where it joins on.
void AuditModel::take(const QList<AuditEntry> &newest)
{
    QList<AuditEntry> all = newest;
    if (newest.size() < page)
        m_atOldest = true;
    else if (rows().isEmpty() || rows().constFirst().sequence < newest.constLast().sequence)
        m_atOldest = false;
    else
        std::copy_if(rows().begin(), rows().end(), std::back_inserter(all),
                     [oldest = newest.constLast().sequence](const AuditEntry &entry) {
                         return entry.sequence < oldest;
                     });
    setRows(all);
}

void AuditModel::loadOlder()
{
    if (m_atOldest || m_older.isWaiting() || rows().isEmpty())
        return;
    m_older.ask(this, m_core.audit().list(m_filter, page, rows().constLast().sequence),
                [this](const Result<QList<AuditEntry>> &entries) {
                    if (!entries)
                        return Q_EMIT failed(entries.error());
                    m_atOldest = entries->size() < page;
                    setRows(rows() + *entries);
                });
}

void AuditModel::setWatching(bool watching)
{
    if (!watching)
        return m_watch.stop();
    look();
    m_watch.start();
}

void AuditModel::look()
{
    if (m_looking.isWaiting())
        return;
    m_looking.ask(this, m_core.audit().last(), [this](const Result<qint64> &last) {
        if (!last || *last == m_last)
            return;
        m_last = *last;
        if (isLoaded())
            reload();
    });
}

QVariant AuditModel::rowData(const AuditEntry &entry, int role) const
{
    return role == StateRole ? QVariant(entry.note.action) : QVariant();
}

QString auditTone(const QString &action)
{
    if (std::find(audit::keyUses.begin(), audit::keyUses.end(), action) != audit::keyUses.end())
        return tones::warning;
    static const QStringList gone{QString(audit::keyDelete),     QString(audit::keyPurge),
                                  QString(audit::projectDelete), QString(audit::projectPurge),
                                  QString(audit::apiRemove),     QString(audit::keyDisable)};
    return gone.contains(action) ? tones::denied : tones::neutral;
}

QString auditActorText(const AuditActor &actor)
{
    return QStringLiteral("%1, %2").arg(actor.user, auditProgramText(actor.program));
}

} // namespace keywright::ui
