// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/requestdocument.h>
#include <core/http/httpclient.h>

namespace keywright {

/// What sends a secret along as the authentication says: Bearer, Basic (RFC 7617), Digest, SigV4.
/// Nothing for the other kinds: where a key goes is its API's to say.
[[nodiscard]] SendOptions placedAuthentication(const RequestAuthentication &authentication,
                                               const Secret &secret);

} // namespace keywright
