// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "heatmapdata.h"

#include <QtCore/QAbstractTableModel>

namespace keywright::ui {

/// A heatmap's numbers as a table. UserRole has the plain number, for export.
class HeatmapTableModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setHeatmap(const HeatmapData &data);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;

private:
    HeatmapData m_data;
};

/// A value as the heatmap writes it.
[[nodiscard]] QString valueText(const HeatmapData &data, double value);

} // namespace keywright::ui
