// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldmap.h"

#include <algorithm>

namespace keywright::ui {

namespace {

template<typename Folds>
auto placeOf(Folds &folds, qsizetype open)
{
    return std::lower_bound(
        folds.begin(), folds.end(), open,
        [](const FoldMap::Fold &fold, qsizetype row) { return qsizetype(fold.first) < row; });
}

} // namespace

void FoldMap::setFolds(std::vector<Fold> folds)
{
    m_folds = std::move(folds);
    rebuild();
}

void FoldMap::fold(qsizetype open, qsizetype close)
{
    const auto place = placeOf(m_folds, open);
    if (place != m_folds.end() && qsizetype(place->first) == open)
        return;
    m_folds.insert(place, Fold(quint32(open), quint32(close)));
    rebuild();
}

void FoldMap::unfold(qsizetype open)
{
    const auto place = placeOf(m_folds, open);
    if (place == m_folds.end() || qsizetype(place->first) != open)
        return;
    m_folds.erase(place);
    rebuild();
}

bool FoldMap::isFolded(qsizetype open) const
{
    const auto place = placeOf(m_folds, open);
    return place != m_folds.end() && qsizetype(place->first) == open;
}

void FoldMap::rebuild()
{
    m_gaps.clear();
    quint32 hidden = 0;
    for (const Fold &fold : m_folds) {
        if (!m_gaps.empty() && fold.first <= m_gaps.back().close)
            continue;
        m_gaps.push_back({fold.first, fold.second, hidden});
        hidden += fold.second - fold.first;
    }
}

qsizetype FoldMap::visibleCount(qsizetype rows) const
{
    if (m_gaps.empty())
        return rows;
    const Gap &last = m_gaps.back();
    return rows - last.hiddenBefore - (last.close - last.open);
}

qsizetype FoldMap::rowAt(qsizetype visible) const
{
    // The last gap whose opening row stands before this place.
    const auto behind = std::partition_point(m_gaps.begin(), m_gaps.end(), [&](const Gap &gap) {
        return qsizetype(gap.open - gap.hiddenBefore) < visible;
    });
    if (behind == m_gaps.begin())
        return visible;
    const Gap &gap = *(behind - 1);
    return visible + gap.hiddenBefore + (gap.close - gap.open);
}

qsizetype FoldMap::visibleOf(qsizetype row) const
{
    const auto behind = std::partition_point(
        m_gaps.begin(), m_gaps.end(), [&](const Gap &gap) { return qsizetype(gap.open) < row; });
    if (behind == m_gaps.begin())
        return row;
    const Gap &gap = *(behind - 1);
    if (row <= qsizetype(gap.close))
        return gap.open - gap.hiddenBefore;
    return row - gap.hiddenBefore - (gap.close - gap.open);
}

void FoldMap::reveal(qsizetype row)
{
    const auto hides = [row](const Fold &fold) {
        return qsizetype(fold.first) < row && row <= qsizetype(fold.second);
    };
    m_folds.erase(std::remove_if(m_folds.begin(), m_folds.end(), hides), m_folds.end());
    rebuild();
}

} // namespace keywright::ui
