// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QDeadlineTimer>
#include <QtCore/QString>
#include <QtCore/QStringList>
#include <QtCore/QVariant>

#include <functional>
#include <vector>

namespace keywright::ui {

/// Which rows of a table a search shows, and in which order. Everything that has been worked out
/// (folded texts, the order) is kept until its row changes; what is still to be done is done in
/// small steps, so that a table of 100,000 rows never holds its caller up. Rows are numbers; what
/// they hold is asked for.
class SearchIndex
{
public:
    struct Source
    {
        std::function<QString(int row)> text;   ///< case-folded
        std::function<QVariant(int row)> key;   ///< to sort by: a number, or text
        std::function<bool(int row)> condition; ///< none: every row
    };
    explicit SearchIndex(Source source);

    void reset(int rowCount);
    void insert(int first, int count);
    void remove(int first, int count);
    /// As in QAbstractItemModel: `first..last` go before `to`, counted before the move.
    void move(int first, int last, int to);
    void change(int first, int last);
    /// The keys are others, or the order is turned round; unsorted: as the rows are.
    void sort(bool sorted, bool descending);
    void setWords(const QStringList &words);
    void setCondition(std::function<bool(int row)> condition);
    /// The condition may see something else now (a clock has moved on).
    void searchAgain() { restart(false); }

    /// Works until the deadline; true: `found` is right.
    [[nodiscard]] bool work(QDeadlineTimer deadline);
    /// Reads texts ahead of a search until the deadline; true: all of them are read.
    [[nodiscard]] bool prepare(QDeadlineTimer deadline);
    [[nodiscard]] const std::vector<int> &found() const { return m_found; }
    [[nodiscard]] const QStringList &words() const { return m_words; }
    [[nodiscard]] int rowCount() const { return static_cast<int>(m_rows.size()); }

private:
    struct Row
    {
        QString text, key;
        double number = 0;
        bool hasText = false, hasKey = false;
        bool isPlaced = false; ///< in m_order, and rightly
    };
    void restart(bool narrower);
    void disorderAll();
    void takeChangedOut();
    [[nodiscard]] bool orderRows(const QDeadlineTimer &deadline);
    [[nodiscard]] bool sortBlocks(const QDeadlineTimer &deadline);
    [[nodiscard]] bool mergeBlocks(const QDeadlineTimer &deadline);
    [[nodiscard]] bool findRows(const QDeadlineTimer &deadline);
    [[nodiscard]] bool matches(int row);
    [[nodiscard]] bool isBefore(int one, int other) const;
    void readKey(int row);
    [[nodiscard]] const QString &textOf(int row);
    void renumber(const std::function<int(int row)> &place);

    Source m_source;
    std::vector<Row> m_rows;
    bool m_sorted = false, m_descending = false;
    std::vector<int> m_order;    ///< rows in order, but for those in m_disorder
    std::vector<int> m_disorder; ///< rows that still have to be put into order
    bool m_hasChanged = false;   ///< rows in m_order have to be put into order anew
    int m_prepared = 0;          ///< rows before this one have their text
    std::size_t m_block = 0;     ///< how far m_disorder is sorted in blocks
    std::size_t m_width = 0;     ///< width of the sorted blocks; 0: not yet

    QStringList m_words;
    std::vector<int> m_candidates, m_finding, m_found;
    std::size_t m_seen = 0;       ///< candidates looked at
    bool m_hasCandidates = false; ///< else they are the whole order
    bool m_isRight = false;       ///< m_found is up to date
};

} // namespace keywright::ui
