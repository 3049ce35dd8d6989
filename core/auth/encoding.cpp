// SPDX-License-Identifier: GPL-3.0-or-later
#include "encoding.h"

namespace keywright::auth {

namespace {

int digitOf(char symbol)
{
    if (symbol >= '0' && symbol <= '9')
        return symbol - '0';
    if (symbol >= 'a' && symbol <= 'f')
        return symbol - 'a' + 10;
    if (symbol >= 'A' && symbol <= 'F')
        return symbol - 'A' + 10;
    return -1;
}

} // namespace

std::string percentEncoded(std::string_view text)
{
    constexpr char digits[] = "0123456789ABCDEF";
    std::string result;
    for (const char symbol : text) {
        const bool plain = (symbol >= '0' && symbol <= '9') || (symbol >= 'a' && symbol <= 'z')
                           || (symbol >= 'A' && symbol <= 'Z') || symbol == '-' || symbol == '.'
                           || symbol == '_' || symbol == '~';
        const auto octet = static_cast<unsigned char>(symbol);
        if (plain) {
            result += symbol;
        } else {
            result += '%';
            result += digits[octet >> 4];
            result += digits[octet & 15];
        }
    }
    return result;
}

std::string percentDecoded(std::string_view text)
{
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const int high = text[i] == '%' && i + 2 < text.size() ? digitOf(text[i + 1]) : -1;
        const int low = high >= 0 ? digitOf(text[i + 2]) : -1;
        if (low >= 0) {
            result += static_cast<char>(high << 4 | low);
            i += 2;
        } else {
            result += text[i];
        }
    }
    return result;
}

} // namespace keywright::auth
