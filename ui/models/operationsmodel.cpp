// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationsmodel.h"

#include <ui/phrases/listtext.h>

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(keywright::ui::OperationsModel)
};

QString callersText(const QStringList &callers)
{
    if (callers.isEmpty())
        return Words::tr("no key");
    if (callers.size() <= 2)
        return listText(callers);
    return Words::tr("%1 and %n more", nullptr, int(callers.size() - 1)).arg(callers.constFirst());
}

QList<Column<OperationRow>> columns()
{
    const auto left = Qt::AlignLeft | Qt::AlignVCenter;
    return {
        {QStringLiteral("method"), Words::tr("Method"),
         [](const OperationRow &row) { return row.operation.method; }},
        {QStringLiteral("path"), Words::tr("Path"),
         [](const OperationRow &row) { return row.operation.path; }},
        {QStringLiteral("operation"), Words::tr("Operation"),
         [](const OperationRow &row) {
             return row.declared ? row.operation.operationId
                                 : Words::tr("%1 (not declared any more)")
                                       .arg(row.operation.operationId)
                                       .trimmed();
         }},
        {QStringLiteral("callers"), Words::tr("Open to"),
         [](const OperationRow &row) {
             return row.callers.isEmpty() && !row.unrestricted.isEmpty() ? QStringLiteral("–")
                                                                         : callersText(row.callers);
         },
         [](const OperationRow &row) { return qlonglong(row.callers.size()); }, left, true,
         [](const OperationRow &row, int role) -> QVariant {
             if (role == Qt::ToolTipRole && row.callers.size() > 2)
                 return row.callers.join(u'\n');
             return {};
         }},
        {QStringLiteral("unrestricted"), Words::tr("Unrestricted keys"),
         [](const OperationRow &row) {
             return row.unrestricted.isEmpty() ? QStringLiteral("–")
                                               : callersText(row.unrestricted);
         },
         [](const OperationRow &row) { return qlonglong(row.unrestricted.size()); }, left, true,
         [](const OperationRow &row, int role) -> QVariant {
             if (role == Qt::ToolTipRole && row.unrestricted.size() > 2)
                 return row.unrestricted.join(u'\n');
             return {};
         }},
    };
}

} // namespace

OperationsModel::OperationsModel(QObject *parent)
    : TableModel(
        columns(),
        [](const OperationRow &row) {
            return row.operation.method + u' ' + row.operation.path
                   + (row.declared ? QString() : u'\n' + row.operation.operationId);
        },
        parent)
{
}

QVariant OperationsModel::rowData(const OperationRow &row, int role) const
{
    if (role == Qt::ToolTipRole && !row.operation.summary.isEmpty())
        return row.operation.summary;
    return {};
}

} // namespace keywright::ui
