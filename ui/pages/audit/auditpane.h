// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/audit.h>
#include <ui/widgets/detailpane.h>

namespace keywright::ui {

/// One entry of the audit log: who did what, and what it was before and after.
class AuditPane : public DetailPane
{
    Q_OBJECT

public:
    explicit AuditPane(QWidget *parent = nullptr);

    void setEntry(const AuditEntry &entry);
    [[nodiscard]] const AuditEntry &entry() const { return m_entry; }

Q_SIGNALS:
    void keyRequested(const QString &id);

private:
    void addChanges(const QJsonObject &before, const QJsonObject &after);
    void addFacts(const QJsonObject &detail);
    void addProof();

    AuditEntry m_entry;
};

} // namespace keywright::ui
