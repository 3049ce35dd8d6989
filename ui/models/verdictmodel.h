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

/// The same call to be judged again with what the log knows of it. Only for an entry with a key.
[[nodiscard]] Trial trialOf(const ActivityEntry &entry);
/// What the log says, completed by a judgement of the same call: the nearest entry and the
/// suggestion at the deciding step, what else fails there that the log can know (the address),
/// and what the steps after it would have found.
[[nodiscard]] QList<StepFinding> completedSteps(const ActivityEntry &entry,
                                                const Judgement &judgement);
/// The step that decided; nullopt for a grant.
[[nodiscard]] std::optional<StepFinding> decidingStep(const QList<StepFinding> &steps);
/// Of what fails at the deciding step, the failure whose mend to offer: the deciding one, but where
/// one mend is enough the first that has one. nullopt for a grant.
[[nodiscard]] std::optional<StepFinding> failureToMend(const QList<StepFinding> &steps,
                                                       bool oneIsEnough);
/// Whether the judgement agrees with the log: the same step and reason, or both a grant.
[[nodiscard]] bool agrees(const ActivityEntry &entry, const Judgement &judgement);

} // namespace keywright::ui
