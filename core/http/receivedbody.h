// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "httpclient.h"

#include <core/domain/responsebody.h>

#include <memory>

class QTemporaryFile;

namespace keywright {

/// Takes in a body as it arrives: into memory, and past a length into a file that has no name, so
/// that nothing is left of it when the program ends, however it does.
class ReceivedBody
{
public:
    enum class Failure { None, TooLarge, Disk };

    explicit ReceivedBody(const SendOptions &options);
    ~ReceivedBody();

    /// False: it is too long, or the disk does not take it; see `fault`.
    [[nodiscard]] bool append(QByteArrayView bytes);
    [[nodiscard]] Failure fault() const { return m_failure; }
    [[nodiscard]] const QString &folder() const { return m_folder; }
    /// All of it. Once. Nothing where the file cannot be mapped.
    [[nodiscard]] Result<ResponseBody> take();

private:
    [[nodiscard]] bool moveToDisk();

    qint64 m_limit, m_memoryLimit;
    QString m_folder;
    QByteArray m_bytes;
    qint64 m_size = 0;
    std::unique_ptr<QTemporaryFile> m_file;
    Failure m_failure = Failure::None;
};

} // namespace keywright
