// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace keywright::policy {

/// The declared operations of one API, found by method and path: concrete segments beat templates,
/// from the left.
class OperationTree
{
public:
    OperationTree();
    /// Adds an operation under its index. Of two with the same method and shape the first stays.
    void add(std::string method, const PathTemplate &path, int operation);
    /// Index of the operation; -1 without one. `path` is canonical and starts with a slash.
    [[nodiscard]] int resolve(std::string_view method, std::string_view path) const;

private:
    struct Literal
    {
        std::uint64_t head = 0; ///< the first eight bytes of the text: mostly they decide
        std::string text;
        int node = -1;
    };
    struct Node
    {
        std::vector<Literal> literals; ///< sorted by head, then text
        std::vector<std::pair<TemplateSegment, int>> mixed;
        int parameter = -1;
        std::vector<std::pair<std::string, int>> operations; ///< by method
    };
    [[nodiscard]] static std::size_t placeOf(const std::vector<Literal> &literals,
                                             std::string_view text);
    [[nodiscard]] int childFor(int node, const TemplateSegment &segment);
    [[nodiscard]] int resolveAt(int node, std::string_view method, std::string_view rest) const;

    std::vector<Node> m_nodes;
};

} // namespace keywright::policy
