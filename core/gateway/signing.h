// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/auth/credential.h>
#include <core/policy/snapshot.h>

#include <string>
#include <string_view>

namespace keywright::gateway {

/// The most of a body that is kept to be hashed before it is sent.
inline constexpr std::size_t mostSignedBody = std::size_t{1} << 20;

/// Whether the body may go on unhashed, as it arrives.
[[nodiscard]] bool signsWithoutBody(const auth::Credential &credential);
/// Ends a head that was written up to its last field: adds what the signature needs, and it. Signed
/// are Host, Content-Type and everything of X-Amz-…. `body`: what will be sent, all of it; ignored
/// where signsWithoutBody and `hasBody`.
void signHead(std::string &head, const auth::Credential &credential, bool hasBody,
              std::string_view body, policy::Instant time);

} // namespace keywright::gateway
