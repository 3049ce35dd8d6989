// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablemodel.h"

#include <core/services/operationaccess.h>

namespace keywright::ui {

/// An operation and who may call it.
using OperationRow = OperationAccess;

/// The operations of one API, declared or only named by keys.
class OperationsModel final : public TableModel<OperationRow>
{
    Q_OBJECT

public:
    enum Columns { Method, Path, OperationId, Callers, Unrestricted, ColumnCount };

    explicit OperationsModel(QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant rowData(const OperationRow &row, int role) const override;
};

} // namespace keywright::ui
