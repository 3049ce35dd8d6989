// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsondiff.h"

#include <algorithm>

namespace keywright {

namespace {

/// Of the table that a longest common run needs.
constexpr qsizetype largestTable = 4 * 1000 * 1000;

using Pairs = std::vector<std::pair<qsizetype, qsizetype>>;

void addLongest(const std::vector<size_t> &left, const std::vector<size_t> &right, qsizetype from,
                qsizetype leftEnd, qsizetype rightEnd, Pairs &pairs)
{
    const qsizetype rows = leftEnd - from, columns = rightEnd - from;
    const qsizetype width = columns + 1;
    std::vector<quint32> lengths(size_t((rows + 1) * width), 0);
    const auto at = [&](qsizetype row, qsizetype column) -> quint32 & {
        return lengths[size_t(row * width + column)];
    };
    for (qsizetype row = rows - 1; row >= 0; --row) {
        for (qsizetype column = columns - 1; column >= 0; --column)
            at(row, column) = left[size_t(from + row)] == right[size_t(from + column)]
                                  ? at(row + 1, column + 1) + 1
                                  : std::max(at(row + 1, column), at(row, column + 1));
    }
    for (qsizetype row = 0, column = 0; row < rows && column < columns;) {
        if (left[size_t(from + row)] == right[size_t(from + column)])
            pairs.emplace_back(from + row++, from + column++);
        else if (at(row + 1, column) >= at(row, column + 1))
            ++row;
        else
            ++column;
    }
}

} // namespace

Pairs commonEntries(const std::vector<size_t> &left, const std::vector<size_t> &right)
{
    Pairs pairs;
    auto leftEnd = qsizetype(left.size()), rightEnd = qsizetype(right.size());
    qsizetype from = 0;
    while (from < leftEnd && from < rightEnd && left[size_t(from)] == right[size_t(from)]) {
        pairs.emplace_back(from, from);
        ++from;
    }
    Pairs tail;
    while (leftEnd > from && rightEnd > from
           && left[size_t(leftEnd - 1)] == right[size_t(rightEnd - 1)])
        tail.emplace_back(--leftEnd, --rightEnd);
    if ((leftEnd - from + 1) * (rightEnd - from + 1) <= largestTable) {
        addLongest(left, right, from, leftEnd, rightEnd, pairs);
    } else {
        for (qsizetype at = from; at < std::min(leftEnd, rightEnd); ++at) {
            if (left[size_t(at)] == right[size_t(at)])
                pairs.emplace_back(at, at);
        }
    }
    pairs.insert(pairs.end(), tail.rbegin(), tail.rend());
    return pairs;
}

} // namespace keywright
