// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chunked.h"
#include "head.h"

#include <algorithm>

namespace keywright::gateway {

/// Finds the end of a message's body as its bytes arrive, whatever its framing.
class Body
{
public:
    void start(const Framing &framing, ChunkedBody::Output output)
    {
        m_kind = framing.kind;
        m_left = framing.length;
        m_bytes = 0;
        m_ended = false;
        m_chunks = ChunkedBody(output);
    }
    /// As ChunkedBody::feed: what belongs to the body, and what of it goes on (from `bytes`).
    [[nodiscard]] ChunkedBody::Progress feed(char *bytes, std::size_t length)
    {
        switch (m_kind) {
        case BodyKind::None:
            return {};
        case BodyKind::Chunked:
            return m_chunks.feed(bytes, length);
        case BodyKind::Length:
            length = static_cast<std::size_t>(
                std::min<std::int64_t>(m_left, static_cast<std::int64_t>(length)));
            m_left -= static_cast<std::int64_t>(length);
            break;
        case BodyKind::UntilClose:
            break;
        }
        m_bytes += static_cast<std::int64_t>(length);
        return {length, length};
    }
    /// The connection was closed; true when that is a proper end.
    [[nodiscard]] bool end()
    {
        m_ended = true;
        return complete();
    }

    [[nodiscard]] BodyKind kind() const { return m_kind; }
    [[nodiscard]] bool complete() const
    {
        switch (m_kind) {
        case BodyKind::None:
            return true;
        case BodyKind::Length:
            return m_left == 0;
        case BodyKind::Chunked:
            return m_chunks.complete();
        case BodyKind::UntilClose:
            return m_ended;
        }
        return true;
    }
    [[nodiscard]] bool failed() const { return m_kind == BodyKind::Chunked && m_chunks.failed(); }
    [[nodiscard]] std::int64_t bytes() const
    {
        return m_kind == BodyKind::Chunked ? m_chunks.dataBytes() : m_bytes;
    }

private:
    BodyKind m_kind = BodyKind::None;
    std::int64_t m_left = 0, m_bytes = 0;
    bool m_ended = false;
    ChunkedBody m_chunks;
};

} // namespace keywright::gateway
