// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

/// ASCII alone: what the protocols compare without case is ASCII, and the C library's functions ask
/// a locale.
namespace keywright::policy {

[[nodiscard]] constexpr char toLower(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c + 32) : c;
}
[[nodiscard]] constexpr char toUpper(char c)
{
    return c >= 'a' && c <= 'z' ? char(c - 32) : c;
}
[[nodiscard]] constexpr bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}
[[nodiscard]] constexpr bool isLetter(char c)
{
    return toLower(c) >= 'a' && toLower(c) <= 'z';
}
[[nodiscard]] constexpr bool isLetterOrDigit(char c)
{
    return isDigit(c) || isLetter(c);
}
/// RFC 3986's unreserved characters.
[[nodiscard]] constexpr bool isUnreserved(char c)
{
    return isLetterOrDigit(c) || c == '-' || c == '.' || c == '_' || c == '~';
}
/// RFC 9110's token characters.
[[nodiscard]] constexpr bool isTokenCharacter(char c)
{
    return isLetterOrDigit(c)
           || std::string_view("!#$%&'*+-.^_`|~").find(c) != std::string_view::npos;
}
[[nodiscard]] constexpr bool isControlOrSpace(char c)
{
    return static_cast<unsigned char>(c) <= 0x20 || c == 0x7f;
}
[[nodiscard]] constexpr bool isNonAscii(char c)
{
    return static_cast<unsigned char>(c) >= 0x80;
}
/// The value of a hexadecimal digit, -1 for any other character.
[[nodiscard]] constexpr int hexValue(char c)
{
    if (isDigit(c))
        return c - '0';
    const char lower = toLower(c);
    return lower >= 'a' && lower <= 'f' ? lower - 'a' + 10 : -1;
}
/// The byte of the escape `%XX` at `at`; -1 where there is none.
[[nodiscard]] constexpr int escapedByte(std::string_view text, std::size_t at)
{
    if (at + 2 >= text.size() || text[at] != '%')
        return -1;
    const int high = hexValue(text[at + 1]), low = hexValue(text[at + 2]);
    return high < 0 || low < 0 ? -1 : high * 16 + low;
}

[[nodiscard]] constexpr bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    if (a.size() != b.size())
        return false;
    for (std::size_t i = 0; i < a.size(); ++i) {
        if (toLower(a[i]) != toLower(b[i]))
            return false;
    }
    return true;
}
[[nodiscard]] constexpr bool startsWithIgnoringCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && equalsIgnoringCase(text.substr(0, start.size()), start);
}
/// Without spaces and tabs at both ends.
[[nodiscard]] constexpr std::string_view trimmed(std::string_view text)
{
    while (!text.empty() && (text.front() == ' ' || text.front() == '\t'))
        text.remove_prefix(1);
    while (!text.empty() && (text.back() == ' ' || text.back() == '\t'))
        text.remove_suffix(1);
    return text;
}
[[nodiscard]] inline std::string lowered(std::string_view text)
{
    std::string result(text);
    for (char &c : result)
        c = toLower(c);
    return result;
}

/// FNV-1a; for tables whose keys nobody can choose against us.
[[nodiscard]] constexpr std::uint64_t hashOf(std::string_view text,
                                             std::uint64_t hash = 0xcbf29ce484222325ULL)
{
    for (const char c : text)
        hash = (hash ^ static_cast<unsigned char>(c)) * 0x100000001b3ULL;
    return hash;
}

} // namespace keywright::policy
