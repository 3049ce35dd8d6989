// SPDX-License-Identifier: GPL-3.0-or-later
#include "httpfield.h"

#include <algorithm>
#include <string_view>

namespace keywright {

bool isHttpToken(QByteArrayView text)
{
    constexpr std::string_view others = "!#$%&'*+-.^_`|~";
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [=](char symbol) {
        const bool isLetter = (symbol >= 'a' && symbol <= 'z') || (symbol >= 'A' && symbol <= 'Z');
        const bool isDigit = symbol >= '0' && symbol <= '9';
        return isLetter || isDigit || others.find(symbol) != std::string_view::npos;
    });
}

bool isHttpFieldValue(QByteArrayView text)
{
    return std::none_of(text.begin(), text.end(), [](char symbol) {
        const auto code = static_cast<unsigned char>(symbol);
        return (code < 0x20 && symbol != '\t') || code == 0x7f;
    });
}

} // namespace keywright
