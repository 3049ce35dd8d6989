// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addressrange.h"
#include "codes.h"
#include "headers.h"

#include <optional>
#include <string_view>

namespace keywright::policy {

/// Who a request comes from: the TCP peer, or what a trusted proxy forwarded for.
struct ClientAddress
{
    Address address;              ///< the peer where the headers could not be believed
    Detail detail = Detail::None; ///< ForwardedInvalid or HeaderGivenTwice: the client is not known
};
[[nodiscard]] ClientAddress findClient(const RangeSet &trustedProxies, const Address &peer,
                                       const Headers &headers);

/// The first address from the right that is not a trusted proxy's; the leftmost where all are.
/// Nothing for anything malformed on the way there.
[[nodiscard]] std::optional<Address> clientFromForwardedFor(std::string_view value,
                                                            const RangeSet &trustedProxies);
/// The same of RFC 7239's `Forwarded`. Its quoted strings are read from the left, so that nothing
/// may be malformed anywhere.
[[nodiscard]] std::optional<Address> clientFromForwarded(std::string_view value,
                                                         const RangeSet &trustedProxies);

} // namespace keywright::policy
