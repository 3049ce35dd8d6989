// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixfigures.h"

#include <ui/models/formats.h>
#include <ui/widgets/figurecard.h>

#include <QtWidgets/QHBoxLayout>

namespace keywright::ui {

MatrixFigures::MatrixFigures(QWidget *parent)
    : QWidget(parent)
    , m_asPredicted(new FigureCard(tr("As predicted")))
    , m_leaks(new FigureCard(tr("Leaks")))
    , m_broken(new FigureCard(tr("Broken")))
    , m_rest(new FigureCard(tr("Not sent or unclear")))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(24, 4, 24, 8);
    row->setSpacing(10);
    for (FigureCard *card : {m_asPredicted, m_leaks, m_broken, m_rest})
        row->addWidget(card, 1);
}

void MatrixFigures::showMatrix(const Matrix &matrix)
{
    const qsizetype leaks = matrix.count(MatrixOutcome::Leak);
    const qsizetype broken = matrix.count(MatrixOutcome::Broken);
    const qsizetype good =
        matrix.count(MatrixOutcome::Granted) + matrix.count(MatrixOutcome::Denied);
    m_asPredicted->setFigure(numberText(good), tr("of %1").arg(numberText(matrix.cells.size())),
                             good > 0 ? Tone::Granted : Tone::Neutral);
    m_leaks->setFigure(numberText(leaks), tr("denied by policy, yet done"),
                       leaks > 0 ? Tone::Denied : Tone::Neutral);
    m_broken->setFigure(numberText(broken), tr("granted by policy, refused"),
                        broken > 0 ? Tone::Failed : Tone::Neutral);
    m_rest->setFigure(numberText(matrix.cells.size() - good - leaks - broken));
}

} // namespace keywright::ui
