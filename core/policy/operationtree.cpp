// SPDX-License-Identifier: GPL-3.0-or-later
#include "operationtree.h"

#include <algorithm>
#include <cstring>

namespace keywright::policy {

namespace {

using Child = std::pair<std::string, int>;

std::uint64_t headOf(std::string_view text)
{
    std::uint64_t head = 0;
    if (text.size() >= sizeof head)
        std::memcpy(&head, text.data(), sizeof head);
    else
        std::memcpy(&head, text.data(), text.size());
    return head;
}

/// An operation for just this method, else one that covers it.
int operationFor(const std::vector<Child> &operations, std::string_view method)
{
    int covering = -1;
    for (const Child &operation : operations) {
        if (operation.first == method)
            return operation.second;
        if (coversMethod(operation.first, method))
            covering = operation.second;
    }
    return covering;
}

} // namespace

OperationTree::OperationTree()
    : m_nodes(1)
{
}

/// Where the text stands or would stand.
std::size_t OperationTree::placeOf(const std::vector<Literal> &literals, std::string_view text)
{
    const std::uint64_t head = headOf(text);
    const auto at = std::lower_bound(
        literals.begin(), literals.end(), text, [head](const Literal &literal, std::string_view t) {
            return literal.head != head ? literal.head < head : literal.text.compare(t) < 0;
        });
    return std::size_t(at - literals.begin());
}

int OperationTree::childFor(int node, const TemplateSegment &segment)
{
    const int fresh = int(m_nodes.size());
    Node &parent = m_nodes[std::size_t(node)];
    switch (segment.kind) {
    case TemplateSegment::Kind::Literal: {
        const std::size_t at = placeOf(parent.literals, segment.text);
        if (at < parent.literals.size() && parent.literals[at].text == segment.text)
            return parent.literals[at].node;
        parent.literals.insert(parent.literals.begin() + std::ptrdiff_t(at),
                               {headOf(segment.text), segment.text, fresh});
        break;
    }
    case TemplateSegment::Kind::Mixed: {
        for (const auto &child : parent.mixed) {
            if (child.first == segment)
                return child.second;
        }
        parent.mixed.emplace_back(segment, fresh);
        break;
    }
    case TemplateSegment::Kind::Parameter:
        if (parent.parameter >= 0)
            return parent.parameter;
        parent.parameter = fresh;
        break;
    }
    m_nodes.emplace_back();
    return fresh;
}

void OperationTree::add(std::string method, const PathTemplate &path, int operation)
{
    if (path.rest)
        return;
    int node = 0;
    for (const TemplateSegment &segment : path.segments)
        node = childFor(node, segment);
    auto &operations = m_nodes[std::size_t(node)].operations;
    for (const auto &present : operations) {
        if (present.first == method)
            return;
    }
    operations.emplace_back(std::move(method), operation);
}

int OperationTree::resolve(std::string_view method, std::string_view path) const
{
    return resolveAt(0, method, path);
}

// As deep as the deepest declared path; each node of the tree is visited at most once.
int OperationTree::resolveAt(int index, std::string_view method, std::string_view rest) const
{
    const Node &node = m_nodes[std::size_t(index)];
    SegmentReader reader(rest);
    if (reader.atEnd())
        return operationFor(node.operations, method);
    const std::string_view segment = reader.next();
    const std::size_t at = placeOf(node.literals, segment);
    if (at < node.literals.size() && node.literals[at].text == segment) {
        if (const int found = resolveAt(node.literals[at].node, method, reader.rest()); found >= 0)
            return found;
    }
    if (segment.empty())
        return -1;
    for (const auto &child : node.mixed) {
        if (!child.first.matches(segment))
            continue;
        if (const int found = resolveAt(child.second, method, reader.rest()); found >= 0)
            return found;
    }
    return node.parameter < 0 ? -1 : resolveAt(node.parameter, method, reader.rest());
}

} // namespace keywright::policy
