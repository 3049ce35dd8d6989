// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/bodydocument.h>
#include <core/services/bodysearch.h>
#include <ui/models/foldmap.h>
#include <ui/widgets/rowsource.h>

namespace keywright::ui {

/// A body in one of its layouts, for a RowView: folds and what was found are kept here.
class BodyRowSource final : public RowSource
{
public:
    BodyRowSource(BodyDocument::Pointer document, BodyLayout layout);

    [[nodiscard]] qsizetype count() const override;
    [[nodiscard]] Row row(qsizetype number) const override;
    [[nodiscard]] int gutterWidth() const override;
    [[nodiscard]] QString text(qsizetype first, qsizetype last, qsizetype most) const override;
    void setFolded(qsizetype number, bool folded) override;

    [[nodiscard]] BodyLayout layout() const { return m_layout; }
    void setFolds(std::vector<FoldMap::Fold> folds) { m_folds.setFolds(std::move(folds)); }
    [[nodiscard]] qsizetype bodyRow(qsizetype number) const { return m_folds.rowAt(number); }
    /// Where a byte is shown; what hides it is unfolded.
    [[nodiscard]] qsizetype reveal(qint64 offset);
    [[nodiscard]] int columnOf(qint64 offset) const;

    /// Null: nothing is looked for.
    void setMatches(std::shared_ptr<const BodyMatches> matches) { m_matches = std::move(matches); }
    void setCurrentMatch(qint64 offset) { m_current = offset; }

private:
    void addHighlights(Row *shown, const BodyRow &row, const BodyRowText &text) const;

    BodyDocument::Pointer m_document;
    BodyLayout m_layout;
    std::shared_ptr<const BodyRows> m_rows;
    FoldMap m_folds;
    std::shared_ptr<const BodyMatches> m_matches;
    qint64 m_current = -1;
};

} // namespace keywright::ui
