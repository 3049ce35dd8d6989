// SPDX-License-Identifier: GPL-3.0-or-later
// The first line is an entry, the rest a path.
#include "require.h"

#include <core/policy/operationtree.h>
#include <core/policy/target.h>

#include <memory>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace keywright::policy;
    const std::string_view input = textOf(data, size);
    const std::size_t line = input.find('\n');
    const auto pattern = parseOperationPattern(input.substr(0, line));
    if (!pattern)
        return 0;
    const auto again = parseOperationPattern(pattern->text);
    require(again && again->text == pattern->text && again->path == pattern->path);
    const std::string_view path =
        line == std::string_view::npos ? std::string_view() : input.substr(line + 1);
    if (!pattern->isTemplate || path.find('?') != std::string_view::npos
        || judgeTarget(path) != Detail::None)
        return 0;
    const auto buffer = std::make_unique<CanonicalPath>();
    const auto canonical = buffer->of(path);
    if (!canonical || pattern->path.rest)
        return 0;
    OperationTree tree;
    tree.add("GET", pattern->path, 0);
    require((tree.resolve("GET", *canonical) == 0) == pattern->path.matches(*canonical));
    return 0;
}
