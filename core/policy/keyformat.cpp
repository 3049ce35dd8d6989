// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyformat.h"

#include "ascii.h"

// The message-digest interface of OpenSSL 3.0 allocates and clears a context for each message,
// which takes longer than to hash a key; the plain functions do neither.
#define OPENSSL_SUPPRESS_DEPRECATED
#include <openssl/sha.h>

namespace keywright::policy {

namespace {

constexpr std::size_t longestPrefix = 20;

using CrcTables = std::array<std::array<std::uint32_t, 256>, 8>;

/// Table n is the effect of a byte that n further bytes follow.
constexpr CrcTables crcTables()
{
    CrcTables tables{};
    for (std::uint32_t i = 0; i < 256; ++i) {
        std::uint32_t value = i;
        for (int bit = 0; bit < 8; ++bit)
            value = (value & 1) ? (value >> 1) ^ 0xEDB88320U : value >> 1;
        tables[0][i] = value;
    }
    for (std::size_t n = 1; n < tables.size(); ++n) {
        for (std::size_t i = 0; i < 256; ++i)
            tables[n][i] = (tables[n - 1][i] >> 8) ^ tables[0][tables[n - 1][i] & 0xFF];
    }
    return tables;
}

/// Eight bytes at a step: one after the other, each would wait for the one before.
std::uint32_t crc32(std::string_view text)
{
    static constexpr CrcTables tables = crcTables();
    const auto byte = [](char c) { return std::uint32_t(static_cast<unsigned char>(c)); };
    std::uint32_t crc = 0xFFFFFFFFU;
    while (text.size() >= 8) {
        crc ^= byte(text[0]) | byte(text[1]) << 8 | byte(text[2]) << 16 | byte(text[3]) << 24;
        crc = tables[7][crc & 0xFF] ^ tables[6][crc >> 8 & 0xFF] ^ tables[5][crc >> 16 & 0xFF]
              ^ tables[4][crc >> 24] ^ tables[3][byte(text[4])] ^ tables[2][byte(text[5])]
              ^ tables[1][byte(text[6])] ^ tables[0][byte(text[7])];
        text.remove_prefix(8);
    }
    for (const char c : text)
        crc = (crc >> 8) ^ tables[0][(crc ^ byte(c)) & 0xFF];
    return ~crc;
}

/// Without a table and without an early end, so that a compiler makes vectors of it.
template<std::size_t count>
bool areLettersOrDigits(const char *text)
{
    std::uint8_t others = 0;
    for (std::size_t i = 0; i < count; ++i) {
        const auto byte = static_cast<std::uint8_t>(text[i]);
        const bool digit = std::uint8_t(byte - '0') < 10;
        const bool letter = std::uint8_t((byte | 0x20) - 'a') < 26;
        others |= std::uint8_t(!(digit | letter));
    }
    return others == 0;
}

/// What each character of the alphabet stands for.
constexpr std::array<std::uint8_t, 256> symbolValues()
{
    std::array<std::uint8_t, 256> values{};
    for (std::size_t i = 0; i < keyAlphabet.size(); ++i)
        values[static_cast<unsigned char>(keyAlphabet[i])] = std::uint8_t(i);
    return values;
}

/// Whether `written`, all of it in the alphabet, is the checksum of `text`. Reads the number that
/// is there instead of writing the right one, which takes a division for each symbol.
bool isChecksum(std::string_view written, std::string_view text)
{
    static constexpr std::array<std::uint8_t, 256> values = symbolValues();
    std::uint64_t number = 0;
    for (const char c : written)
        number = number * keyAlphabet.size() + values[static_cast<unsigned char>(c)];
    return number == crc32(text);
}

} // namespace

std::string keyChecksum(std::string_view text)
{
    std::string symbols(std::size_t(keyCheckLength), '0');
    std::uint32_t rest = crc32(text);
    for (auto symbol = symbols.rbegin(); symbol != symbols.rend(); ++symbol) {
        *symbol = keyAlphabet[rest % keyAlphabet.size()];
        rest /= keyAlphabet.size();
    }
    return symbols;
}

KeyShape keyShape(std::string_view key)
{
    constexpr std::size_t tail = std::size_t(keyBodyLength + keyCheckLength);
    if (key.size() < tail + 2 || key.size() > tail + 1 + longestPrefix)
        return KeyShape::Foreign;
    const std::string_view prefix = key.substr(0, key.size() - tail - 1);
    if (key[prefix.size()] != '_' || prefix.back() == '_')
        return KeyShape::Foreign;
    for (const char c : prefix) {
        if (!isLetterOrDigit(c) && c != '_')
            return KeyShape::Foreign;
    }
    if (!areLettersOrDigits<tail>(key.data() + prefix.size() + 1))
        return KeyShape::Foreign;
    const std::size_t end = key.size() - keyCheckLength;
    return isChecksum(key.substr(end), key.substr(0, end)) ? KeyShape::Own
                                                           : KeyShape::OwnWithWrongChecksum;
}

Digest keyDigest(std::string_view key)
{
    Digest digest;
    SHA256_CTX context;
    SHA256_Init(&context);
    SHA256_Update(&context, key.data(), key.size());
    SHA256_Final(digest.data(), &context);
    return digest;
}

} // namespace keywright::policy
