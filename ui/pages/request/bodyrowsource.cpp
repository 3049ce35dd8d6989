// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyrowsource.h"

#include <algorithm>

namespace keywright::ui {

namespace {

RowSource::Ink inkOf(TokenKind kind)
{
    switch (kind) {
    case TokenKind::Name:
        return RowSource::Ink::Name;
    case TokenKind::Text:
        return RowSource::Ink::Text;
    case TokenKind::Number:
        return RowSource::Ink::Number;
    case TokenKind::Word:
        return RowSource::Ink::Word;
    case TokenKind::Mark:
        return RowSource::Ink::Mark;
    case TokenKind::Escape:
        return RowSource::Ink::Escape;
    case TokenKind::Plain:
        break;
    }
    return RowSource::Ink::Plain;
}

} // namespace

BodyRowSource::BodyRowSource(BodyDocument::Pointer document, BodyLayout layout)
    : m_document(std::move(document))
    , m_layout(layout)
    , m_rows(m_document->rows(layout))
{
}

qsizetype BodyRowSource::count() const
{
    return m_rows ? m_folds.visibleCount(m_rows->count()) : 0;
}

int BodyRowSource::gutterWidth() const
{
    if (!m_rows || m_layout == BodyLayout::Hex)
        return 0;
    return std::max(2, int(QString::number(m_rows->lines()).size()));
}

RowSource::Row BodyRowSource::row(qsizetype number) const
{
    Row shown;
    if (!m_rows)
        return shown;
    const qsizetype place = m_folds.rowAt(number);
    const BodyRow row = m_rows->at(place);
    const BodyRowText text = m_document->rowText(m_layout, row);
    shown.text = text.text;
    for (const BodyRowText::Run &run : text.runs)
        shown.runs.push_back({run.from, run.length, inkOf(run.kind)});
    if (m_layout != BodyLayout::Hex && !row.continues)
        shown.gutter = QString::number(row.line + 1);
    addHighlights(&shown, row, text);
    if (!row.opens)
        return shown;
    shown.fold = m_folds.isFolded(place) ? Fold::Closed : Fold::Open;
    if (shown.fold == Fold::Closed) {
        const auto closing = m_rows->closingRow(place);
        const QString end = closing
                                ? m_document->rowText(m_layout, m_rows->at(*closing)).text.trimmed()
                                : QString();
        shown.runs.push_back({int(shown.text.size()), int(end.size()) + 3, Ink::Mark});
        shown.text += QStringLiteral(" … ") + end;
    }
    return shown;
}

void BodyRowSource::addHighlights(Row *shown, const BodyRow &row, const BodyRowText &text) const
{
    if (!m_matches || m_matches->offsets.empty())
        return;
    const auto &offsets = m_matches->offsets;
    const auto from =
        std::upper_bound(offsets.begin(), offsets.end(), row.begin - m_matches->length);
    for (auto match = from; match != offsets.end() && *match < row.end; ++match) {
        const qint64 begin = std::max<qint64>(*match, row.begin) - row.begin;
        const qint64 end = std::min<qint64>(*match + m_matches->length, row.end) - row.begin;
        if (m_layout == BodyLayout::Hex) {
            shown->highlights.push_back(
                {10 + int(begin) * 3, int(end - begin) * 3 - 1, *match == m_current});
            continue;
        }
        const int column = text.columnOf(begin);
        shown->highlights.push_back({column, text.columnOf(end) - column, *match == m_current});
    }
}

QString BodyRowSource::text(qsizetype first, qsizetype last, qsizetype most) const
{
    if (!m_rows)
        return {};
    // What is folded is copied with what folds it.
    const qsizetype end = last + 1 >= count() ? m_rows->count() - 1 : m_folds.rowAt(last + 1) - 1;
    return m_document->text(m_layout, m_folds.rowAt(first), end, most);
}

void BodyRowSource::setFolded(qsizetype number, bool folded)
{
    const qsizetype row = m_folds.rowAt(number);
    if (!folded)
        m_folds.unfold(row);
    else if (const auto closing = m_rows->closingRow(row))
        m_folds.fold(row, *closing);
}

qsizetype BodyRowSource::reveal(qint64 offset)
{
    const qsizetype row = m_rows->rowOf(offset);
    if (!m_folds.isEmpty())
        m_folds.reveal(row);
    return m_folds.visibleOf(row);
}

int BodyRowSource::columnOf(qint64 offset) const
{
    const BodyRow row = m_rows->at(m_rows->rowOf(offset));
    return m_document->rowText(m_layout, row).columnOf(offset - row.begin);
}

} // namespace keywright::ui
