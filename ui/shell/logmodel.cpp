// SPDX-License-Identifier: GPL-3.0-or-later
#include "logmodel.h"

#include <ui/support/tone.h>

#include <QtGui/QGuiApplication>

namespace keywright::ui {

namespace {

/// Qt's numbers do not follow how grave a message is.
int gravity(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return 0;
    case QtInfoMsg:
        return 1;
    case QtWarningMsg:
        return 2;
    default:
        return 3;
    }
}

} // namespace

int LogModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

QVariant LogModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const LogLine &line = m_lines.at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return line.text;
    if (role == Qt::ForegroundRole && gravity(line.level) >= gravity(QtWarningMsg))
        return toneText(line.level == QtWarningMsg ? Tone::Warning : Tone::Failed,
                        QGuiApplication::palette());
    return {};
}

void LogModel::append(const QList<LogLine> &lines)
{
    const QList<LogLine> added = lines.last(std::min(lines.size(), LogHistory::capacity));
    if (added.isEmpty())
        return;
    const auto tooMany = int(m_lines.size() + added.size() - LogHistory::capacity);
    if (tooMany > 0) {
        beginRemoveRows({}, 0, tooMany - 1);
        m_lines.remove(0, tooMany);
        endRemoveRows();
    }
    beginInsertRows({}, int(m_lines.size()), int(m_lines.size() + added.size()) - 1);
    m_lines.append(added);
    endInsertRows();
}

void LogModel::clear()
{
    if (m_lines.isEmpty())
        return;
    beginRemoveRows({}, 0, int(m_lines.size()) - 1);
    m_lines.clear();
    endRemoveRows();
}

LogFilter::LogFilter(LogModel &lines, QObject *parent)
    : QSortFilterProxyModel(parent)
    , m_lines(lines)
{
    setSourceModel(&lines);
}

void LogFilter::setLeast(QtMsgType level)
{
    m_least = level;
    invalidateFilter();
}

void LogFilter::setText(const QString &text)
{
    m_text = text;
    invalidateFilter();
}

bool LogFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const LogLine &line = m_lines.line(row);
    return gravity(line.level) >= gravity(m_least)
           && line.text.contains(m_text, Qt::CaseInsensitive);
}

} // namespace keywright::ui
