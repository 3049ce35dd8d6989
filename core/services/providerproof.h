// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "providerservice.h"

#include <core/http/httpclient.h>

namespace keywright {

/// Where a provider's requests go. InvalidArgument: a part that is missing, or `url` where its keys
/// may not be sent; with `anyHost` a provider without hosts of its own takes any.
[[nodiscard]] Result<QUrl> baseFor(const Provider &provider, const ProviderUse &use,
                                   bool anyHost = false);
/// How its key goes on them, as Api::credentialPlacement. InvalidArgument: the part.
[[nodiscard]] Result<QString> placementFor(const Provider &provider, const ProviderParts &parts);

/// A request with its secrets apart.
struct ProofRequest
{
    Request request;
    SendOptions options;
};
[[nodiscard]] Result<ProofRequest> proofRequest(const Provider &provider, const ProviderUse &use,
                                                const Secret &value, Instant now);
/// What the answer says. Errors that are not the network's pass by.
[[nodiscard]] Result<ProviderProofOutcome> judgeProof(const ProviderProof &proof, const QUrl &url,
                                                      const Result<Response> &answer);

} // namespace keywright
