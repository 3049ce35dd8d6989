// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

namespace keywright::policy {

/// Whether a referrer's path already has the form in which paths are compared.
[[nodiscard]] bool isCanonicalPath(std::string_view path);
/// Unreserved characters decoded, dot segments removed (RFC 3986, 6.2.2), into `to`. Nothing where
/// it does not fit or an escape is broken. `path` starts with a slash.
[[nodiscard]] std::optional<std::string_view> canonicalReferrerPath(std::string_view path, char *to,
                                                                    std::size_t capacity);

} // namespace keywright::policy
