// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixpane.h"

#include <ui/models/formats.h>
#include <ui/models/matrixmodel.h>
#include <ui/models/verdictmodel.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/matrixphrases.h>
#include <ui/phrases/policyphrases.h>
#include <ui/widgets/flowlayout.h>

#include <QtGui/QAction>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

MatrixPane::MatrixPane(QWidget *parent)
    : DetailPane(tr("Call"), parent)
{
    showNothing();
}

void MatrixPane::showNothing()
{
    clear();
    setTitle({});
    setSentence(tr("Choose a cell to see what decides it."));
}

void MatrixPane::showCell(const MatrixRow &row, const MatrixColumn &column, const MatrixCell &cell)
{
    clear();
    const QString outcome = matrixOutcomeName(cell.outcome);
    setTitle(callerTitle(row), matrixOutcomeTitle(outcome), toneFromName(toneOf(cell.outcome)));
    setSentence(callTitle(column));
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons);
    for (QAction *action : std::as_const(m_actions)) {
        if (!action->isEnabled())
            continue;
        auto *button = new QPushButton(action->icon(), action->text());
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        flow->addWidget(button);
    }
    addWidget(buttons);
    addPrediction(cell);
    addAnswer(row, cell);
}

void MatrixPane::addPrediction(const MatrixCell &cell)
{
    addSection(tr("What policy says"));
    addValue(tr("Verdict"), reasonTitle(cell.predicted.reason));
    const auto deciding = decidingStep(cell.predicted.steps);
    if (cell.predicted.granted || !deciding)
        return;
    addValue(tr("Decided at"), stepTitle(deciding->step));
    addValue(tr("Why"), reasonSentence(deciding->reason, deciding->detail, deciding->observed,
                                       deciding->nearest));
    if (const QString what = denialAdvice(deciding->detail, deciding->suggestion); !what.isEmpty())
        addValue(tr("To grant it"), what);
}

void MatrixPane::addAnswer(const MatrixRow &row, const MatrixCell &cell)
{
    addSection(tr("What the server did"));
    if (cell.error) {
        addValue(tr("No answer"), sentence(*cell.error));
        addValue(tr("What to do"), advice(*cell.error));
    } else if (cell.outcome == MatrixOutcome::NotSent) {
        addValue(tr("Not sent"), row.canSend() ? tr("Nothing was asked of it yet.")
                                               : tr("The key's secret is not kept here."));
    } else {
        addValue(tr("Status"), QString::number(cell.status), true);
        addValue(tr("Time"), latencyText(cell.time));
        addValue(tr("That means"), matrixOutcomeSentence(matrixOutcomeName(cell.outcome)));
    }
    QStringList headers;
    for (const HeaderField &field : row.headers)
        headers.append(QString::fromUtf8(field.first + ": " + field.second));
    if (!headers.isEmpty())
        addValue(tr("Sent along, as the key asks for it"), headers.join(u'\n'), true);
}

} // namespace keywright::ui
