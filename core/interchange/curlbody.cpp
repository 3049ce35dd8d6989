// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlbody.h"

#include "formencoding.h"

namespace keywright {

namespace {

using Code = CurlNote::Code;
using Meaning = CurlMeaning;

/// `-d @file` reads a file as one line.
QByteArray withoutLineEnds(QByteArray text)
{
    for (const char symbol : {'\r', '\n', '\0'})
        text.replace(QByteArray(1, symbol), QByteArray());
    return text;
}

} // namespace

QString curlText(const QByteArray &bytes, const char *option, QList<CurlNote> &notes)
{
    if (!bytes.isValidUtf8())
        addNote(notes, Code::TextNotUtf8, QString::fromLatin1(option));
    // Never null: that would be another thing.
    return QLatin1StringView("") + QString::fromUtf8(bytes);
}

std::optional<QByteArray> CurlInput::read(const QByteArray &name, QByteArray &file,
                                          QList<CurlNote> &notes)
{
    if (name != "-") {
        file = name;
        return std::nullopt;
    }
    if (m_isRead)
        return QByteArray();
    m_isRead = true;
    if (m_text)
        return m_text;
    file = m_file;
    if (file.isEmpty())
        addNote(notes, Code::InputUnknown);
    return std::nullopt;
}

void CurlData::append(const QByteArray &piece, bool isJoined)
{
    if (isJoined && m_isGiven)
        m_bytes += '&';
    m_bytes += piece;
    m_isGiven = true;
    ++m_pieces;
}

void CurlData::addFile(const QByteArray &name, const QByteArray &before, Meaning meaning)
{
    QByteArray file;
    auto content = m_input.read(name, file, m_notes);
    const bool isEncoded = meaning == Meaning::DataUrlencode || meaning == Meaning::UrlQuery;
    if (content) {
        if (meaning == Meaning::Data)
            content = withoutLineEnds(*content);
        append(before + (isEncoded ? formEncoded(*content) : *content), meaning != Meaning::Json);
        return;
    }
    if (!file.isEmpty() && !m_isGiven && !isEncoded) {
        m_file = file;
        m_isFileStripped = meaning == Meaning::Data;
    } else if (!file.isEmpty()) {
        addNote(m_notes, Code::FileLeftOut, QString::fromUtf8(file));
    }
    if (!file.isEmpty() && isEncoded && before.isEmpty() && !m_isGiven)
        m_isGiven = true; // nothing of it is left, but it is a POST
    else
        append(before, meaning != Meaning::Json);
}

/// `content`, `=content`, `name=content`, `@file`, `name@file`.
void CurlData::addEncoded(const QByteArray &value)
{
    qsizetype split = value.indexOf('=');
    if (split < 0)
        split = value.indexOf('@');
    if (split < 0) {
        append(formEncoded(value), true);
        return;
    }
    const QByteArray name = value.left(split);
    const QByteArray before = name.isEmpty() ? name : name + '=';
    const QByteArray content = value.mid(split + 1);
    if (value.at(split) == '@')
        addFile(content, before, Meaning::DataUrlencode);
    else
        append(before + formEncoded(content), true);
}

void CurlData::add(Meaning meaning, const QByteArray &value)
{
    m_isJson = m_isJson || meaning == Meaning::Json;
    if (meaning == Meaning::UrlQuery && value.startsWith('+'))
        append(value.mid(1), true);
    else if (meaning == Meaning::DataUrlencode || meaning == Meaning::UrlQuery)
        addEncoded(value);
    else if (value.startsWith('@') && meaning != Meaning::DataRaw)
        addFile(value.mid(1), {}, meaning);
    else
        append(value, meaning != Meaning::Json);
}

QByteArray CurlData::bytes()
{
    if (!m_file.isEmpty() && m_pieces > 1)
        addNote(m_notes, Code::FileLeftOut, QString::fromUtf8(m_file));
    else if (!m_file.isEmpty() && m_isFileStripped)
        addNote(m_notes, Code::FileKept, QString::fromUtf8(m_file));
    return m_bytes;
}

} // namespace keywright
