// SPDX-License-Identifier: GPL-3.0-or-later
#include "csvtext.h"

#include <QtCore/QAbstractItemModel>

namespace keywright::ui {

namespace {

QByteArray field(const QVariant &value)
{
    QString text = value.toString();
    const bool isNumber = value.typeId() != QMetaType::QString;
    if (!isNumber && !text.isEmpty() && QStringLiteral("=+-@\t\r").contains(text.front()))
        text.prepend(u'\'');
    const bool needsQuotes =
        text.contains(u'"') || text.contains(u',') || text.contains(u'\n') || text.contains(u'\r');
    if (needsQuotes)
        text = u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
    return text.toUtf8();
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
