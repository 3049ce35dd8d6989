// SPDX-License-Identifier: GPL-3.0-or-later
#include "bytesuntil.h"
#include "curlbody.h"
namespace keywright {

namespace {

using Code = CurlNote::Code;

bool isBlank(char symbol)
{
    return symbol == ' ' || (symbol >= '\t' && symbol <= '\r');
}

/// Reads what stands behind the equals sign of -F: words that may be quoted, and attributes.
class FormContent
{
public:
    FormContent(const QByteArray &text, QList<CurlNote> &notes)
        : m_text(text)
        , m_notes(notes)
    {
    }

    struct Part
    {
        QByteArray data;
        QByteArray contentType, fileName;
    };

    [[nodiscard]] bool isAtEnd() const { return m_at >= m_text.size(); }
    void skip() { ++m_at; }

    /// Up to `end` (NUL: the text's), with the attributes behind it.
    Part readPart(char end)
    {
        Part part;
        skipBlanks();
        part.data = readWord(end);
        while (ahead() == ';') {
            ++m_at;
            skipBlanks();
            readAttribute(part, end);
        }
        return part;
    }

private:
    [[nodiscard]] char ahead() const { return isAtEnd() ? '\0' : m_text.at(m_at); }
    [[nodiscard]] bool isEnd(char end) const
    {
        return isAtEnd() || ahead() == ';' || (end && ahead() == end);
    }

    void skipBlanks()
    {
        while (!isAtEnd() && isBlank(ahead()))
            ++m_at;
    }

    QByteArray readWord(char end)
    {
        QByteArray word;
        if (ahead() == '"' && readQuoted(word)) {
            // What stands between the quote and the next sign is lost.
            while (!isEnd(end))
                ++m_at;
            return word;
        }
        const qsizetype start = m_at;
        while (!isEnd(end))
            ++m_at;
        word = m_text.mid(start, m_at - start);
        while (!word.isEmpty() && isBlank(word.back()))
            word.chop(1);
        return word;
    }

    /// False, and nothing read: the quote has no end, so it is none.
    bool readQuoted(QByteArray &word)
    {
        for (qsizetype at = m_at + 1; at < m_text.size(); ++at) {
            const char symbol = m_text.at(at);
            const char next = at + 1 < m_text.size() ? m_text.at(at + 1) : '\0';
            if (symbol == '"') {
                m_at = at + 1;
                return true;
            }
            if (symbol == '\\' && (next == '\\' || next == '"'))
                ++at;
            word += m_text.at(at);
        }
        word.clear();
        return false;
    }

    bool takePrefix(const char *prefix)
    {
        const QByteArrayView wanted(prefix);
        if (m_text.size() - m_at < wanted.size()
            || QByteArrayView(m_text)
                       .sliced(m_at, wanted.size())
                       .compare(wanted, Qt::CaseInsensitive)
                   != 0)
            return false;
        m_at += wanted.size();
        skipBlanks();
        return true;
    }

    void readAttribute(Part &part, char end)
    {
        if (takePrefix("type=")) {
            part.contentType = readWord(end);
        } else if (takePrefix("filename=")) {
            part.fileName = readWord(end);
        } else if (!part.contentType.isEmpty() && part.fileName.isEmpty()) {
            // Parameters of the type, such as a charset.
            part.contentType += ';' + readWord(end);
        } else {
            const QByteArray word = readWord(end);
            if (!word.isEmpty())
                addNote(m_notes, Code::FormAttribute, QString::fromUtf8(bytesUntil(word, '=')));
        }
    }

    const QByteArray &m_text;
    QList<CurlNote> &m_notes;
    qsizetype m_at = 0;
};

FormPart partOf(const QByteArray &name, const FormContent::Part &content, QList<CurlNote> &notes)
{
    return {curlText(name, "-F", notes),         curlText(content.data, "-F", notes),    false,
            QString::fromUtf8(content.fileName), QString::fromUtf8(content.contentType), true};
}

FormPart filePart(const QByteArray &name, FormContent::Part content, CurlInput &input, bool isText,
                  QList<CurlNote> &notes)
{
    QByteArray file;
    const auto known = input.read(content.data, file, notes);
    content.data = known ? *known : file;
    FormPart part = partOf(name, content, notes);
    part.isFile = !known && !file.isEmpty();
    if (part.isFile && isText)
        addNote(notes, Code::FormFileAsText, part.value);
    if (known && !isText && part.fileName.isEmpty())
        part.fileName = QStringLiteral("-");
    return part;
}

} // namespace

QList<FormPart> curlFormParts(const QByteArray &value, CurlInput &input, QList<CurlNote> &notes)
{
    const qsizetype equals = value.indexOf('=');
    if (equals < 0) {
        addNote(notes, Code::ValueInvalid, QStringLiteral("-F"));
        return {};
    }
    const QByteArray name = value.left(equals);
    const QByteArray text = value.mid(equals + 1);
    const char kind = text.isEmpty() ? '\0' : text.front();
    if ((kind == '(' || kind == ')') && text.size() == 1) {
        addNote(notes, Code::FormAttribute, QString(QLatin1Char(kind)));
        return {};
    }
    FormContent content(text, notes);
    QList<FormPart> parts;
    if (kind != '@' && kind != '<')
        return {partOf(name, content.readPart('\0'), notes)};
    do {
        content.skip(); // the sign, or the comma between files
        parts.append(
            filePart(name, content.readPart(kind == '@' ? ',' : '\0'), input, kind == '<', notes));
    } while (!content.isAtEnd());
    if (parts.size() > 1)
        addNote(notes, Code::FormAttribute, QStringLiteral(","));
    return parts;
}

QList<FormPart> curlFormString(const QByteArray &value, QList<CurlNote> &notes)
{
    const qsizetype equals = value.indexOf('=');
    if (equals < 0) {
        addNote(notes, Code::ValueInvalid, QStringLiteral("--form-string"));
        return {};
    }
    return {partOf(value.left(equals), {value.mid(equals + 1), {}, {}}, notes)};
}

} // namespace keywright
