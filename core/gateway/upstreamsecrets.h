// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/auth/credential.h>

#include <optional>
#include <string_view>

namespace keywright::gateway {

/// Where the gateway gets the third-party secrets that it puts on upstream requests. Called on
/// worker threads, for each request of an API that names one: must answer from memory, at once, and
/// be thread-safe. Without an answer the call is denied (UPSTREAM_CREDENTIAL_UNAVAILABLE).
class UpstreamSecrets
{
public:
    virtual ~UpstreamSecrets() = default;
    /// What the API puts on its upstream requests, if it is the credential that the policy in force
    /// names: after a change, the one before must not go to a new upstream. Both by their ids.
    [[nodiscard]] virtual std::optional<auth::Credential> find(std::string_view api,
                                                               std::string_view credential) = 0;
};

} // namespace keywright::gateway
