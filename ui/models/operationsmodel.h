// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablemodel.h"

#include <core/domain/api.h>

namespace keywright::ui {

/// A declared operation and who may call it.
struct OperationRow
{
    Operation operation;
    QStringList callers; ///< names of keys

    friend bool operator==(const OperationRow &, const OperationRow &) = default;
};

/// The declared operations of one API.
class OperationsModel final : public TableModel<OperationRow>
{
    Q_OBJECT

public:
    enum Columns { Method, Path, OperationId, Callers, ColumnCount };

    explicit OperationsModel(QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant rowData(const OperationRow &row, int role) const override;
};

} // namespace keywright::ui
