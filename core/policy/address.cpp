// SPDX-License-Identifier: GPL-3.0-or-later
#include "address.h"

#include "addressrange.h"
#include "ascii.h"

#include <algorithm>
#include <charconv>

namespace keywright::policy {

namespace {

/// Four decimal numbers without leading zeroes; reports where a zero led.
bool parseV4(std::string_view text, std::uint8_t *out, bool *leadingZero)
{
    for (int part = 0; part < 4; ++part) {
        std::size_t digits = 0;
        int value = 0;
        while (digits < text.size() && isDigit(text[digits]) && digits < 4)
            value = value * 10 + (text[digits++] - '0');
        if (digits > 1 && text[0] == '0')
            *leadingZero = true;
        if (digits == 0 || digits > 3 || value > 255 || (digits > 1 && text[0] == '0'))
            return false;
        out[part] = std::uint8_t(value);
        text.remove_prefix(digits);
        if (part < 3) {
            if (text.empty() || text.front() != '.')
                return false;
            text.remove_prefix(1);
        }
    }
    return text.empty();
}

/// One to four hexadecimal digits; the number of them, 0 for none.
std::size_t parseGroup(std::string_view text, std::uint16_t *value)
{
    std::size_t digits = 0;
    unsigned result = 0;
    while (digits < text.size() && digits < 5 && hexValue(text[digits]) >= 0)
        result = result * 16 + unsigned(hexValue(text[digits++]));
    *value = std::uint16_t(result);
    return digits > 4 ? 0 : digits;
}

bool parseV6(std::string_view text, std::uint8_t *out, bool *leadingZero)
{
    std::array<std::uint8_t, 16> bytes{};
    std::size_t filled = 0;
    std::size_t gap = 17; // where `::` stood; beyond the end: nowhere
    if (text.substr(0, 2) == "::") {
        gap = 0;
        text.remove_prefix(2);
    } else if (text.empty() || text.front() == ':') {
        return false;
    }
    while (!text.empty()) {
        if (filled == 16)
            return false;
        std::uint16_t group = 0;
        const std::size_t digits = parseGroup(text, &group);
        if (text.find('.') != std::string_view::npos && text.find(':') == std::string_view::npos) {
            if (filled > 12 || !parseV4(text, bytes.data() + filled, leadingZero))
                return false;
            filled += 4;
            break;
        }
        if (digits == 0)
            return false;
        bytes[filled++] = std::uint8_t(group >> 8);
        bytes[filled++] = std::uint8_t(group & 0xFF);
        text.remove_prefix(digits);
        if (text.empty())
            break;
        if (text.front() != ':')
            return false;
        text.remove_prefix(1);
        if (text.empty())
            return false;
        if (text.front() == ':') {
            if (gap != 17)
                return false;
            gap = filled;
            text.remove_prefix(1);
        }
    }
    if (gap == 17 ? filled != 16 : filled > 14)
        return false;
    std::array<std::uint8_t, 16> whole{};
    for (std::size_t i = 0; i < filled; ++i) {
        const bool before = gap == 17 || i < gap;
        whole[before ? i : 16 - filled + i] = bytes[i];
    }
    std::copy(whole.begin(), whole.end(), out);
    return true;
}

char *writeNumber(char *to, unsigned value, int base)
{
    return std::to_chars(to, to + 8, value, base).ptr;
}

/// The longest run of two or more zero groups, the first of equals (RFC 5952).
struct ZeroRun
{
    int from = -1, length = 1;
};
ZeroRun longestZeroRun(const std::array<std::uint16_t, 8> &groups)
{
    ZeroRun best;
    for (int i = 0; i < 8;) {
        int end = i;
        while (end < 8 && groups[std::size_t(end)] == 0)
            ++end;
        if (end - i > best.length) {
            best.from = i;
            best.length = end - i;
        }
        i = end + 1;
    }
    return best;
}

} // namespace

std::optional<RawAddress> parseRawAddress(std::string_view text, bool *leadingZero)
{
    bool ignored = false;
    if (!leadingZero)
        leadingZero = &ignored;
    RawAddress raw;
    raw.isV6 = text.find(':') != std::string_view::npos;
    const bool valid = raw.isV6 ? parseV6(text, raw.bytes.data(), leadingZero)
                                : parseV4(text, raw.bytes.data(), leadingZero);
    if (!valid)
        return std::nullopt;
    return raw;
}

bool RawAddress::isMapped() const
{
    for (std::size_t i = 0; i < 10; ++i) {
        if (bytes[i] != 0)
            return false;
    }
    return isV6 && bytes[10] == 0xFF && bytes[11] == 0xFF;
}

Address RawAddress::address() const
{
    Address result;
    if (isMapped()) {
        std::copy(bytes.begin() + 12, bytes.end(), result.bytes.begin());
        return result;
    }
    result.isV6 = isV6;
    result.bytes = bytes;
    return result;
}

std::optional<Address> Address::parse(std::string_view text)
{
    const auto raw = parseRawAddress(text, nullptr);
    if (!raw)
        return std::nullopt;
    return raw->address();
}

bool Address::isLoopback() const
{
    if (!isV6)
        return bytes[0] == 127;
    for (std::size_t i = 0; i < 15; ++i) {
        if (bytes[i] != 0)
            return false;
    }
    return bytes[15] == 1;
}

std::size_t writeAddress(const Address &address, char *to)
{
    char *const start = to;
    if (!address.isV6) {
        for (std::size_t i = 0; i < 4; ++i) {
            if (i > 0)
                *to++ = '.';
            to = writeNumber(to, address.bytes[i], 10);
        }
        return std::size_t(to - start);
    }
    std::array<std::uint16_t, 8> groups{};
    for (std::size_t i = 0; i < 8; ++i)
        groups[i] = std::uint16_t(address.bytes[2 * i] << 8 | address.bytes[2 * i + 1]);
    const ZeroRun run = longestZeroRun(groups);
    for (int i = 0; i < 8; ++i) {
        if (i == run.from) {
            *to++ = ':';
            *to++ = ':';
            i += run.length - 1;
            continue;
        }
        if (i > 0 && i != run.from + run.length)
            *to++ = ':';
        to = writeNumber(to, groups[std::size_t(i)], 16);
    }
    return std::size_t(to - start);
}

std::string Address::text() const
{
    std::array<char, longestAddress> buffer;
    return std::string(buffer.data(), writeAddress(*this, buffer.data()));
}

} // namespace keywright::policy
