// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bodyrows.h"

namespace keywright {

/// Goes from row to row. What it needs to begin in the middle is in the row before.
class BodyRows::Scanner
{
public:
    Scanner(QByteArrayView bytes, BodyLayout layout, qsizetype longest)
        : m_bytes(bytes)
        , m_layout(layout)
        , m_longest(longest)
    {
    }
    void beginAt(const Mark &mark);
    /// False at the end.
    bool next(BodyRow *row);
    /// Of the row that `next` will give.
    [[nodiscard]] Mark mark() const;

private:
    void nextRaw(BodyRow *row);
    void nextPretty(BodyRow *row);
    // These are true where the row ends.
    bool passToken(BodyRow *row, qsizetype limit);
    bool passText(BodyRow *row, qsizetype limit, qsizetype from);
    bool passWord(BodyRow *row, qsizetype limit);
    bool opens(BodyRow *row);
    bool endsBehindValue(BodyRow *row);
    bool cutAt(BodyRow *row, qsizetype offset);
    void lineEnds();
    [[nodiscard]] qsizetype withinCharacter(qsizetype offset) const;

    QByteArrayView m_bytes;
    BodyLayout m_layout;
    qsizetype m_longest;
    qsizetype m_at = 0, m_line = 0, m_depth = 0;
    bool m_continues = false, m_inText = false;
};

} // namespace keywright
