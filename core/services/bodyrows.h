// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/interchange/jsoncheck.h>

#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QPair>

#include <memory>
#include <optional>
#include <vector>

namespace keywright {

enum class BodyLayout {
    Pretty, ///< valid JSON: a row for each member, element and closing bracket
    Raw,    ///< a row for each line
    Hex     ///< sixteen bytes a row
};

/// One row of a body as it is laid out: a stretch of its bytes, of which white space between tokens
/// is not shown in the pretty layout. Long lines go on in further rows.
struct BodyRow
{
    qsizetype begin = 0, end = 0;
    qsizetype line = 0;     ///< from 0
    qsizetype depth = 0;    ///< levels that it is indented by
    bool continues = false; ///< the line began in a row before
    bool inText = false;    ///< and a JSON text with it
    bool opens = false;     ///< ends with a bracket that a later row closes
    bool closes = false;    ///< begins with a bracket that an earlier row opened
};

/// Where the rows of a body are, found again from a mark every so many rows: about one byte a row.
/// It never changes; any thread may ask. The bytes must outlive it.
class BodyRows
{
public:
    /// In time proportional to the body; `longest` bytes a row. Nothing: it was stopped, or there
    /// are too many rows.
    [[nodiscard]] static std::shared_ptr<const BodyRows> make(QByteArrayView bytes,
                                                              BodyLayout layout, qsizetype longest,
                                                              const StopQuestion &stop = {});

    [[nodiscard]] BodyLayout layout() const { return m_layout; }
    [[nodiscard]] qsizetype count() const { return m_count; }
    [[nodiscard]] qsizetype lines() const { return m_lines; }
    [[nodiscard]] BodyRow at(qsizetype row) const;
    /// The row that shows a byte, or the last one before it.
    [[nodiscard]] qsizetype rowOf(qsizetype offset) const;
    /// The row that closes what `row` opens; nothing where it opens nothing.
    [[nodiscard]] std::optional<qsizetype> closingRow(qsizetype row) const;
    /// Pairs of opening and closing rows at `depth`, `most` at most; takes time.
    [[nodiscard]] std::vector<QPair<quint32, quint32>> foldsAt(qsizetype depth, size_t most,
                                                               const StopQuestion &stop) const;
    /// JSONPath of what a row shows (`$.items[3]['a b']`); takes time. Empty in other layouts.
    [[nodiscard]] QString pathOf(qsizetype row, const StopQuestion &stop) const;
    [[nodiscard]] qsizetype memory() const;

private:
    struct Mark
    {
        qsizetype offset;
        quint32 line, depth : 30, continues : 1, inText : 1;
    };
    struct Span
    {
        quint32 open, close;
    };
    class Scanner;

    BodyRows() = default;

    QByteArrayView m_bytes;
    BodyLayout m_layout = BodyLayout::Raw;
    qsizetype m_longest = 0, m_count = 0, m_lines = 0;
    std::vector<Mark> m_marks;
    std::vector<Span> m_spans; ///< what is opened and closed far from each other, by `open`
};

} // namespace keywright
