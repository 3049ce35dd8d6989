// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixreport.h"

#include <core/interchange/junitreport.h>

namespace keywright {

namespace {

JUnitState stateOf(MatrixOutcome outcome)
{
    switch (outcome) {
    case MatrixOutcome::Granted:
    case MatrixOutcome::Denied:
        return JUnitState::Passed;
    case MatrixOutcome::NotSent:
        return JUnitState::Skipped;
    case MatrixOutcome::Leak:
    case MatrixOutcome::Broken:
        return JUnitState::Failed;
    case MatrixOutcome::Limited:
    case MatrixOutcome::Unclear:
        break;
    }
    return JUnitState::Error;
}

} // namespace

QByteArray matrixReport(const QString &name, const Matrix &matrix, const MatrixWords &words)
{
    QList<JUnitCase> tests;
    for (qsizetype row = 0; row < matrix.rows.size(); ++row) {
        const QString caller = words.caller(matrix.rows.at(row));
        for (qsizetype column = 0; column < matrix.columns.size(); ++column) {
            const MatrixCell &cell = matrix.cell(row, column);
            const JUnitState state = stateOf(cell.outcome);
            tests.append({caller, words.call(matrix.columns.at(column)), state,
                          state == JUnitState::Passed ? QString() : words.explanation(cell),
                          cell.time});
        }
    }
    return junitReport(name, tests);
}

} // namespace keywright
