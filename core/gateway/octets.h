// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace keywright::gateway {

/// Octets as RFC 9110 and RFC 9112 class them. Everything here is ASCII and free of locale.
namespace octets {

enum Class : std::uint8_t {
    Token = 1,      ///< tchar, RFC 9110 5.6.2
    FieldValue = 2, ///< VCHAR, SP, HTAB, obs-text
    Target = 4,     ///< printable ASCII that may stand in an origin-form target
    Digit = 8,
    Hex = 16,
    Host = 32, ///< unreserved, sub-delims without the comma, `:[]%`
};

constexpr std::array<std::uint8_t, 256> makeClasses()
{
    std::array<std::uint8_t, 256> table{};
    const auto add = [&table](std::string_view set, std::uint8_t bit) {
        for (const char symbol : set)
            table[static_cast<std::uint8_t>(symbol)] |= bit;
    };
    constexpr std::string_view alphanumeric =
        "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    add(alphanumeric, Token | Host);
    add("!#$%&'*+-.^_`|~", Token);
    add("-._~!$&'()*+;=:[]%", Host);
    add("0123456789", Digit | Hex);
    add("abcdefABCDEF", Hex);
    for (int octet = 0x20; octet < 256; ++octet) {
        if (octet != 0x7f)
            table[static_cast<std::size_t>(octet)] |= FieldValue;
        if (octet > 0x20 && octet < 0x7f && octet != '#')
            table[static_cast<std::size_t>(octet)] |= Target;
    }
    table['\t'] |= FieldValue;
    return table;
}
inline constexpr std::array<std::uint8_t, 256> classes = makeClasses();

[[nodiscard]] constexpr bool is(char octet, std::uint8_t wanted)
{
    return (classes[static_cast<std::uint8_t>(octet)] & wanted) != 0;
}
[[nodiscard]] constexpr bool all(std::string_view text, std::uint8_t wanted)
{
    std::uint8_t common = wanted;
    for (const char octet : text)
        common &= classes[static_cast<std::uint8_t>(octet)];
    return common == wanted;
}
[[nodiscard]] constexpr char lower(char octet)
{
    return octet >= 'A' && octet <= 'Z' ? static_cast<char>(octet + 32) : octet;
}
/// Compared without ASCII case; `lowered` is already in lower case.
[[nodiscard]] constexpr bool equals(std::string_view text, std::string_view lowered)
{
    if (text.size() != lowered.size())
        return false;
    for (std::size_t i = 0; i < text.size(); ++i)
        if (lower(text[i]) != lowered[i])
            return false;
    return true;
}
[[nodiscard]] constexpr bool startsWith(std::string_view text, std::string_view lowered)
{
    return text.size() >= lowered.size() && equals(text.substr(0, lowered.size()), lowered);
}
/// Compared without ASCII case on both sides.
[[nodiscard]] constexpr bool same(std::string_view left, std::string_view right)
{
    if (left.size() != right.size())
        return false;
    for (std::size_t i = 0; i < left.size(); ++i)
        if (lower(left[i]) != lower(right[i]))
            return false;
    return true;
}
/// Without optional whitespace (SP, HTAB) at both ends.
[[nodiscard]] constexpr std::string_view trim(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}
/// Digits only, at most 18 of them: no sign, no list, no overflow.
[[nodiscard]] constexpr std::optional<std::int64_t> decimal(std::string_view text)
{
    if (text.empty() || text.size() > 18 || !all(text, Digit))
        return std::nullopt;
    std::int64_t number = 0;
    for (const char digit : text)
        number = number * 10 + (digit - '0');
    return number;
}
/// The opposite; takes no memory of its own.
inline void appendDecimal(std::int64_t number, std::string &out)
{
    std::array<char, 24> digits;
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), number).ptr;
    out.append(digits.data(), end);
}
[[nodiscard]] constexpr int hexValue(char digit)
{
    if (digit >= '0' && digit <= '9')
        return digit - '0';
    const char small = lower(digit);
    return small >= 'a' && small <= 'f' ? small - 'a' + 10 : -1;
}
/// Takes the next element of a comma-separated list off `list`; empty elements are skipped (RFC
/// 9110 5.6.1).
[[nodiscard]] constexpr std::string_view takeElement(std::string_view &list)
{
    while (!list.empty()) {
        const std::size_t comma = list.find(',');
        const std::string_view element = trim(list.substr(0, comma));
        list = comma == std::string_view::npos ? std::string_view{} : list.substr(comma + 1);
        if (!element.empty())
            return element;
    }
    return {};
}

} // namespace octets
} // namespace keywright::gateway
