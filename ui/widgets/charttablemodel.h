// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <QtCore/QAbstractTableModel>

namespace keywright::ui {

/// A chart's numbers as a table: a row a bucket, a column a series. UserRole has the plain number.
class ChartTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setChart(const ChartData &data);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    ChartData m_data;
};

/// A bucket's start, as exact as its length asks for: "22 Nov", "14:05".
[[nodiscard]] QString bucketText(const ChartData &data, int bucket);
/// A value as the chart writes it; a dash for NaN.
[[nodiscard]] QString valueText(const ChartData &data, double value);

} // namespace keywright::ui
