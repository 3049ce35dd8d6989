// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

#include <functional>

namespace keywright::cli {

/// Who reads a pipe, as far as the process table tells; a pid of 0: nobody knows.
struct PipeReader
{
    qint64 pid = 0;
    QString program;   ///< path of the executable
    QString directory; ///< that it works in
};

/// A file that is a pipe (FIFO) for its user alone: what is in it is made when somebody opens it,
/// lies on no disk, and git does not take it. Each reader gets a pipe of its own, so that it sees
/// an end. Not for Windows.
class EnvPipe
{
public:
    explicit EnvPipe(QString path);
    /// Removes the pipe, unless something else stands there by now.
    ~EnvPipe();
    EnvPipe(const EnvPipe &) = delete;
    EnvPipe &operator=(const EnvPipe &) = delete;

    /// Makes it, in place of a pipe that was left behind. FileUnwritable: a file is there, or it
    /// cannot be made.
    [[nodiscard]] Result<void> create();
    /// Waits for the next reader; false when `isEnding` says so. Until `serve` or `refuse` it waits
    /// too.
    [[nodiscard]] Result<bool> waitForReader(const std::function<bool()> &isEnding);
    [[nodiscard]] PipeReader reader() const;
    /// Gives it the text and the end; false where it left before.
    bool serve(QByteArrayView text);
    /// An end without a text.
    void refuse();

private:
    [[nodiscard]] Result<void> place();
    void closeReader();

    QString m_path;
    int m_open = -1;
    bool m_placed = false;
};

} // namespace keywright::cli
