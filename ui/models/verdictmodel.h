// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tablemodel.h"

#include <core/domain/usage.h>
#include <core/services/policyservice.h>

namespace keywright::ui {

/// The steps of one verdict, in their order. StateRole is the number of StepResult::State.
class VerdictModel final : public TableModel<StepFinding>
{
    Q_OBJECT

public:
    enum Columns { Step, Result, Seen, ColumnCount };

    explicit VerdictModel(QObject *parent = nullptr);

private:
    [[nodiscard]] QVariant rowData(const StepFinding &finding, int role) const override;
};

/// The steps as far as a logged request tells them: passed before the deciding one, it failed, the
/// rest was not reached.
[[nodiscard]] QList<StepFinding> stepsOf(const ActivityEntry &entry);

} // namespace keywright::ui
