// SPDX-License-Identifier: GPL-3.0-or-later
#include "jsonindent.h"

namespace keywright::ui {

namespace {

class JsonIndenter
{
public:
    QByteArray run(const QByteArray &json)
    {
        m_out.reserve(json.size() + json.size() / 2);
        for (qsizetype at = 0; at < json.size(); ++at) {
            const char symbol = json.at(at);
            if (m_inString)
                inside(symbol);
            else if (symbol != ' ' && symbol != '\t' && symbol != '\n' && symbol != '\r')
                outside(symbol);
        }
        return m_out;
    }

private:
    void inside(char symbol)
    {
        m_out += symbol;
        if (m_escaped)
            m_escaped = false;
        else if (symbol == '\\')
            m_escaped = true;
        else if (symbol == '"')
            m_inString = false;
    }

    void outside(char symbol)
    {
        const bool closes = symbol == '}' || symbol == ']';
        if (closes) {
            --m_depth;
            if (!m_justOpened)
                newLine();
        } else if (m_justOpened) {
            newLine();
        }
        m_justOpened = symbol == '{' || symbol == '[';
        m_out += symbol;
        if (m_justOpened)
            ++m_depth;
        else if (symbol == ',')
            newLine();
        else if (symbol == ':')
            m_out += ' ';
        else if (symbol == '"')
            m_inString = true;
    }

    void newLine()
    {
        m_out += '\n';
        m_out.append(m_depth * 2, ' ');
    }

    QByteArray m_out;
    qsizetype m_depth = 0;
    bool m_inString = false, m_escaped = false, m_justOpened = false;
};

} // namespace

QByteArray indentedJson(const QByteArray &json)
{
    return JsonIndenter().run(json);
}

} // namespace keywright::ui
