// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyrowscanner.h"

#include <core/interchange/jsontokens.h>

#include <QtCore/QString>

namespace keywright {

namespace {

/// How far the way down to a value is known at one level.
struct Level
{
    bool isArray = false;
    qsizetype index = -1;
    qsizetype keyBegin = 0;
};

QString step(const Level &level, QByteArrayView bytes)
{
    if (level.isArray)
        return QStringLiteral("[%1]").arg(level.index);
    const qsizetype end = endOfJsonText(bytes, level.keyBegin);
    return jsonPathStep(jsonTextValue(bytes.sliced(level.keyBegin, end - level.keyBegin)));
}

} // namespace

QString BodyRows::pathOf(qsizetype wanted, const StopQuestion &stop) const
{
    if (m_layout != BodyLayout::Pretty)
        return {};
    Scanner scanner(m_bytes, m_layout, m_longest);
    std::vector<Level> levels;
    BodyRow row;
    if (!m_marks.empty())
        scanner.beginAt(m_marks.front());
    for (qsizetype number = 0; number <= wanted && scanner.next(&row); ++number) {
        if (row.closes && !levels.empty()) {
            levels.pop_back();
        } else if (!row.continues && !row.closes && !levels.empty()) {
            Level &level = levels.back();
            ++level.index;
            level.keyBegin = row.begin;
        }
        if (row.opens && number < wanted)
            levels.push_back({m_bytes.at(row.end - 1) == '['});
        if (stop && number % 8192 == 0 && stop())
            return {};
    }
    QString path = QStringLiteral("$");
    for (const Level &level : levels)
        path += step(level, m_bytes);
    return path;
}

} // namespace keywright
