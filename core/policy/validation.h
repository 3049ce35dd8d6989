// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string_view>

namespace keywright::policy {

/// More than any machine serves in a month; keeps sums far from overflow.
inline constexpr std::int64_t largestLimit = 1'000'000'000'000;

/// What may stand for an API in a restriction: DNS labels between dots, since imported restrictions
/// name services so (`translate.googleapis.com`).
[[nodiscard]] bool isApiName(std::string_view text);

} // namespace keywright::policy
