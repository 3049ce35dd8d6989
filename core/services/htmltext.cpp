// SPDX-License-Identifier: GPL-3.0-or-later
#include "htmltext.h"

#include <QtCore/QSet>
#include <QtCore/QString>

#include <algorithm>

namespace keywright {

namespace {

class Stripper
{
public:
    explicit Stripper(QByteArrayView html)
        : m_html(html)
    {
    }

    QByteArray run()
    {
        while (m_at < m_html.size()) {
            const char symbol = m_html.at(m_at);
            if (symbol == '<' && isTag())
                passTag();
            else if (symbol == '&')
                writeEntity();
            else
                write(symbol), ++m_at;
        }
        return m_out.trimmed() + '\n';
    }

private:
    [[nodiscard]] bool isTag() const
    {
        const char next = m_at + 1 < m_html.size() ? m_html.at(m_at + 1) : '\0';
        return next == '/' || next == '!' || next == '?' || (next | 0x20) >= 'a';
    }

    [[nodiscard]] qsizetype find(QByteArrayView what, qsizetype from) const
    {
        const qsizetype found = m_html.indexOf(what, from);
        return found < 0 ? m_html.size() : found + what.size();
    }

    void passTag()
    {
        if (m_html.sliced(m_at).startsWith("<!--")) {
            m_at = find("-->", m_at);
            return;
        }
        qsizetype end = m_at + 1;
        while (end < m_html.size() && m_html.at(end) != ' ' && m_html.at(end) != '\n'
               && m_html.at(end) != '\t' && m_html.at(end) != '>')
            ++end;
        const QByteArray name = m_html.sliced(m_at + 1, end - m_at - 1).toByteArray().toLower();
        m_at = find(">", m_at);
        if (name == "script" || name == "style")
            passUntil("</" + name);
        static const QSet<QByteArray> blocks{"p",     "div",   "br",  "br/", "li",      "tr",  "h1",
                                             "h2",    "h3",    "h4",  "h5",  "h6",      "ul",  "ol",
                                             "table", "title", "pre", "hr",  "section", "body"};
        if (blocks.contains(name.startsWith('/') ? name.mid(1) : name))
            newLine();
    }

    void passUntil(const QByteArray &closing)
    {
        while (m_at < m_html.size()) {
            const qsizetype from = m_html.indexOf('<', m_at);
            if (from < 0)
                break;
            const qsizetype length = std::min(closing.size(), m_html.size() - from);
            m_at = from + 1;
            if (m_html.sliced(from, length).toByteArray().toLower() == closing) {
                m_at = find(">", from);
                return;
            }
        }
        m_at = m_html.size();
    }

    void writeEntity()
    {
        const qsizetype end = m_html.indexOf(';', m_at);
        const qsizetype length = end - m_at - 1;
        if (end < 0 || length < 1 || length > 8) {
            write('&');
            ++m_at;
            return;
        }
        const QByteArray name = m_html.sliced(m_at + 1, length).toByteArray();
        const QString text = meaning(name);
        if (text.isEmpty()) {
            write('&');
            ++m_at;
            return;
        }
        m_out += text.toUtf8();
        m_at = end + 1;
    }

    static QString meaning(const QByteArray &name)
    {
        static const struct
        {
            QByteArrayView name;
            char16_t code;
        } known[] = {{"amp", u'&'},     {"lt", u'<'},      {"gt", u'>'},      {"quot", u'"'},
                     {"apos", u'\''},   {"nbsp", u' '},    {"copy", 0xa9},    {"hellip", 0x2026},
                     {"ndash", 0x2013}, {"mdash", 0x2014}, {"rsquo", 0x2019}, {"euro", 0x20ac}};
        for (const auto &entity : known) {
            if (entity.name == name)
                return QString(QChar(entity.code));
        }
        if (!name.startsWith('#'))
            return {};
        bool ok = false;
        const bool isHex = name.size() > 1 && (name.at(1) | 0x20) == 'x';
        const char32_t code = isHex ? name.mid(2).toUInt(&ok, 16) : name.mid(1).toUInt(&ok);
        return ok && code > 0 && code <= 0x10ffff && !QChar::isSurrogate(code)
                   ? QString::fromUcs4(&code, 1)
                   : QString();
    }

    void write(char symbol)
    {
        const bool isSpace = symbol == ' ' || symbol == '\n' || symbol == '\t' || symbol == '\r';
        if (!isSpace)
            m_out += symbol;
        else if (!m_out.isEmpty() && m_out.back() != ' ' && m_out.back() != '\n')
            m_out += ' ';
    }

    void newLine()
    {
        while (m_out.endsWith(' '))
            m_out.chop(1);
        if (!m_out.isEmpty() && !m_out.endsWith("\n\n"))
            m_out += '\n';
    }

    QByteArrayView m_html;
    qsizetype m_at = 0;
    QByteArray m_out;
};

} // namespace

QByteArray plainTextOfHtml(QByteArrayView html)
{
    return Stripper(html).run();
}

} // namespace keywright
