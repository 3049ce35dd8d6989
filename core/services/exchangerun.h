// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "cookiejar.h"
#include "sendguard.h"

#include <core/base/error.h>
#include <core/http/httpclient.h>

#include <memory>

namespace keywright {

struct ServiceParts;

/// A request with its secrets apart, and how far it goes.
struct ReadyExchange
{
    Request request;
    SendOptions options;
    bool follow = false;                          ///< redirects
    QList<KeyHosts> hosts = {};                   ///< of the keys that go along
    std::shared_ptr<CookieJar> cookies = nullptr; ///< none: no cookies
};

/// Sends it under that number of ServiceParts::pendingRequests, and what redirects ask for after
/// it, ten at most. On the way to another origin the secrets stay behind, unless each key is for
/// that host; a body that holds one is not sent there at all: the redirect is the answer then.
/// Errors: HttpClient's; NetworkFailed: too many redirects; Cancelled.
[[nodiscard]] Async<Response> sendFollowing(ServiceParts &parts, quint64 number,
                                            const ReadyExchange &ready);

} // namespace keywright
