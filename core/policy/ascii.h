// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <cstring>
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

/// What a byte may be, one bit each: rules walk over every byte of a request, so each byte is asked
/// once.
enum ByteClass : std::uint8_t {
    LetterOrDigit = 1,
    Unreserved = 2,     ///< RFC 3986
    TokenCharacter = 4, ///< RFC 9110
    ControlOrSpace = 8,
    NonAscii = 16,
    PathSyntax = 32, ///< `/`, `\`, `%`, `?` and `#`: what a path is read by
    Percent = 64,
    Backslash = 128,
};
[[nodiscard]] constexpr std::array<std::uint8_t, 256> byteClasses()
{
    std::array<std::uint8_t, 256> classes{};
    for (unsigned byte = 0; byte < 256; ++byte) {
        const char c = char(byte);
        const auto among = [c](std::string_view set) { return set.find(c) != set.npos; };
        unsigned bits = 0;
        if (isDigit(c) || isLetter(c))
            bits |= LetterOrDigit | Unreserved | TokenCharacter;
        if (among("-._~"))
            bits |= Unreserved;
        if (among("!#$%&'*+-.^_`|~"))
            bits |= TokenCharacter;
        if (byte <= 0x20 || byte == 0x7f)
            bits |= ControlOrSpace;
        if (byte >= 0x80)
            bits |= NonAscii;
        if (among("/\\%?#"))
            bits |= PathSyntax;
        if (c == '%')
            bits |= Percent;
        if (c == '\\')
            bits |= Backslash;
        classes[byte] = std::uint8_t(bits);
    }
    return classes;
}
inline constexpr std::array<std::uint8_t, 256> classOfByte = byteClasses();
[[nodiscard]] constexpr std::uint8_t classOf(char c)
{
    return classOfByte[static_cast<unsigned char>(c)];
}

[[nodiscard]] constexpr bool isLetterOrDigit(char c)
{
    return (classOf(c) & LetterOrDigit) != 0;
}
[[nodiscard]] constexpr bool isUnreserved(char c)
{
    return (classOf(c) & Unreserved) != 0;
}
[[nodiscard]] constexpr bool isTokenCharacter(char c)
{
    return (classOf(c) & TokenCharacter) != 0;
}
[[nodiscard]] constexpr bool isControlOrSpace(char c)
{
    return (classOf(c) & ControlOrSpace) != 0;
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

/// Eight bytes with their letters A to Z in lower case.
[[nodiscard]] constexpr std::uint64_t lowerWord(std::uint64_t word)
{
    constexpr std::uint64_t ones = 0x0101010101010101ULL;
    const std::uint64_t low = word & (ones * 0x7f);
    const std::uint64_t fromA = low + ones * (0x80 - 'A');
    const std::uint64_t afterZ = low + ones * (0x7f - 'Z');
    return word | ((fromA & ~afterZ & ~word & (ones * 0x80)) >> 2);
}
/// Whether `Word`s at two places are equal but for the case of their letters.
template<typename Word>
[[nodiscard]] inline bool sameWordIgnoringCase(const char *a, const char *b)
{
    Word left = 0, right = 0;
    std::memcpy(&left, a, sizeof left);
    std::memcpy(&right, b, sizeof right);
    return lowerWord(left) == lowerWord(right);
}
/// Words at a time; the last one overlaps the one before.
[[nodiscard]] inline bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    const std::size_t size = a.size();
    if (size != b.size())
        return false;
    if (size >= 8) {
        for (std::size_t i = 0; i + 8 < size; i += 8) {
            if (!sameWordIgnoringCase<std::uint64_t>(a.data() + i, b.data() + i))
                return false;
        }
        return sameWordIgnoringCase<std::uint64_t>(a.data() + size - 8, b.data() + size - 8);
    }
    if (size >= 4)
        return sameWordIgnoringCase<std::uint32_t>(a.data(), b.data())
               && sameWordIgnoringCase<std::uint32_t>(a.data() + size - 4, b.data() + size - 4);
    for (std::size_t i = 0; i < size; ++i) {
        if (toLower(a[i]) != toLower(b[i]))
            return false;
    }
    return true;
}
[[nodiscard]] inline bool startsWithIgnoringCase(std::string_view text, std::string_view start)
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
