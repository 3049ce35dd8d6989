// SPDX-License-Identifier: GPL-3.0-or-later
#include "responsebody.h"

#include <QtCore/QFile>

namespace keywright {

ResponseBody ResponseBody::mapped(std::unique_ptr<QFile> file)
{
    ResponseBody body;
    const qint64 size = file->size();
    // Private: what another process writes into the file is not promised to show, nor does ours.
    const uchar *begin = size > 0 ? file->map(0, size, QFileDevice::MapPrivateOption) : nullptr;
    if (!begin)
        return body;
    body.m_mapped = QByteArrayView(reinterpret_cast<const char *>(begin), size);
    body.m_file = std::move(file);
    return body;
}

QByteArrayView ResponseBody::view() const
{
    return m_file ? m_mapped : QByteArrayView(m_bytes);
}

QByteArray ResponseBody::bytes() const
{
    return m_file ? m_mapped.toByteArray() : m_bytes;
}

} // namespace keywright
