// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QMetaType>

#include <memory>

class QFile;

namespace keywright {

/// The body of an answer, which may be larger than memory should hold: bytes, or a file without a
/// name that is mapped. Copies share it; it never changes. May be read on any thread.
class ResponseBody
{
public:
    ResponseBody() = default;
    /// Not explicit: bytes are the usual body.
    ResponseBody(const QByteArray &bytes)
        : m_bytes(bytes)
    {
    }
    /// All of `file`, which stays open as long as a copy lives. Empty where it cannot be mapped.
    [[nodiscard]] static ResponseBody mapped(std::unique_ptr<QFile> file);

    [[nodiscard]] QByteArrayView view() const;
    [[nodiscard]] qsizetype size() const { return view().size(); }
    [[nodiscard]] bool isEmpty() const { return size() == 0; }
    [[nodiscard]] bool isOnDisk() const { return m_file != nullptr; }
    /// A copy of the bytes where they are on the disk.
    [[nodiscard]] QByteArray bytes() const;

    friend bool operator==(const ResponseBody &left, const ResponseBody &right)
    {
        return left.view() == right.view();
    }

private:
    QByteArray m_bytes;
    std::shared_ptr<QFile> m_file;
    QByteArrayView m_mapped;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::ResponseBody)
