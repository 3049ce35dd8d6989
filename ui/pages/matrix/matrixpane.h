// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/matrix.h>
#include <ui/widgets/detailpane.h>

class QAction;

namespace keywright::ui {

/// One caller at one operation: what policy says and why, and what the server said.
class MatrixPane final : public DetailPane
{
    Q_OBJECT

public:
    explicit MatrixPane(QWidget *parent = nullptr);

    void setActions(const QList<QAction *> &actions) { m_actions = actions; }
    void showNothing();
    void showCell(const MatrixRow &row, const MatrixColumn &column, const MatrixCell &cell);

private:
    void addPrediction(const MatrixCell &cell);
    void addAnswer(const MatrixRow &row, const MatrixCell &cell);

    QList<QAction *> m_actions;
};

} // namespace keywright::ui
