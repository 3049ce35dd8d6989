// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunked.h"

#include "octets.h"

#include <algorithm>
#include <cstring>
#include <optional>

namespace keywright::gateway {

namespace {

constexpr int maximalDigits = 15; // below 2^60
constexpr int maximalExtensions = 4 * 1024;
constexpr int maximalTrailerBytes = 8 * 1024;
constexpr int maximalTrailers = 32;

/// Fields that must not come late (RFC 9110 6.5.1): somebody behind us might merge them.
bool isForbiddenTrailer(std::string_view name)
{
    constexpr std::string_view forbidden[] = {"content-length",
                                              "transfer-encoding",
                                              "host",
                                              "connection",
                                              "trailer",
                                              "te",
                                              "upgrade",
                                              "authorization",
                                              "cookie",
                                              "set-cookie",
                                              "content-encoding",
                                              "content-type",
                                              "content-range",
                                              "expect",
                                              "forwarded",
                                              "x-request-id",
                                              "cache-control",
                                              "max-forwards",
                                              "x-real-ip",
                                              "x-api-key"};
    return std::find(std::begin(forbidden), std::end(forbidden), name) != std::end(forbidden)
           || name.substr(0, 12) == "x-keywright-" || name.substr(0, 12) == "x-forwarded-"
           || name.substr(0, 6) == "proxy-";
}

} // namespace

void ChunkedBody::put(char *bytes, Progress &progress, char octet) const
{
    if (m_output == Output::Relayed)
        bytes[progress.produced++] = octet;
}

ChunkedBody::State ChunkedBody::size(char octet)
{
    const int value = octets::hexValue(octet);
    if (value >= 0) {
        if (m_gap || ++m_digits > maximalDigits)
            return State::Failed;
        m_left = m_left * 16 + static_cast<std::uint64_t>(value);
        return State::Size;
    }
    if (m_digits == 0)
        return State::Failed;
    if (octet == ';') {
        m_extensionBytes = 0;
        m_part = Part::Begin;
        return State::Extension;
    }
    if (octet == ' ' || octet == '\t') { // "bad whitespace" that may only stand before `;`
        m_gap = true;
        return ++m_extensionBytes > 16 ? State::Failed : State::Size;
    }
    return octet == '\r' && !m_gap ? State::SizeLf : State::Failed;
}

/// RFC 9112 7.1.1: `;name`, `;name=token`, `;name="quoted"`, with blanks that some send.
ChunkedBody::State ChunkedBody::extension(char octet)
{
    if (++m_extensionBytes > maximalExtensions)
        return State::Failed;
    const bool ends = m_part == Part::Name || m_part == Part::Token || m_part == Part::QuoteEnd;
    if (octet == '\r')
        return ends ? State::SizeLf : State::Failed;
    const bool blank = octet == ' ' || octet == '\t';
    const bool token = octets::is(octet, octets::Token);
    std::optional<Part> next;
    switch (m_part) {
    case Part::Begin:
        next = blank ? Part::Begin : token ? std::optional(Part::Name) : std::nullopt;
        break;
    case Part::Name:
        if (token)
            next = Part::Name;
        [[fallthrough]];
    case Part::NameEnd:
        if (blank)
            next = Part::NameEnd;
        else if (octet == '=')
            next = Part::Value;
        break;
    case Part::Value:
        next = blank          ? Part::Value
               : octet == '"' ? Part::Quoted
               : token        ? std::optional(Part::Token)
                              : std::nullopt;
        break;
    case Part::Token:
        if (token)
            next = Part::Token;
        [[fallthrough]];
    case Part::QuoteEnd:
    case Part::ValueEnd:
        if (blank)
            next = Part::ValueEnd;
        break;
    case Part::Quoted:
        if (octets::is(octet, octets::FieldValue))
            next = octet == '\\' ? Part::Escaped : octet == '"' ? Part::QuoteEnd : Part::Quoted;
        break;
    case Part::Escaped:
        if (octets::is(octet, octets::FieldValue))
            next = Part::Quoted;
        break;
    }
    const bool separable = m_part != Part::Begin && m_part != Part::Value && m_part != Part::Quoted
                           && m_part != Part::Escaped;
    if (octet == ';' && separable)
        next = Part::Begin;
    if (!next)
        return State::Failed;
    m_part = *next;
    return State::Extension;
}

ChunkedBody::State ChunkedBody::trailer(char octet)
{
    if (++m_trailerBytes > maximalTrailerBytes)
        return State::Failed;
    if (m_state == State::TrailerValue) {
        if (octet == '\r')
            return State::TrailerLf;
        return octets::is(octet, octets::FieldValue) ? State::TrailerValue : State::Failed;
    }
    if (octet == ':')
        return m_nameLength > 0 && !isForbiddenTrailer({m_name.data(), m_nameLength})
                   ? State::TrailerValue
                   : State::Failed;
    if (!octets::is(octet, octets::Token) || m_nameLength == m_name.size())
        return State::Failed;
    m_name[m_nameLength++] = octets::lower(octet);
    return State::TrailerName;
}

ChunkedBody::State ChunkedBody::step(char octet)
{
    switch (m_state) {
    case State::Size:
        return size(octet);
    case State::Extension:
        return extension(octet);
    case State::SizeLf:
        if (octet != '\n')
            return State::Failed;
        m_digits = m_extensionBytes = 0;
        m_gap = false;
        return m_left > 0 ? State::Data : State::LineStart;
    case State::DataCr:
        return octet == '\r' ? State::DataLf : State::Failed;
    case State::DataLf:
        return octet == '\n' ? State::Size : State::Failed;
    case State::LineStart:
        if (octet == '\r')
            return State::EndLf;
        if (++m_trailers > maximalTrailers)
            return State::Failed;
        m_nameLength = 0;
        return trailer(octet);
    case State::TrailerName:
    case State::TrailerValue:
        return trailer(octet);
    case State::TrailerLf:
        return octet == '\n' ? State::LineStart : State::Failed;
    case State::EndLf:
        return octet == '\n' ? State::Complete : State::Failed;
    case State::Data:
    case State::Complete:
    case State::Failed:
        break;
    }
    return State::Failed;
}

ChunkedBody::Progress ChunkedBody::feed(char *bytes, std::size_t length)
{
    Progress progress;
    while (progress.consumed < length && m_state != State::Complete && m_state != State::Failed) {
        if (m_state == State::Data) {
            const std::size_t part = static_cast<std::size_t>(
                std::min<std::uint64_t>(m_left, length - progress.consumed));
            if (progress.produced != progress.consumed)
                std::memmove(bytes + progress.produced, bytes + progress.consumed, part);
            progress.consumed += part;
            progress.produced += part;
            m_dataBytes += static_cast<std::int64_t>(part);
            m_left -= part;
            if (m_left == 0)
                m_state = State::DataCr;
            continue;
        }
        const char octet = bytes[progress.consumed];
        const State before = m_state;
        m_state = step(octet);
        if (m_state == State::Failed)
            break;
        ++progress.consumed;
        // Digits and line ends go on as they came; extensions (and blanks before them) do not.
        const bool dropped = (before == State::Size && octets::hexValue(octet) < 0 && octet != '\r')
                             || (before == State::Extension && octet != '\r');
        if (!dropped)
            put(bytes, progress, octet);
    }
    return progress;
}

} // namespace keywright::gateway
