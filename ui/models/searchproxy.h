// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "searchindex.h"

#include <QtCore/QAbstractProxyModel>
#include <QtCore/QTimer>

#include <functional>
#include <vector>

namespace keywright::ui {

/// Searches and sorts a TableModel: by SearchRole without case, every word must be found; by
/// SortRole. A table of some thousand rows answers at once; a larger one in steps of a few
/// milliseconds, while the window goes on (`settled` tells when it is done), so that typing never
/// stalls. Flat tables only.
class SearchProxy : public QAbstractProxyModel
{
    Q_OBJECT

public:
    explicit SearchProxy(QObject *parent = nullptr);

    void setSourceModel(QAbstractItemModel *model) override;
    /// What to search for; empty: everything.
    void setNeedle(const QString &needle);
    [[nodiscard]] const QStringList &words() const { return m_index.words(); }
    /// A further condition on a row's index in column 0 (StateRole, …); none: all rows.
    void setCondition(std::function<bool(const QModelIndex &)> condition);
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;
    /// Whether the rows are those that were asked for; else they still are those of before.
    [[nodiscard]] bool isSettled() const { return !m_steps.isActive() || m_isAhead; }

    [[nodiscard]] QModelIndex mapToSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex mapFromSource(const QModelIndex &index) const override;
    [[nodiscard]] QModelIndex index(int row, int column,
                                    const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void settled(); ///< the rows are those that were asked for

private:
    void connectSource();
    void begin();
    void goOn();
    void show(const std::vector<int> &wanted);
    void showAnew(const std::vector<int> &wanted);
    void removeOthers(const std::vector<int> &wanted);
    void insertMissing(const std::vector<int> &wanted);
    void setShown(std::vector<int> rows);
    void renumber(const std::function<int(int row)> &place);
    void takeChange(const QModelIndex &first, const QModelIndex &last, const QList<int> &roles);

    int m_column = -1;         ///< that is sorted by
    std::vector<int> m_shown;  ///< source rows, in their order
    std::vector<int> m_places; ///< where a source row is shown; -1: nowhere
    SearchIndex m_index;
    QTimer m_steps;
    bool m_isAhead = false; ///< the steps only prepare what may be searched for next
};

} // namespace keywright::ui
