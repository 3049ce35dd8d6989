// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/interchange/snippets.h>

#include <QtCore/QList>

namespace keywright {

/// The call to try an API with: its first operation that reads and needs no parameter, else its
/// base, with the key where it takes one. Without an API: a place holder for its address.
/// `baseUrlOf` gives the address of an API, by name, behind the gateway.
template<typename BaseUrlOf>
[[nodiscard]] SnippetInput exampleCall(const QList<Api> &apis, BaseUrlOf baseUrlOf)
{
    SnippetInput call;
    call.location = policy::defaultKeyLocations().front();
    if (apis.isEmpty()) {
        call.baseUrl = baseUrlOf(QStringLiteral("my-api"));
        return call;
    }
    const Api &api = apis.constFirst();
    call.baseUrl = baseUrlOf(api.name);
    if (!api.keyLocations.empty())
        call.location = api.keyLocations.front();
    for (const Operation &operation : api.operations) {
        if (operation.method == u"GET" && !operation.path.contains(u'{')) {
            call.path = operation.path;
            break;
        }
    }
    return call;
}

} // namespace keywright
