// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyrowtext.h"

#include <core/interchange/jsontokens.h>

#include <algorithm>

namespace keywright {

namespace {

constexpr qsizetype deepestIndent = 200;

/// Whether a character acts on the text around it instead of being seen.
bool acts(char32_t character)
{
    if (character < 0x20 || character == 0x7f)
        return true;
    if (character < 0x80)
        return false;
    if (character == 0x200c || character == 0x200d) // joiners are part of words and of emoji
        return false;
    switch (QChar::category(character)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

class RowWriter
{
public:
    RowWriter(QByteArrayView body, const BodyRow &row, BodyCharset charset, bool isSafe)
        : m_bytes(body.sliced(row.begin, row.end - row.begin))
        , m_charset(charset)
        , m_isSafe(isSafe)
    {
    }

    [[nodiscard]] qsizetype size() const { return m_bytes.size(); }
    [[nodiscard]] char at(qsizetype offset) const { return m_bytes.at(offset); }
    [[nodiscard]] QByteArrayView bytes() const { return m_bytes; }

    void write(const QString &text, qsizetype offset, TokenKind kind)
    {
        const int from = int(m_row.text.size());
        m_row.text += text;
        m_row.offsets.insert(m_row.offsets.end(), size_t(text.size()), int(offset));
        auto &runs = m_row.runs;
        if (!runs.empty() && runs.back().kind == kind)
            runs.back().length += int(text.size());
        else
            runs.push_back({from, int(text.size()), kind});
    }

    /// The character at `offset`; where the next one is.
    qsizetype writeCharacter(qsizetype offset, TokenKind kind)
    {
        const uchar byte = uchar(m_bytes.at(offset));
        if (byte >= 0x20 && byte < 0x7f) {
            write(QString(QLatin1Char(char(byte))), offset, kind);
            return offset + 1;
        }
        qsizetype length = 1;
        QString text;
        if (byte < 0x80 || m_charset == BodyCharset::Latin1) {
            text = QString(QChar(char16_t(byte)));
        } else {
            while (length < 4 && offset + length < m_bytes.size()
                   && (uchar(m_bytes.at(offset + length)) & 0xc0) == 0x80)
                ++length;
            const QByteArrayView one = m_bytes.sliced(offset, length);
            // The decoder takes a byte order mark for one, wherever it stands.
            text = one == QByteArrayView("\xef\xbb\xbf") ? QString(QChar(0xfeff))
                                                         : QString::fromUtf8(one);
        }
        writeOther(text, offset, kind);
        return offset + length;
    }

    [[nodiscard]] BodyRowText finish()
    {
        m_row.offsets.push_back(int(m_bytes.size()));
        return std::move(m_row);
    }

private:
    void writeOther(const QString &text, qsizetype offset, TokenKind kind)
    {
        const char32_t first = text.isEmpty() ? 0xfffd : text.toUcs4().constFirst();
        if (!m_isSafe)
            write(text, offset, kind);
        else if (first == '\t')
            write(QStringLiteral("    "), offset, kind);
        else if (acts(first))
            write(QStringLiteral("\\u%1").arg(uint(first), 4, 16, QLatin1Char('0')), offset,
                  TokenKind::Escape);
        else
            write(text, offset, kind);
    }

    QByteArrayView m_bytes;
    BodyCharset m_charset;
    bool m_isSafe;
    BodyRowText m_row;
};

void writeJson(RowWriter &writer, const BodyRow &row)
{
    writer.write(QString(std::min(row.depth, deepestIndent) * 2, QLatin1Char(' ')), 0,
                 TokenKind::Plain);
    bool inText = row.inText;
    for (qsizetype at = 0; at < writer.size();) {
        const char symbol = writer.at(at);
        if (inText || symbol == '"') {
            const qsizetype end = endOfJsonText(writer.bytes(), inText ? at - 1 : at);
            const qsizetype behind = skipJsonSpace(writer.bytes(), end);
            const bool isName = behind < writer.size() && writer.at(behind) == ':';
            while (at < std::min(end, writer.size()))
                at = writer.writeCharacter(at, isName ? TokenKind::Name : TokenKind::Text);
            inText = false;
        } else if (symbol == ' ' || symbol == '\t' || symbol == '\n' || symbol == '\r') {
            ++at;
        } else if (QByteArrayView("{}[],:").contains(symbol)) {
            at = writer.writeCharacter(at, TokenKind::Mark);
            if (symbol == ':')
                writer.write(QStringLiteral(" "), at, TokenKind::Plain);
        } else {
            const bool isWord = symbol == 't' || symbol == 'f' || symbol == 'n';
            while (at < writer.size() && !QByteArrayView("{}[],: \t\n\r").contains(writer.at(at)))
                at = writer.writeCharacter(at, isWord ? TokenKind::Word : TokenKind::Number);
        }
    }
}

void writeLine(RowWriter &writer, BodySyntax syntax)
{
    bool inTag = false;
    char quote = '\0';
    qsizetype size = writer.size();
    if (size > 0 && writer.at(size - 1) == '\r')
        --size;
    for (qsizetype at = 0; at < size;) {
        const char symbol = writer.at(at);
        TokenKind kind = inTag ? TokenKind::Name : TokenKind::Plain;
        if (syntax == BodySyntax::Markup) {
            if (quote != '\0') {
                kind = TokenKind::Text;
                if (symbol == quote)
                    quote = '\0';
            } else if (symbol == '<' || symbol == '>') {
                inTag = symbol == '<';
                kind = TokenKind::Name;
            } else if (inTag && (symbol == '"' || symbol == '\'')) {
                quote = symbol;
                kind = TokenKind::Text;
            }
        }
        at = writer.writeCharacter(at, kind);
    }
}

void writeHex(RowWriter &writer, const BodyRow &row)
{
    writer.write(QStringLiteral("%1  ").arg(row.begin, 8, 16, QLatin1Char('0')), 0,
                 TokenKind::Mark);
    for (qsizetype at = 0; at < 16; ++at) {
        const QString text =
            at < writer.size()
                ? QStringLiteral("%1 ").arg(uint(uchar(writer.at(at))), 2, 16, QLatin1Char('0'))
                : QStringLiteral("   ");
        writer.write(text, std::min(at, writer.size()), TokenKind::Number);
    }
    for (qsizetype at = 0; at < writer.size(); ++at) {
        const char symbol = writer.at(at);
        const bool seen = symbol >= 0x20 && symbol < 0x7f;
        writer.write((at ? QString() : QStringLiteral(" ")) + QLatin1Char(seen ? symbol : '.'), at,
                     seen ? TokenKind::Text : TokenKind::Mark);
    }
}

void writeRow(RowWriter &writer, const BodyRow &row, BodyLayout layout, BodySyntax syntax)
{
    if (layout == BodyLayout::Hex)
        writeHex(writer, row);
    else if (layout == BodyLayout::Pretty)
        writeJson(writer, row);
    else
        writeLine(writer, syntax);
}

} // namespace

int BodyRowText::columnOf(qsizetype offset) const
{
    return int(std::lower_bound(offsets.begin(), offsets.end(), int(offset)) - offsets.begin());
}

BodyRowText bodyRowText(QByteArrayView body, const BodyRow &row, BodyLayout layout,
                        BodyCharset charset, BodySyntax syntax)
{
    RowWriter writer(body, row, charset, true);
    writeRow(writer, row, layout, syntax);
    return writer.finish();
}

QString plainRowText(QByteArrayView body, const BodyRow &row, BodyLayout layout,
                     BodyCharset charset)
{
    RowWriter writer(body, row, charset, false);
    BodyRow whole = row;
    if (row.continues)
        whole.depth = 0; // its line was indented where it began
    writeRow(writer, whole, layout, BodySyntax::None);
    return writer.finish().text;
}

} // namespace keywright
