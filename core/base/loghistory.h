// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QMutex>
#include <QtCore/QString>

namespace keywright {

/// One line of a log: when, how grave, of what part, what.
struct LogLine
{
    QtMsgType level = QtInfoMsg;
    QString text;

    friend bool operator==(const LogLine &, const LogLine &) = default;
};

/// What came after a place in a log, and the place after that.
struct LogTail
{
    QList<LogLine> lines;
    qint64 next = 0;
};

/// The last lines that a process logged, in memory. Thread-safe. It calls nobody: a line may be
/// logged from anywhere, with any lock held, so whoever shows it asks from time to time.
class LogHistory
{
public:
    /// So many are kept.
    static constexpr qsizetype capacity = 2000;

    void add(const LogLine &line);
    /// Those after the first `place` that there ever were; where there were fewer, all.
    [[nodiscard]] LogTail since(qint64 place) const;

private:
    mutable QMutex m_mutex;
    QList<LogLine> m_lines;
    qint64 m_count = 0; ///< of all that there ever were
};

/// How a level is written in a line: "debug", "info", "warning", "error".
[[nodiscard]] QString logLevelName(QtMsgType level);
/// The whole lines of a log's file from the byte `place` on; of a long one, the last `most` bytes.
/// A line that does not say its level has that of the one before. A file that is
/// shorter was begun anew, and is read from its beginning.
[[nodiscard]] LogTail readLogFile(const QString &path, qint64 place, qint64 most = 512 * 1024);

} // namespace keywright
