// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "codes.h"

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace keywright::policy {

inline constexpr std::size_t longestTarget = 16384;

/// Step 0: what is wrong with a request target (origin form); None for one that every server reads
/// alike.
[[nodiscard]] Detail judgeTarget(std::string_view target);

/// The part of a target before its query.
[[nodiscard]] std::string_view pathOf(std::string_view target);
/// The query without its question mark; empty where there is none.
[[nodiscard]] std::string_view queryOf(std::string_view target);

/// The form in which paths are compared: unreserved characters decoded, all other escapes in upper
/// case, bytes beyond ASCII escaped. A view of the path itself where it already has that form.
class CanonicalPath
{
public:
    /// Nothing where the canonical form would be longer than `longestTarget`.
    [[nodiscard]] std::optional<std::string_view> of(std::string_view path);

private:
    std::array<char, longestTarget> m_buffer; // not cleared: only slow paths touch it
};

} // namespace keywright::policy
