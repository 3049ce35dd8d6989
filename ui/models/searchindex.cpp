// SPDX-License-Identifier: GPL-3.0-or-later
#include "searchindex.h"

#include <QtCore/QDateTime>

#include <algorithm>
#include <numeric>

namespace keywright::ui {

namespace {

// So many rows between two looks at the clock.
constexpr std::size_t rowsAtOnce = 256;

/// Whether everything that has these words also has those before.
bool isNarrower(const QStringList &words, const QStringList &before)
{
    return std::all_of(before.begin(), before.end(), [&words](const QString &old) {
        return std::any_of(words.begin(), words.end(),
                           [&old](const QString &word) { return word.contains(old); });
    });
}

} // namespace

SearchIndex::SearchIndex(Source source)
    : m_source(std::move(source))
{
}

void SearchIndex::reset(int rowCount)
{
    m_rows.assign(static_cast<std::size_t>(rowCount), {});
    m_found.clear();
    m_prepared = 0;
    disorderAll();
}

void SearchIndex::disorderAll()
{
    for (Row &row : m_rows)
        row.isPlaced = row.hasKey = false;
    m_order.clear();
    m_disorder.resize(m_rows.size());
    std::iota(m_disorder.begin(), m_disorder.end(), 0);
    m_hasChanged = false;
    m_block = m_width = 0;
    restart(false);
}

void SearchIndex::renumber(const std::function<int(int)> &place)
{
    for (std::vector<int> *rows : {&m_order, &m_disorder, &m_found}) {
        for (int &row : *rows)
            row = place(row);
        rows->erase(std::remove(rows->begin(), rows->end(), -1), rows->end());
    }
    m_block = m_width = 0;
    m_prepared = 0;
    restart(false);
}

void SearchIndex::insert(int first, int count)
{
    renumber([=](int row) { return row < first ? row : row + count; });
    m_rows.insert(m_rows.begin() + first, static_cast<std::size_t>(count), Row());
    for (int row = first; row < first + count; ++row)
        m_disorder.push_back(row);
}

void SearchIndex::remove(int first, int count)
{
    renumber([=](int row) {
        if (row < first)
            return row;
        return row < first + count ? -1 : row - count;
    });
    m_rows.erase(m_rows.begin() + first, m_rows.begin() + first + count);
}

void SearchIndex::move(int first, int last, int to)
{
    // The rows that are moved, and those that make room for them, change places.
    const int from = std::min(first, to), middle = to < first ? first : last + 1;
    const int end = std::max(last + 1, to);
    std::rotate(m_rows.begin() + from, m_rows.begin() + middle, m_rows.begin() + end);
    renumber([=](int row) {
        if (row < from || row >= end)
            return row;
        return row < middle ? row + (end - middle) : row - (middle - from);
    });
    // Without a sort the rows' own places are the order.
    if (!m_sorted)
        disorderAll();
}

void SearchIndex::change(int first, int last)
{
    for (int index = first; index <= last; ++index) {
        Row &row = m_rows[static_cast<std::size_t>(index)];
        m_hasChanged |= row.isPlaced;
        row = {};
    }
    m_block = m_width = 0;
    m_prepared = std::min(m_prepared, first);
    restart(false);
}

/// Many changes are taken out of the order in one go.
void SearchIndex::takeChangedOut()
{
    if (!m_hasChanged)
        return;
    const auto changed = std::stable_partition(m_order.begin(), m_order.end(), [this](int row) {
        return m_rows[static_cast<std::size_t>(row)].isPlaced;
    });
    m_disorder.insert(m_disorder.end(), changed, m_order.end());
    m_order.erase(changed, m_order.end());
    m_hasChanged = false;
}

void SearchIndex::sort(bool sorted, bool descending)
{
    m_sorted = sorted;
    m_descending = descending;
    disorderAll();
}

void SearchIndex::setWords(const QStringList &words)
{
    const bool narrower = isNarrower(words, m_words);
    m_words = words;
    restart(narrower);
}

void SearchIndex::setCondition(std::function<bool(int)> condition)
{
    m_source.condition = std::move(condition);
    restart(false);
}

void SearchIndex::restart(bool narrower)
{
    // What was found is all that a narrower search can find; where that was not finished, the
    // candidates of it still are.
    if (!narrower)
        m_hasCandidates = false;
    else if (m_isRight)
        m_candidates = m_found;
    m_hasCandidates = narrower && (m_isRight || m_hasCandidates);
    m_finding.clear();
    m_seen = 0;
    m_isRight = false;
}

bool SearchIndex::work(QDeadlineTimer deadline)
{
    if (m_isRight)
        return true;
    if (!orderRows(deadline) || !findRows(deadline))
        return false;
    m_found.swap(m_finding);
    m_finding.clear();
    m_isRight = true;
    return true;
}

void SearchIndex::readKey(int index)
{
    Row &row = m_rows[static_cast<std::size_t>(index)];
    const QVariant key = m_source.key(index);
    if (key.typeId() == QMetaType::QString)
        row.key = key.toString().toCaseFolded();
    else if (key.typeId() == QMetaType::QDateTime)
        row.number = static_cast<double>(key.toDateTime().toMSecsSinceEpoch());
    else
        row.number = key.toDouble();
    row.hasKey = true;
}

bool SearchIndex::isBefore(int one, int other) const
{
    if (m_sorted) {
        const Row &left = m_rows[static_cast<std::size_t>(m_descending ? other : one)];
        const Row &right = m_rows[static_cast<std::size_t>(m_descending ? one : other)];
        if (left.number != right.number)
            return left.number < right.number;
        if (const int order = left.key.compare(right.key); order != 0)
            return order < 0;
    }
    return one < other;
}

bool SearchIndex::orderRows(const QDeadlineTimer &deadline)
{
    takeChangedOut();
    if (m_disorder.empty())
        return true;
    if (!sortBlocks(deadline) || !mergeBlocks(deadline))
        return false;
    std::vector<int> merged;
    merged.reserve(m_rows.size());
    std::merge(m_order.begin(), m_order.end(), m_disorder.begin(), m_disorder.end(),
               std::back_inserter(merged), [this](int a, int b) { return isBefore(a, b); });
    m_order.swap(merged);
    for (const int row : m_disorder)
        m_rows[static_cast<std::size_t>(row)].isPlaced = true;
    m_disorder.clear();
    m_block = m_width = 0;
    return true;
}

bool SearchIndex::sortBlocks(const QDeadlineTimer &deadline)
{
    if (m_width > 0)
        return true;
    while (m_block < m_disorder.size()) {
        const std::size_t end = std::min(m_block + rowsAtOnce, m_disorder.size());
        const auto first = m_disorder.begin();
        if (m_sorted) {
            for (std::size_t i = m_block; i < end; ++i) {
                if (!m_rows[static_cast<std::size_t>(m_disorder[i])].hasKey)
                    readKey(m_disorder[i]);
            }
        }
        std::sort(first + static_cast<std::ptrdiff_t>(m_block),
                  first + static_cast<std::ptrdiff_t>(end),
                  [this](int a, int b) { return isBefore(a, b); });
        m_block = end;
        if (deadline.hasExpired())
            return false;
    }
    m_width = rowsAtOnce;
    m_block = 0;
    return true;
}

bool SearchIndex::mergeBlocks(const QDeadlineTimer &deadline)
{
    const std::size_t count = m_disorder.size();
    const auto at = [this, count](std::size_t place) {
        return m_disorder.begin() + static_cast<std::ptrdiff_t>(std::min(place, count));
    };
    while (m_width < count) {
        while (m_block < count) {
            std::inplace_merge(at(m_block), at(m_block + m_width), at(m_block + 2 * m_width),
                               [this](int a, int b) { return isBefore(a, b); });
            m_block += 2 * m_width;
            if (deadline.hasExpired())
                return false;
        }
        m_width *= 2;
        m_block = 0;
    }
    return true;
}

const QString &SearchIndex::textOf(int index)
{
    Row &row = m_rows[static_cast<std::size_t>(index)];
    if (!row.hasText) {
        row.text = m_source.text(index);
        row.hasText = true;
    }
    return row.text;
}

bool SearchIndex::prepare(QDeadlineTimer deadline)
{
    for (; m_prepared < rowCount(); ++m_prepared) {
        if (m_prepared % static_cast<int>(rowsAtOnce) == 0 && deadline.hasExpired())
            return false;
        (void)textOf(m_prepared);
    }
    return true;
}

bool SearchIndex::matches(int index)
{
    if (m_source.condition && !m_source.condition(index))
        return false;
    if (m_words.isEmpty())
        return true;
    const QString &text = textOf(index);
    return std::all_of(m_words.cbegin(), m_words.cend(),
                       [&text](const QString &word) { return text.contains(word); });
}

bool SearchIndex::findRows(const QDeadlineTimer &deadline)
{
    const std::vector<int> &candidates = m_hasCandidates ? m_candidates : m_order;
    while (m_seen < candidates.size()) {
        const std::size_t end = std::min(m_seen + rowsAtOnce, candidates.size());
        for (; m_seen < end; ++m_seen) {
            if (matches(candidates[m_seen]))
                m_finding.push_back(candidates[m_seen]);
        }
        if (deadline.hasExpired() && m_seen < candidates.size())
            return false;
    }
    return true;
}

} // namespace keywright::ui
