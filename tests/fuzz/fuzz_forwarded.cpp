// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include <core/policy/clientaddress.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keywright::policy;
    const std::string_view input = textOf(data, size);
    RangeSet trusted;
    trusted.add(*parseAddressRange("10.0.0.0/8"));
    trusted.seal();
    (void)clientFromForwarded(input, trusted);
    (void)clientFromForwardedFor(input, trusted);
    // What a proxy adds at the end decides, whatever a caller wrote before it.
    const auto client = Address::parse("203.0.113.7");
    const std::string before(input);
    require(clientFromForwardedFor(before + ", 203.0.113.7", trusted) == client);
    const auto read = clientFromForwarded(before + ", for=203.0.113.7", trusted);
    require(!read || read == client);
    return 0;
}
