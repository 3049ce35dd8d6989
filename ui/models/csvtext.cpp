// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtext.h"

#include <core/base/csv.h>

#include <QtCore/QAbstractItemModel>

namespace keywright::ui {

namespace {

/// A number is none that a spreadsheet would run.
QByteArray field(const QVariant &value)
{
    const bool isText = value.typeId() == QMetaType::QString;
    return (isText ? csvField(value.toString()) : value.toString()).toUtf8();
}

} // namespace

QByteArray csvOf(const QAbstractItemModel &model, int role)
{
    const int columns = model.columnCount();
    QByteArray csv;
    for (int column = 0; column < columns; ++column) {
        csv += column > 0 ? "," : "";
        csv += field(model.headerData(column, Qt::Horizontal, Qt::DisplayRole));
    }
    csv += "\r\n";
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < columns; ++column) {
            csv += column > 0 ? "," : "";
            csv += field(model.index(row, column).data(role));
        }
        csv += "\r\n";
    }
    return csv;
}

} // namespace keywright::ui
