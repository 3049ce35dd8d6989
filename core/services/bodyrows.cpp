// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyrows.h"

#include "bodyrowscanner.h"

#include <algorithm>
#include <limits>

namespace keywright {

namespace {

constexpr qsizetype rowsPerMark = 32;
/// What is closed within so many rows is found by looking.
constexpr qsizetype nearRows = 64;
constexpr qsizetype hexWidth = 16;
constexpr qsizetype askEvery = 8192;
constexpr qsizetype mostRows = std::numeric_limits<int>::max();

} // namespace

std::shared_ptr<const BodyRows> BodyRows::make(QByteArrayView bytes, BodyLayout layout,
                                               qsizetype longest, const StopQuestion &stop)
{
    std::shared_ptr<BodyRows> rows(new BodyRows);
    rows->m_bytes = bytes;
    rows->m_layout = layout;
    rows->m_longest = std::max<qsizetype>(longest, 8);
    if (layout == BodyLayout::Hex) {
        rows->m_count = rows->m_lines = (bytes.size() + hexWidth - 1) / hexWidth;
        return rows;
    }
    Scanner scanner(bytes, layout, rows->m_longest);
    if (bytes.startsWith("\xef\xbb\xbf"))
        scanner.beginAt({3, 0, 0, 0, 0});
    std::vector<quint32> open;
    BodyRow row;
    for (Mark mark = scanner.mark(); scanner.next(&row); mark = scanner.mark()) {
        if (rows->m_count % rowsPerMark == 0)
            rows->m_marks.push_back(mark);
        if (row.closes && !open.empty()) {
            if (rows->m_count - open.back() > nearRows)
                rows->m_spans.push_back({open.back(), quint32(rows->m_count)});
            open.pop_back();
        }
        if (row.opens)
            open.push_back(quint32(rows->m_count));
        rows->m_lines = row.line + 1;
        if (++rows->m_count >= mostRows || (stop && rows->m_count % askEvery == 0 && stop()))
            return nullptr;
    }
    std::sort(rows->m_spans.begin(), rows->m_spans.end(),
              [](const Span &left, const Span &right) { return left.open < right.open; });
    rows->m_marks.shrink_to_fit();
    rows->m_spans.shrink_to_fit();
    return rows;
}

qsizetype BodyRows::memory() const
{
    return qsizetype(m_marks.capacity() * sizeof(Mark) + m_spans.capacity() * sizeof(Span));
}

BodyRow BodyRows::at(qsizetype row) const
{
    BodyRow found;
    if (row < 0 || row >= m_count)
        return found;
    if (m_layout == BodyLayout::Hex) {
        found.begin = row * hexWidth;
        found.end = std::min(found.begin + hexWidth, m_bytes.size());
        found.line = row;
        return found;
    }
    Scanner scanner(m_bytes, m_layout, m_longest);
    scanner.beginAt(m_marks[size_t(row / rowsPerMark)]);
    for (qsizetype skip = row % rowsPerMark; skip >= 0; --skip)
        scanner.next(&found);
    return found;
}

qsizetype BodyRows::rowOf(qsizetype offset) const
{
    if (m_layout == BodyLayout::Hex || m_count == 0)
        return std::clamp<qsizetype>(offset / hexWidth, 0, std::max<qsizetype>(m_count - 1, 0));
    const auto behind =
        std::upper_bound(m_marks.begin(), m_marks.end(), offset,
                         [](qsizetype wanted, const Mark &mark) { return wanted < mark.offset; });
    const qsizetype mark = std::max<qsizetype>(behind - m_marks.begin() - 1, 0);
    Scanner scanner(m_bytes, m_layout, m_longest);
    scanner.beginAt(m_marks[size_t(mark)]);
    BodyRow row;
    qsizetype found = mark * rowsPerMark;
    for (qsizetype number = found; number < m_count && scanner.next(&row); ++number) {
        if (row.begin > offset)
            break;
        found = number;
        if (row.end > offset)
            break;
    }
    return found;
}

std::optional<qsizetype> BodyRows::closingRow(qsizetype row) const
{
    const BodyRow opening = at(row);
    if (!opening.opens)
        return std::nullopt;
    const auto span = std::lower_bound(
        m_spans.begin(), m_spans.end(), row,
        [](const Span &left, qsizetype wanted) { return qsizetype(left.open) < wanted; });
    if (span != m_spans.end() && qsizetype(span->open) == row)
        return qsizetype(span->close);
    const qsizetype last = std::min(row + nearRows + 1, m_count - 1);
    for (qsizetype number = row + 1; number <= last; ++number) {
        const BodyRow closing = at(number);
        if (closing.closes && closing.depth == opening.depth)
            return number;
    }
    return std::nullopt;
}

std::vector<QPair<quint32, quint32>> BodyRows::foldsAt(qsizetype depth, size_t most,
                                                       const StopQuestion &stop) const
{
    std::vector<QPair<quint32, quint32>> folds;
    if (m_layout != BodyLayout::Pretty)
        return folds;
    Scanner scanner(m_bytes, m_layout, m_longest);
    BodyRow row;
    quint32 open = 0;
    if (!m_marks.empty())
        scanner.beginAt(m_marks.front());
    for (quint32 number = 0; folds.size() < most && scanner.next(&row); ++number) {
        if (row.closes && row.depth == depth)
            folds.emplace_back(open, number);
        if (row.opens && row.depth == depth)
            open = number;
        if (stop && number % askEvery == 0 && stop())
            break;
    }
    return folds;
}

} // namespace keywright
