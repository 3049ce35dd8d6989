// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string_view>

namespace keywright::gateway {

inline constexpr std::size_t maximalHead = 16 * 1024;
inline constexpr std::size_t maximalTarget = 8 * 1024;
inline constexpr int maximalFields = 100;

/// Why a head is refused. problem.h has the statuses.
enum class HeadProblem : std::uint8_t {
    None,
    Malformed,          ///< 400
    HostInvalid,        ///< 400: none, two, or not a host
    FramingInvalid,     ///< 400: lengths that contradict one another or are no numbers
    CodingUnsupported,  ///< 501: a transfer coding other than exactly `chunked`
    HeadTooLarge,       ///< 431
    TargetTooLong,      ///< 414
    VersionUnsupported, ///< 505
    MethodUnsupported,  ///< 501: CONNECT, TRACE, unknown ones
    ExpectationFailed,  ///< 417
};

enum class HeadKind : std::uint8_t { Request, Response };

/// Looks at the bytes of a head before any parser does, line by line as they arrive, and refuses
/// what servers read differently: bare LF and CR, NUL, folded lines, a space before the colon,
/// names that are no tokens, absolute targets, versions other than 1.0 and 1.1. Touches no socket;
/// keeps no bytes.
class HeadScan
{
public:
    explicit HeadScan(HeadKind kind)
        : m_kind(kind)
    {
    }

    enum class State : std::uint8_t { NeedsMore, Complete, Refused };
    /// `bytes` is everything since the head's first octet, each time.
    [[nodiscard]] State scan(std::string_view bytes);

    [[nodiscard]] HeadProblem problem() const { return m_problem; }
    [[nodiscard]] std::size_t length() const { return m_position; } ///< of a complete head
    [[nodiscard]] std::size_t start() const { return m_start; }     ///< behind leading empty lines
    [[nodiscard]] int fields() const { return m_fields; }
    void reset() { *this = HeadScan(m_kind); }

private:
    [[nodiscard]] State refuse(HeadProblem problem);
    [[nodiscard]] HeadProblem checkLine(std::string_view line);
    [[nodiscard]] HeadProblem checkLimits(std::string_view bytes, bool complete) const;

    HeadKind m_kind;
    HeadProblem m_problem = HeadProblem::None;
    bool m_startLineSeen = false;
    int m_fields = 0;
    std::size_t m_start = 0;
    std::size_t m_position = 0; ///< behind the last complete line
    std::size_t m_searched = 0; ///< no LF before this
};

} // namespace keywright::gateway
