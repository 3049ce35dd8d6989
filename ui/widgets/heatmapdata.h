// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

#include <functional>

namespace keywright::ui {

/// What a heatmap shows: a value for each row and column.
struct HeatmapData
{
    QStringList rows, columns;   ///< their names
    QList<QList<double>> values; ///< [row][column]
    QString unit;                ///< "requests"
    std::function<QString(double)> valueText = {};
    QString note = {}; ///< a sentence below; may be empty

    [[nodiscard]] double value(int row, int column) const
    {
        return values.value(row).value(column);
    }
};

} // namespace keywright::ui
