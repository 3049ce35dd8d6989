// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QTableView>

namespace keywright::ui {

class MatrixModel;
class Notifier;

/// Callers down, calls across, each cell a chip.
class MatrixView final : public QTableView
{
    Q_OBJECT

public:
    explicit MatrixView(MatrixModel *model, QWidget *parent = nullptr);

    /// The whole table as PNG, also what does not fit into the window; at most 8,000 pixels wide
    /// and high.
    [[nodiscard]] QByteArray picture() const;
    /// The same as SVG.
    [[nodiscard]] QByteArray drawing() const;
    /// Asks where to.
    void saveDrawing(Notifier &notifier);

private:
    /// As large as its table, in the colours of another.
    void showWhole(const MatrixView &shown);

    MatrixModel *m_model;
};

} // namespace keywright::ui
