// SPDX-License-Identifier: GPL-3.0-or-later
#include "moment.h"

namespace keywright {

std::optional<Instant> momentFromText(const QString &text, Instant now)
{
    if (!text.startsWith(u'+'))
        return fromRfc3339(text);
    const auto ahead = durationFromText(text.mid(1));
    constexpr Instant last = std::chrono::sys_days(std::chrono::year(9999) / 12 / 31); // RFC 3339's
    if (!ahead || *ahead > last - now)
        return {};
    return now + *ahead;
}

} // namespace keywright
