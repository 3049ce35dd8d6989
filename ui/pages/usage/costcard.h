// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartcard.h"

#include <core/domain/usage.h>

class QGridLayout;
class QLabel;

namespace keywright::ui {

/// What the running month's calls are estimated to cost.
class CostCard : public TitledCard
{
    Q_OBJECT

public:
    explicit CostCard(QWidget *parent = nullptr);
    void setCosts(const QList<CostEstimate> &costs);

private:
    QGridLayout *m_grid;
    QLabel *m_note;
    QList<CostEstimate> m_costs;
    QList<QLabel *> m_labels;
};

} // namespace keywright::ui
