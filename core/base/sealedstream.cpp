// SPDX-License-Identifier: GPL-3.0-or-later
#include "sealedstream.h"

#include "sodiumbytes.h"

#include <algorithm>
#include <sodium.h>

namespace keywright {

namespace {

constexpr qsizetype pieceSize = 64 * 1024;
constexpr qsizetype pieceOverhead = crypto_secretstream_xchacha20poly1305_ABYTES;
constexpr qsizetype headSize = crypto_secretstream_xchacha20poly1305_HEADERBYTES;
static_assert(sealKeySize == crypto_secretstream_xchacha20poly1305_KEYBYTES);

} // namespace

struct SealedWriter::State
{
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray authenticated; ///< goes with the first piece
    QByteArray waiting;

    ~State()
    {
        sodium_memzero(&stream, sizeof stream);
        wipe(waiting);
    }
};

SealedWriter::SealedWriter(QIODevice &device, const Secret &key, QByteArrayView authenticated)
    : m_device(device)
    , m_state(std::make_unique<State>())
{
    m_state->authenticated = authenticated.toByteArray();
    m_state->waiting.reserve(pieceSize); // so that growing leaves no copies behind
    QByteArray head(headSize, '\0');
    m_good = key.size() == sealKeySize
             && crypto_secretstream_xchacha20poly1305_init_push(&m_state->stream, sodiumBytes(head),
                                                                sodiumBytes(key.reveal()))
                    == 0
             && m_device.write(head) == head.size();
}

SealedWriter::~SealedWriter() = default;

bool SealedWriter::put(QByteArrayView text, bool last)
{
    QByteArray sealed(text.size() + pieceOverhead, '\0');
    const unsigned char tag = last ? crypto_secretstream_xchacha20poly1305_TAG_FINAL
                                   : crypto_secretstream_xchacha20poly1305_TAG_MESSAGE;
    m_good = m_good
             && crypto_secretstream_xchacha20poly1305_push(
                    &m_state->stream, sodiumBytes(sealed), nullptr, sodiumBytes(text),
                    sodiumLength(text), sodiumBytes(m_state->authenticated),
                    sodiumLength(m_state->authenticated), tag)
                    == 0
             && m_device.write(sealed) == sealed.size();
    m_state->authenticated.clear();
    return m_good;
}

bool SealedWriter::write(QByteArrayView bytes)
{
    QByteArray &waiting = m_state->waiting;
    while (m_good && !bytes.isEmpty()) {
        const qsizetype part = std::min(bytes.size(), pieceSize - waiting.size());
        waiting.append(bytes.first(part));
        bytes = bytes.sliced(part);
        // A full piece waits until it is known not to be the last one.
        if (waiting.size() == pieceSize && !bytes.isEmpty()) {
            if (!put(waiting, false))
                return false;
            waiting.resize(0);
        }
    }
    return m_good;
}

bool SealedWriter::finish()
{
    return put(m_state->waiting, true);
}

struct SealedReader::State
{
    crypto_secretstream_xchacha20poly1305_state stream;
    QByteArray authenticated;

    ~State() { sodium_memzero(&stream, sizeof stream); }
};

SealedReader::SealedReader(QIODevice &device, const Secret &key, QByteArrayView authenticated)
    : m_device(device)
    , m_state(std::make_unique<State>())
{
    m_state->authenticated = authenticated.toByteArray();
    QByteArray head = m_device.read(headSize);
    m_broken = key.size() != sealKeySize || head.size() != headSize
               || crypto_secretstream_xchacha20poly1305_init_pull(
                      &m_state->stream, sodiumBytes(head), sodiumBytes(key.reveal()))
                      != 0;
}

SealedReader::~SealedReader()
{
    wipe(m_pending);
}

bool SealedReader::fill()
{
    if (m_broken || m_ended)
        return false;
    const QByteArray sealed = m_device.read(pieceSize + pieceOverhead);
    if (sealed.size() < pieceOverhead) {
        m_broken = true;
        return false;
    }
    QByteArray text(sealed.size() - pieceOverhead, '\0');
    unsigned char tag = 0;
    m_broken = crypto_secretstream_xchacha20poly1305_pull(
                   &m_state->stream, sodiumBytes(text), nullptr, &tag, sodiumBytes(sealed),
                   sodiumLength(sealed), sodiumBytes(m_state->authenticated),
                   sodiumLength(m_state->authenticated))
               != 0;
    if (m_broken)
        return false;
    m_state->authenticated.clear();
    m_started = true;
    m_ended = tag == crypto_secretstream_xchacha20poly1305_TAG_FINAL;
    // Copied byte by byte, since a shared array is wiped where it lies.
    const qsizetype left = m_pending.size() - m_offset;
    QByteArray joined(left + text.size(), Qt::Uninitialized);
    std::copy_n(m_pending.cbegin() + m_offset, left, joined.begin());
    std::copy(text.cbegin(), text.cend(), joined.begin() + left);
    wipe(m_pending);
    wipe(text);
    m_pending = joined;
    m_offset = 0;
    return true;
}

Result<QByteArray> SealedReader::read(qsizetype count)
{
    while (m_pending.size() - m_offset < count) {
        if (!fill())
            return failure(ErrorCode::FormatInvalid, {}, QStringLiteral("contents"));
    }
    QByteArray part(m_pending.constData() + m_offset, count);
    m_offset += count;
    return part;
}

bool SealedReader::atEnd()
{
    while (m_offset == m_pending.size() && !m_ended) {
        if (!fill())
            return false;
    }
    return m_ended && m_offset == m_pending.size() && m_device.atEnd();
}

bool SealedReader::isWrongKey()
{
    if (!m_started)
        (void)fill();
    return !m_started;
}

} // namespace keywright
