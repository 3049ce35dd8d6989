// SPDX-License-Identifier: GPL-3.0-or-later
#include "loghistory.h"

#include <QtCore/QFile>

#include <algorithm>
#include <optional>

namespace keywright {

void LogHistory::add(const LogLine &line)
{
    const QMutexLocker lock(&m_mutex);
    if (m_lines.size() == capacity)
        m_lines.removeFirst();
    m_lines.append(line);
    ++m_count;
}

LogTail LogHistory::since(qint64 place) const
{
    const QMutexLocker lock(&m_mutex);
    const qint64 wanted = place > m_count ? m_count : m_count - place;
    const qsizetype kept = qsizetype(std::min<qint64>(wanted, m_lines.size()));
    return {m_lines.last(kept), m_count};
}

QString logLevelName(QtMsgType level)
{
    switch (level) {
    case QtDebugMsg:
        return QStringLiteral("debug");
    case QtInfoMsg:
        return QStringLiteral("info");
    case QtWarningMsg:
        return QStringLiteral("warning");
    default:
        return QStringLiteral("error");
    }
}

namespace {

std::optional<QtMsgType> levelOf(QStringView line)
{
    const qsizetype begin = line.indexOf(u' ') + 1;
    const qsizetype end = line.indexOf(u' ', begin);
    if (begin == 0 || end < 0)
        return std::nullopt;
    for (const QtMsgType level : {QtDebugMsg, QtInfoMsg, QtWarningMsg, QtCriticalMsg}) {
        if (line.mid(begin, end - begin) == logLevelName(level))
            return level;
    }
    return std::nullopt;
}

} // namespace

LogTail readLogFile(const QString &path, qint64 place, qint64 most)
{
    LogTail tail;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return tail;
    const qint64 from = file.size() < place ? 0 : place;
    tail.next = std::max(from, file.size() - most);
    file.seek(tail.next);
    if (tail.next > from) // in the midst of a line, which is left out
        tail.next += file.readLine().size();
    QtMsgType level = QtInfoMsg;
    while (true) {
        const QByteArray line = file.readLine();
        if (!line.endsWith('\n')) // the end, or a line that is being written
            return tail;
        tail.next += line.size();
        const QString text = QString::fromUtf8(line).trimmed();
        if (text.isEmpty())
            continue;
        level = levelOf(text).value_or(level);
        tail.lines.append({level, text});
    }
}

} // namespace keywright
