// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/domain/api.h>
#include <core/domain/request.h>

#include <optional>

namespace keywright {

struct ServiceParts;

/// An upstream that answers calls without a key, which then need not come through the gateway.
/// Kept as the detail of a reachability: "open", or "open ADDRESS:PORT".
struct OpenUpstream
{
    /// Where others than this machine reach it as well; empty: on the loopback alone.
    QString elsewhere;
};

/// nullopt: it was not reachable, or asked for a credential, or is somebody else's with a
/// credential of its own.
[[nodiscard]] std::optional<OpenUpstream> openUpstream(const Api &api);

/// The detail to keep for an upstream that has given this answer to a call without a key. It is
/// open where it answered with success, a redirect or "not found"; one on the loopback is then
/// asked at this machine's other addresses too.
[[nodiscard]] Async<QString> lookWhetherOpen(ServiceParts &parts, const Api &api,
                                             const Response &answer);

} // namespace keywright
