// SPDX-License-Identifier: GPL-3.0-or-later
#include "receivedbody.h"

#include <QtCore/QDir>
#include <QtCore/QTemporaryFile>

namespace keywright {

ReceivedBody::ReceivedBody(const SendOptions &options)
    : m_limit(options.bodyLimit)
    , m_memoryLimit(options.memoryLimit)
    , m_folder(options.bodyFolder.isEmpty() ? QDir::tempPath() : options.bodyFolder)
{
}

ReceivedBody::~ReceivedBody() = default;

bool ReceivedBody::moveToDisk()
{
    // As long as nobody asks for its name, it has none.
    m_file = std::make_unique<QTemporaryFile>(m_folder + QStringLiteral("/answer-XXXXXX"));
    if (!m_file->open() || m_file->write(m_bytes) != m_bytes.size())
        return false;
    m_bytes = {};
    return true;
}

bool ReceivedBody::append(QByteArrayView bytes)
{
    if (m_size + bytes.size() > m_limit) {
        m_failure = Failure::TooLarge;
        return false;
    }
    m_size += bytes.size();
    if (!m_file && m_size > m_memoryLimit && !moveToDisk()) {
        m_failure = Failure::Disk;
        return false;
    }
    if (!m_file) {
        m_bytes.append(bytes);
        return true;
    }
    if (m_file->write(bytes.data(), bytes.size()) == bytes.size())
        return true;
    m_failure = Failure::Disk;
    return false;
}

Result<ResponseBody> ReceivedBody::take()
{
    if (!m_file)
        return ResponseBody(std::move(m_bytes));
    ResponseBody body = m_file->flush() ? ResponseBody::mapped(std::move(m_file)) : ResponseBody();
    if (body.size() != m_size)
        return failure(ErrorCode::FileUnwritable, m_folder);
    return body;
}

} // namespace keywright
