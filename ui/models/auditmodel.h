// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "newest.h"
#include "tablemodel.h"

#include <core/domain/audit.h>
#include <core/services/corecontext.h>

#include <QtCore/QTimer>

namespace keywright::ui {

/// The audit log, newest first: follows while it is watched, loads older entries when asked.
class AuditModel final : public TableModel<AuditEntry>
{
    Q_OBJECT

public:
    enum Columns { Time, What, Name, Who, More, ColumnCount };
    static constexpr int page = 200; ///< rows asked for at once

    explicit AuditModel(CoreContext &core, QObject *parent = nullptr);

    /// Asks anew.
    void setFilter(const AuditFilter &filter);
    [[nodiscard]] const AuditFilter &filter() const { return m_filter; }
    void reload();
    /// Nothing while a question is under way or at the oldest entry.
    void loadOlder();
    [[nodiscard]] bool isAtOldest() const { return m_atOldest; }
    /// Looks for new entries, those of other processes too, as long as it is on.
    void setWatching(bool watching);

private:
    [[nodiscard]] QVariant rowData(const AuditEntry &entry, int role) const override;
    void look();
    void take(const QList<AuditEntry> &newest);

    CoreContext &m_core;
    AuditFilter m_filter;
    Newest m_newer, m_older, m_looking;
    QTimer m_watch;
    qint64 m_last = -1; ///< number up to which was read
    bool m_atOldest = false;
};

/// Tone of an action: a secret that was handed out, something that is gone, anything else.
[[nodiscard]] QString auditTone(const QString &action);
/// "anna, window"
[[nodiscard]] QString auditActorText(const AuditActor &actor);

} // namespace keywright::ui
