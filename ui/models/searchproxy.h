// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QSortFilterProxyModel>

#include <functional>
#include <vector>

namespace keywright::ui {

/// Searches and sorts a TableModel: by SearchRole without case, every word must be found; by
/// SortRole. Quick with 100,000 rows: the order of a column is worked out once and kept until the
/// rows change.
class SearchProxy : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit SearchProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// What to search for; empty: everything.
    void setNeedle(const QString &needle);
    [[nodiscard]] const QStringList &words() const { return m_words; }
    /// A further condition on a row's index in column 0 (StateRole, …); none: all rows.
    void setCondition(std::function<bool(const QModelIndex &)> condition);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    void refilter();
    void rank(int column) const;

    QStringList m_words;
    std::function<bool(const QModelIndex &)> m_condition;
    mutable std::vector<int> m_ranks; ///< by source row, for m_rankedColumn
    mutable int m_rankedColumn = -1;
};

} // namespace keywright::ui
