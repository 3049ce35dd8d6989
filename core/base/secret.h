// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QDebug>

#include <memory>

namespace keywright {

/// Bytes that must not be seen: kept in sodium_malloc'ed memory (guard pages, locked where the
/// system allows), shared between copies, wiped when the last copy goes. It has no operator<<, no
/// toString, and QDebug refuses it, so that it cannot reach a log by accident. Thread-safe to copy
/// and to read.
class Secret
{
public:
    Secret() = default;
    /// Copies the bytes; the caller wipes its own copy (see `wipe`).
    explicit Secret(QByteArrayView bytes);
    /// Takes the bytes and wipes the array that they came in.
    [[nodiscard]] static Secret take(QByteArray &&bytes);

    [[nodiscard]] bool isEmpty() const;
    [[nodiscard]] qsizetype size() const;
    /// The bytes, for as long as this object lives. Do not store the view.
    [[nodiscard]] QByteArrayView reveal() const;

    /// Constant-time comparison (of equal lengths).
    friend bool operator==(const Secret &left, const Secret &right);

private:
    struct Buffer;
    std::shared_ptr<const Buffer> m_buffer;
};

/// Overwrites an array's own bytes with zeroes; a shared array is wiped where it lies, not copied.
void wipe(QByteArray &bytes);
/// The same for text that had to pass through a QString.
void wipe(QString &text);

} // namespace keywright

QDebug &operator<<(const QDebug &, const keywright::Secret &) = delete;
