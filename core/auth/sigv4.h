// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "credential.h"

#include <chrono>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace keywright::auth {

/// A request as it will be sent, for AWS Signature Version 4. Views: read at once.
struct SigningRequest
{
    std::string_view method;
    std::string_view target; ///< path and query as in the request line
    /// Those to be signed; "host" must be among them. Names in any case.
    std::span<const std::pair<std::string_view, std::string_view>> headers;
    std::string_view payloadHash; ///< hexadecimal SHA-256 of the body, or unsignedPayload
    std::chrono::sys_seconds time;
};

/// S3 takes it instead of a hash, over TLS.
inline constexpr std::string_view unsignedPayload = "UNSIGNED-PAYLOAD";

/// `20150830T123600Z`, for X-Amz-Date.
[[nodiscard]] std::string signingDate(std::chrono::sys_seconds time);
[[nodiscard]] std::string hashInHexadecimal(std::string_view bytes); ///< SHA-256

/// Exactly what is signed; a server that refuses a signature shows its own.
[[nodiscard]] std::string canonicalRequest(const SigningRequest &request, bool isS3);
/// The value of Authorization: "AWS4-HMAC-SHA256 Credential=…, SignedHeaders=…, Signature=…". The
/// credential's placement is SigV4.
[[nodiscard]] std::string signature(const Credential &credential, const SigningRequest &request);

} // namespace keywright::auth
