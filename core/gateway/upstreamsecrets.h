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
    /// What the API with this id puts on its upstream requests.
    [[nodiscard]] virtual std::optional<auth::Credential> find(std::string_view apiId) = 0;
};

} // namespace keywright::gateway
