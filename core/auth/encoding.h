// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace keywright::auth {

/// RFC 3986: everything but unreserved symbols, in capitals.
[[nodiscard]] std::string percentEncoded(std::string_view text);
/// A percent sign without two digits stands for itself.
[[nodiscard]] std::string percentDecoded(std::string_view text);

} // namespace keywright::auth
