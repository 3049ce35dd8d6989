// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include <core/policy/addressrange.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keywright::policy;
    const std::string_view input = textOf(data, size);
    if (const auto address = Address::parse(input))
        require(Address::parse(address->text()) == address);
    const auto range = parseAddressRange(input);
    if (!range)
        return 0;
    const auto again = parseAddressRange(range->text());
    require(again && again->base == range->base && again->prefix == range->prefix
            && !again->hostBitsMasked);
    RangeSet set;
    set.add(*range);
    set.seal();
    require(set.contains(range->base));
    return 0;
}
