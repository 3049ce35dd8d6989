// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/loghistory.h>

#include <QtCore/QAbstractListModel>
#include <QtCore/QSortFilterProxyModel>

namespace keywright::ui {

/// The lines of a log, the newest last; so many as LogHistory keeps.
class LogModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

    /// Puts them at the end, and takes the oldest away where there are too many.
    void append(const QList<LogLine> &lines);
    void clear();
    [[nodiscard]] const LogLine &line(int row) const { return m_lines.at(row); }

private:
    QList<LogLine> m_lines;
};

/// Of a LogModel, the lines that are grave enough and contain a text.
class LogFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    LogFilter(LogModel &lines, QObject *parent);

    void setLeast(QtMsgType level);
    void setText(const QString &text);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    LogModel &m_lines;
    QtMsgType m_least = QtDebugMsg;
    QString m_text;
};

} // namespace keywright::ui
