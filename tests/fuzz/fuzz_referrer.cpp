// SPDX-License-Identifier: GPL-3.0-or-later
// The first line is an entry, the rest what a browser sent.
#include "require.h"

#include <core/policy/referrer.h>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keywright::policy;
    const std::string_view input = textOf(data, size);
    const std::size_t line = input.find('\n');
    const auto rule = parseReferrerRule(input.substr(0, line));
    if (rule) { // a normal form is an entry, and its own normal form
        const auto again = parseReferrerRule(rule->text());
        require(again && again->text() == rule->text());
    }
    ObservedReferrer observed;
    const std::string_view sent =
        line == std::string_view::npos ? std::string_view() : input.substr(line + 1);
    if (!rule || !parseObservedReferrer(sent, observed))
        return 0;
    ReferrerSet set;
    set.add(*rule);
    set.seal();
    require(set.matches(observed) == rule->matches(observed));
    return 0;
}
