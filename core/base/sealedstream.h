// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "error.h"
#include "sealing.h"
#include "secret.h"

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QIODevice>

#include <memory>

namespace keywright {

/// Encrypts what is written to it, piece by piece, so that a gigabyte takes no more memory than a
/// page: libsodium's secretstream (XChaCha20-Poly1305). Pieces cannot be altered, reordered, left
/// out or cut off unnoticed. `authenticated` stands in clear elsewhere and is bound to it.
class SealedWriter
{
public:
    /// Writes the stream's head at once. The device must outlive it.
    SealedWriter(QIODevice &device, const Secret &key, QByteArrayView authenticated);
    ~SealedWriter();
    SealedWriter(const SealedWriter &) = delete;
    SealedWriter &operator=(const SealedWriter &) = delete;

    /// False: the device took it not (its errorString says why).
    [[nodiscard]] bool write(QByteArrayView bytes);
    /// The end: without it the stream counts as cut off.
    [[nodiscard]] bool finish();

private:
    [[nodiscard]] bool put(QByteArrayView text, bool last);

    struct State;
    QIODevice &m_device;
    std::unique_ptr<State> m_state;
    bool m_good = false;
};

/// The opposite. The first error stays.
class SealedReader
{
public:
    SealedReader(QIODevice &device, const Secret &key, QByteArrayView authenticated);
    ~SealedReader();
    SealedReader(const SealedReader &) = delete;
    SealedReader &operator=(const SealedReader &) = delete;

    /// Exactly so many bytes; FormatInvalid where they are not what was written, or not there.
    /// Nothing of an altered piece is ever handed out.
    [[nodiscard]] Result<QByteArray> read(qsizetype count);
    /// Whether all has been read and the end is the one that was written.
    [[nodiscard]] bool atEnd();
    /// Whether not even the first piece could be opened: another key, most likely.
    [[nodiscard]] bool isWrongKey();

private:
    [[nodiscard]] bool fill();

    struct State;
    QIODevice &m_device;
    std::unique_ptr<State> m_state;
    QByteArray m_pending;
    qsizetype m_offset = 0;
    bool m_started = false, m_ended = false, m_broken = false;
};

} // namespace keywright
