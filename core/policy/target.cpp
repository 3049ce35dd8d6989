// SPDX-License-Identifier: GPL-3.0-or-later
#include "target.h"

#include "ascii.h"

#include <algorithm>

namespace keywright::policy {

namespace {

/// How many times an escape of an escape is followed; what is nested deeper is refused.
constexpr int deepestNesting = 4;

bool isDotSegment(std::string_view segment)
{
    // Some servers take path parameters off before they resolve dots: `/..;x/`.
    segment = segment.substr(0, segment.find(';'));
    return segment == "." || segment == "..";
}

bool hasDotSegment(std::string_view path)
{
    std::size_t from = 1;
    while (from <= path.size()) {
        const std::size_t end = std::min(path.find('/', from), path.size());
        if (isDotSegment(path.substr(from, end - from)))
            return true;
        from = end + 1;
    }
    return false;
}

/// UTF-8 that spells a character with more bytes than it needs (RFC 3629, sections 3 and 10), also
/// in the forms of five and six bytes of RFC 2279 that some decoders still take.
bool hasOverlong(std::string_view text)
{
    for (std::size_t i = 0; i < text.size(); ++i) {
        const auto byte = static_cast<unsigned char>(text[i]);
        if (byte == 0xC0 || byte == 0xC1)
            return true;
        if (i + 1 == text.size())
            break;
        const auto next = static_cast<unsigned char>(text[i + 1]);
        const bool continues = next >= 0x80;
        if (continues
            && ((byte == 0xE0 && next <= 0x9F) || (byte == 0xF0 && next <= 0x8F)
                || (byte == 0xF8 && next <= 0x87) || (byte == 0xFC && next <= 0x83)))
            return true;
    }
    return false;
}

Detail judgeEscapes(std::string_view path)
{
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (path[i] == '%' && escapedByte(path, i) < 0)
            return Detail::TargetBadEscape;
    }
    return Detail::None;
}

/// Decodes `text` once, in place. What must not hide behind an escape is reported.
Detail decodeOnce(char *text, std::size_t &length, bool &changed)
{
    std::size_t to = 0;
    changed = false;
    for (std::size_t i = 0; i < length; ++i, ++to) {
        const int byte = escapedByte(std::string_view(text, length), i);
        if (byte < 0) {
            text[to] = text[i];
            continue;
        }
        if (byte == '/' || byte == '\\')
            return Detail::TargetEncodedSeparator;
        if (byte == 0)
            return Detail::TargetControl;
        text[to] = char(byte);
        changed = true;
        i += 2;
    }
    length = to;
    return Detail::None;
}

/// Judges the path as it reads after one, two, … decodings.
Detail judgeDecoded(std::string_view path)
{
    if (path.size() > longestTarget)
        return Detail::TargetOverlong;
    std::array<char, longestTarget> buffer;
    std::copy(path.begin(), path.end(), buffer.begin());
    std::size_t length = path.size();
    for (int depth = 0; depth <= deepestNesting; ++depth) {
        const std::string_view text(buffer.data(), length);
        if (hasOverlong(text))
            return Detail::TargetOverlong;
        if (hasDotSegment(text))
            return Detail::TargetDotSegment;
        bool changed = false;
        if (const Detail detail = decodeOnce(buffer.data(), length, changed);
            detail != Detail::None)
            return detail;
        if (!changed)
            return Detail::None;
    }
    return Detail::TargetBadEscape;
}

/// What one walk over a target's bytes finds.
struct Scan
{
    Detail anywhere = Detail::None; ///< what no part of a target may hold
    Detail inPath = Detail::None;
    bool needsDecoding = false; ///< a closer look at the path is needed
    std::size_t pathLength = 0;
};

/// Notes what a slash at `at` begins.
void scanSegment(std::string_view target, std::size_t at, Scan &scan)
{
    const char next = at + 1 < target.size() ? target[at + 1] : 'x';
    if (next == '/' && scan.inPath == Detail::None)
        scan.inPath = Detail::TargetEmptySegment;
    scan.needsDecoding = scan.needsDecoding || next == '.';
}

Scan scanTarget(std::string_view target)
{
    Scan scan;
    scan.pathLength = target.size();
    std::size_t i = 0;
    for (; i < target.size(); ++i) {
        const std::uint8_t is = classOf(target[i]);
        if ((is & (ControlOrSpace | PathSyntax | NonAscii)) == 0)
            continue;
        const char c = target[i];
        if (c == '/') {
            scanSegment(target, i, scan);
        } else if (c == '?') {
            scan.pathLength = i;
            break;
        } else if (c == '%' || (is & NonAscii)) {
            scan.needsDecoding = true;
        } else if (c == '\\') {
            if (scan.inPath == Detail::None)
                scan.inPath = Detail::TargetBackslash;
        } else {
            scan.anywhere = c == '#' ? Detail::TargetNotOriginForm : Detail::TargetControl;
            return scan;
        }
    }
    for (; i < target.size(); ++i) {
        if ((classOf(target[i]) & ControlOrSpace) || target[i] == '#') {
            scan.anywhere = target[i] == '#' ? Detail::TargetNotOriginForm : Detail::TargetControl;
            return scan;
        }
    }
    return scan;
}

} // namespace

std::string_view pathOf(std::string_view target)
{
    return target.substr(0, target.find('?'));
}

std::string_view queryOf(std::string_view target)
{
    const std::size_t mark = target.find('?');
    return mark == std::string_view::npos ? std::string_view() : target.substr(mark + 1);
}

Detail judgeTarget(std::string_view target)
{
    if (target.empty() || target.front() != '/')
        return Detail::TargetNotOriginForm;
    const Scan scan = scanTarget(target);
    if (scan.anywhere != Detail::None)
        return scan.anywhere;
    if (scan.inPath != Detail::None || !scan.needsDecoding)
        return scan.inPath;
    const std::string_view path = target.substr(0, scan.pathLength);
    if (const Detail detail = judgeEscapes(path); detail != Detail::None)
        return detail;
    return judgeDecoded(path);
}

std::optional<std::string_view> CanonicalPath::of(std::string_view path)
{
    constexpr std::string_view digits = "0123456789ABCDEF";
    unsigned all = 0;
    for (const char c : path)
        all |= classOf(c);
    if ((all & (NonAscii | Percent)) == 0)
        return path;
    std::size_t length = 0;
    for (std::size_t i = 0; i < path.size(); ++i) {
        if (length + 3 > m_buffer.size())
            return std::nullopt;
        const int escaped = escapedByte(path, i);
        if (escaped < 0 && !isNonAscii(path[i])) {
            m_buffer[length++] = path[i];
            continue;
        }
        const auto byte = static_cast<unsigned char>(escaped < 0 ? path[i] : char(escaped));
        if (escaped >= 0)
            i += 2;
        if (isUnreserved(char(byte))) {
            m_buffer[length++] = char(byte);
            continue;
        }
        m_buffer[length++] = '%';
        m_buffer[length++] = digits[byte >> 4];
        m_buffer[length++] = digits[byte & 15];
    }
    return std::string_view(m_buffer.data(), length);
}

} // namespace keywright::policy
