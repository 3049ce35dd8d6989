// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/audit.h>

#include <QtCore/QString>
#include <QtCore/QStringList>

namespace keywright::ui {

/// What was done ("Secret shown"), by the code of the audit log; an unknown one as it is.
[[nodiscard]] QString auditActionText(const QString &action);
/// Every action that has words, in the order in which a person looks for them.
[[nodiscard]] QStringList auditActions();
/// Families of actions ("key", "project", …), for a filter, and their words.
[[nodiscard]] QStringList auditFamilies();
[[nodiscard]] QString auditFamilyText(const QString &family);
/// "window", "command line", "gateway"; another program by its name.
[[nodiscard]] QString auditProgramText(const QString &program);
/// A field of the detail ("expires" -> "Expires"); an unknown one as it is.
[[nodiscard]] QString auditFieldText(const QString &field);
/// What a line has room for of a detail: the variable, the program; the names of changed fields.
[[nodiscard]] QString auditDetailText(const QJsonObject &detail);

/// What a check found, in one sentence, and what to do about it (empty where nothing is).
[[nodiscard]] QString auditReportText(const AuditReport &report);
[[nodiscard]] QString auditReportAdvice(const AuditReport &report);

} // namespace keywright::ui
