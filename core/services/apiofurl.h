// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>

#include <optional>

namespace keywright {

class GatewayService;

/// The API that a URL leads to, and where in it.
struct ApiOfUrl
{
    Api api;
    QString path; ///< from the API's root
    bool behindGateway = false;
};

/// Of those whose upstream's or gateway's URL covers a part of `url`, the one that covers most.
/// Paths end at segments.
[[nodiscard]] std::optional<ApiOfUrl> apiOfUrl(const QUrl &url, const QList<Api> &apis,
                                               const GatewayService &gateway);

} // namespace keywright
