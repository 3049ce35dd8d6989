// SPDX-License-Identifier: GPL-3.0-or-later
#include "id.h"

#include "random.h"

namespace keywright {

QString makeIdText(QLatin1StringView prefix, RandomSource &random)
{
    constexpr std::string_view symbols = "0123456789abcdefghijklmnopqrstuvwxyz";
    constexpr int length = 20;
    QString text;
    text.reserve(prefix.size() + 1 + length);
    text += prefix;
    text += u'_';
    for (int i = 0; i < length; ++i)
        text += QLatin1Char(symbols[random.below(std::uint32_t(symbols.size()))]);
    return text;
}

} // namespace keywright
