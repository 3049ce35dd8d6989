// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/requestdocument.h>

#include <QtCore/QAbstractTableModel>

namespace keywright::ui {

/// Names and values that can be switched off one by one, for editing. It always ends in an empty
/// row, in which the next pair is typed; a pair whose name and value are emptied goes.
class PairsModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Columns { Name, Value, ColumnCount };

    /// What a pair's name is called: "Header", "Parameter".
    explicit PairsModel(QString nameTitle, QObject *parent = nullptr);

    [[nodiscard]] const QList<RequestPair> &pairs() const { return m_pairs; }
    /// By difference: what stays keeps its row.
    void setPairs(const QList<RequestPair> &pairs);
    void removePair(int row);
    /// How many are sent.
    [[nodiscard]] qsizetype enabledCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index,
                                int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation,
                                      int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;

Q_SIGNALS:
    void edited(); ///< by a person; not by setPairs

private:
    [[nodiscard]] bool isBlank(int row) const { return row >= m_pairs.size(); }
    void appendBlank();

    QString m_nameTitle;
    QList<RequestPair> m_pairs;
};

} // namespace keywright::ui
