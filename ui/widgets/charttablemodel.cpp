// SPDX-License-Identifier: GPL-3.0-or-later
#include "charttablemodel.h"

#include <QtCore/QLocale>

#include <cmath>

namespace keywright::ui {

namespace {
constexpr qint64 dayMilliseconds = 86'400'000;
constexpr qint64 minuteMilliseconds = 60'000;
} // namespace

QString bucketText(const ChartData &data, int bucket)
{
    const QDateTime time = data.times.value(bucket);
    const QLocale locale;
    if (data.bucketMilliseconds >= dayMilliseconds)
        return locale.toString(time, QStringLiteral("ddd d MMM"));
    const bool severalDays =
        !data.times.isEmpty() && data.times.first().date() != data.times.last().date();
    const QString clock = data.bucketMilliseconds >= minuteMilliseconds
                              ? QStringLiteral("HH:mm")
                              : QStringLiteral("HH:mm:ss");
    return locale.toString(time, severalDays ? QStringLiteral("ddd d MMM ") + clock : clock);
}

QString valueText(const ChartData &data, double value)
{
    if (std::isnan(value))
        return QString(QChar(0x2013));
    if (data.valueText)
        return data.valueText(value);
    QLocale locale;
    if (locale.language() == QLocale::C)
        locale = QLocale(QLocale::English);
    return locale.toString(value, 'f', value == std::floor(value) ? 0 : 1);
}

void ChartTableModel::setChart(const ChartData &data)
{
    beginResetModel();
    m_data = data;
    endResetModel();
}

int ChartTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.times.size());
}

int ChartTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_data.series.size()) + 1;
}

QVariant ChartTableModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight)
                                | Qt::AlignVCenter);
    if (index.column() == 0) {
        if (role == Qt::DisplayRole)
            return bucketText(m_data, index.row());
        return role == Qt::UserRole ? QVariant(m_data.times.at(index.row())) : QVariant();
    }
    const double value = m_data.series.at(index.column() - 1).values.value(index.row());
    if (role == Qt::DisplayRole)
        return valueText(m_data, value);
    return role == Qt::UserRole && !std::isnan(value) ? QVariant(value) : QVariant();
}

QVariant ChartTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section > m_data.series.size())
        return {};
    if (role == Qt::TextAlignmentRole)
        return static_cast<int>((section == 0 ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    return section == 0 ? tr("Time") : m_data.series.at(section - 1).name;
}

} // namespace keywright::ui
