// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace keywright::gateway {

/// Reads a chunked body (RFC 9112 7.1) strictly as it arrives and rewrites it in place into what
/// goes on: relayed in the same chunks without extensions, or decoded. Sizes are plain hexadecimal
/// without overflow, lines end in CRLF, trailers are checked like fields and may not speak of
/// framing, routing or authentication.
class ChunkedBody
{
public:
    enum class Output : std::uint8_t { Relayed, Decoded };
    explicit ChunkedBody(Output output = Output::Relayed)
        : m_output(output)
    {
    }

    struct Progress
    {
        std::size_t consumed = 0; ///< bytes of the input that belong to the body
        std::size_t produced =
            0; ///< bytes at the input's start that go on; never more than consumed
    };
    /// Goes on where the last call stopped. After `failed()` nothing more is consumed.
    [[nodiscard]] Progress feed(char *bytes, std::size_t length);

    [[nodiscard]] bool complete() const { return m_state == State::Complete; }
    [[nodiscard]] bool failed() const { return m_state == State::Failed; }
    [[nodiscard]] std::int64_t dataBytes() const { return m_dataBytes; } ///< without the framing

private:
    enum class State : std::uint8_t {
        Size,
        Extension,
        SizeLf,
        Data,
        DataCr,
        DataLf,
        LineStart,
        TrailerName,
        TrailerValue,
        TrailerLf,
        EndLf,
        Complete,
        Failed
    };
    /// Of an extension: what the next octet may continue.
    enum class Part : std::uint8_t {
        Begin,
        Name,
        NameEnd,
        Value,
        Token,
        ValueEnd,
        Quoted,
        Escaped,
        QuoteEnd
    };
    void put(char *bytes, Progress &progress, char octet) const;
    [[nodiscard]] State size(char octet);
    [[nodiscard]] State extension(char octet);
    [[nodiscard]] State trailer(char octet);
    [[nodiscard]] State step(char octet);

    Output m_output;
    State m_state = State::Size;
    Part m_part = Part::Begin; ///< of an extension
    bool m_gap = false;        ///< whitespace after the size
    int m_digits = 0;
    int m_extensionBytes = 0, m_trailerBytes = 0, m_trailers = 0;
    std::uint64_t m_left = 0; ///< of the present chunk
    std::int64_t m_dataBytes = 0;
    std::array<char, 40> m_name{}; ///< of the present trailer, lower case
    std::size_t m_nameLength = 0;
};

} // namespace keywright::gateway
