// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QPair>
#include <QtCore/QtGlobal>

#include <vector>

namespace keywright::ui {

/// Which of many rows are in sight while some are folded into the row that opens them.
class FoldMap
{
public:
    using Fold = QPair<quint32, quint32>; ///< the row that opens and the one that closes

    /// All at once, rising; may lie within each other.
    void setFolds(std::vector<Fold> folds);
    void fold(qsizetype open, qsizetype close);
    void unfold(qsizetype open);
    [[nodiscard]] bool isFolded(qsizetype open) const;
    [[nodiscard]] bool isEmpty() const { return m_folds.empty(); }

    [[nodiscard]] qsizetype visibleCount(qsizetype rows) const;
    /// The row that stands at a place in sight.
    [[nodiscard]] qsizetype rowAt(qsizetype visible) const;
    /// Where a row stands; a hidden one: where the row stands that hides it.
    [[nodiscard]] qsizetype visibleOf(qsizetype row) const;
    /// Unfolds all that hides a row.
    void reveal(qsizetype row);

private:
    struct Gap
    {
        quint32 open, close;
        quint32 hiddenBefore; ///< rows that earlier gaps hide
    };
    void rebuild();

    std::vector<Fold> m_folds;
    std::vector<Gap> m_gaps; ///< the outermost folds
};

} // namespace keywright::ui
