// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/matrix.h>

#include <QtWidgets/QWidget>

namespace keywright::ui {

class FigureCard;

/// How many cells are as predicted, leaks, broken, or not known.
class MatrixFigures final : public QWidget
{
    Q_OBJECT

public:
    explicit MatrixFigures(QWidget *parent = nullptr);
    void showMatrix(const Matrix &matrix);

private:
    FigureCard *m_asPredicted, *m_leaks, *m_broken, *m_rest;
};

} // namespace keywright::ui
