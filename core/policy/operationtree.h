// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "operation.h"

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
    struct Node
    {
        std::vector<std::pair<std::string, int>> literals; ///< sorted by text
        std::vector<std::pair<TemplateSegment, int>> mixed;
        int parameter = -1;
        std::vector<std::pair<std::string, int>> operations; ///< by method
    };
    [[nodiscard]] int childFor(int node, const TemplateSegment &segment);
    [[nodiscard]] int resolveAt(int node, std::string_view method, std::string_view rest) const;

    std::vector<Node> m_nodes;
};

} // namespace keywright::policy
