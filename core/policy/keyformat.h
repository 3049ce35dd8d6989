// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>

namespace keywright::policy {

using Digest = std::array<std::uint8_t, 32>;

inline constexpr std::string_view keyAlphabet =
    "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
inline constexpr int keyBodyLength = 30;
inline constexpr int keyCheckLength = 6;

/// CRC-32 (ISO-HDLC) of `text` in keyAlphabet, zero-padded to six symbols.
[[nodiscard]] std::string keyChecksum(std::string_view text);

enum class KeyShape : std::uint8_t { Own, OwnWithWrongChecksum, Foreign };
/// Whether it looks like `<prefix>_<body><check>`. Finds typos offline; authenticates nothing.
[[nodiscard]] KeyShape keyShape(std::string_view key);

/// SHA-256 of the whole key.
[[nodiscard]] Digest keyDigest(std::string_view key);

} // namespace keywright::policy
