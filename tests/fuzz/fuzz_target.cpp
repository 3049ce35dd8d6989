// SPDX-License-Identifier: GPL-3.0-or-later
#include "require.h"

#include <core/policy/engine.h>
#include <core/policy/target.h>

#include <memory>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keywright::policy;
    const std::string_view target = textOf(data, size);
    const Detail detail = judgeTarget(target);
    const std::string stripped = withoutKeyParameters(target, defaultKeyLocations());
    require(withoutKeyParameters(stripped, defaultKeyLocations()) == stripped);
    require(pathOf(stripped) == pathOf(target));
    if (detail != Detail::None)
        return 0;
    // What passed has the same meaning in its compared form, and that form is final.
    const auto once = std::make_unique<CanonicalPath>(), twice = std::make_unique<CanonicalPath>();
    const auto canonical = once->of(pathOf(target));
    if (!canonical)
        return 0;
    require(judgeTarget(*canonical) == Detail::None);
    require(twice->of(*canonical).value_or("") == *canonical);
    return 0;
}
