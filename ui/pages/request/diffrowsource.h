// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/responsediff.h>
#include <ui/widgets/rowsource.h>

namespace keywright::ui {

/// Differences of two answers as rows: `−` for what only the left one has, `+` for the right one,
/// each under a heading.
class DiffRowSource final : public RowSource
{
public:
    DiffRowSource(const ResponseDiff &diff, const Response &left, const Response &right);

    [[nodiscard]] qsizetype count() const override { return qsizetype(m_rows.size()); }
    [[nodiscard]] Row row(qsizetype number) const override { return m_rows[size_t(number)]; }
    [[nodiscard]] int gutterWidth() const override { return 1; }
    [[nodiscard]] QString text(qsizetype first, qsizetype last, qsizetype most) const override;
    /// Where a difference begins, after or before a row; -1: nowhere.
    [[nodiscard]] qsizetype nextDifference(qsizetype from, int step) const;
    [[nodiscard]] int differences() const { return m_differences; }

private:
    void addStatusAndTime(const ResponseDiff &diff, const Response &left, const Response &right);
    void addHeaders(const ResponseDiff &diff);
    void addBody(const ResponseDiff &diff);
    void addHeading(const QString &text);
    void addSide(bool isLeft, const QString &text);
    void addPair(const QString &name, const QString &left, const QString &right);

    std::vector<Row> m_rows;
    std::vector<qsizetype> m_starts;
    int m_differences = 0;
};

} // namespace keywright::ui
