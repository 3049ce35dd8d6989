// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "curloptions.h"
#include "curlwords.h"

#include <core/domain/requestdocument.h>

namespace keywright {

/// What a command reads in the place of a file: standard input, as far as the text holds it.
class CurlInput
{
public:
    explicit CurlInput(const CurlWords &words)
        : m_text(words.input)
        , m_file(words.inputFile)
    {
    }

    /// What `name` (`-` is standard input) stands for: its bytes where they are known, otherwise
    /// the file's name in `file`; neither: it comes from somewhere else, which is noted. Standard
    /// input is empty the second time.
    [[nodiscard]] std::optional<QByteArray> read(const QByteArray &name, QByteArray &file,
                                                 QList<CurlNote> &notes);

private:
    std::optional<QByteArray> m_text;
    QByteArray m_file;
    bool m_isRead = false;
};

/// The pieces of `-d` and its kin, joined as cURL does.
class CurlData
{
public:
    CurlData(CurlInput &input, QList<CurlNote> &notes)
        : m_input(input)
        , m_notes(notes)
    {
    }

    /// One option of the -d family, --json and --url-query.
    void add(CurlMeaning meaning, const QByteArray &value);

    [[nodiscard]] bool isGiven() const { return m_isGiven; }
    [[nodiscard]] bool isJson() const { return m_isJson; }
    /// What was given together; a file that stands alone is in `file`.
    [[nodiscard]] QByteArray bytes();
    [[nodiscard]] QByteArray file() const { return m_pieces == 1 ? m_file : QByteArray(); }

private:
    void addEncoded(const QByteArray &value);
    void append(const QByteArray &piece, bool isJoined);
    void addFile(const QByteArray &name, const QByteArray &before, CurlMeaning meaning);

    CurlInput &m_input;
    QList<CurlNote> &m_notes;
    QByteArray m_bytes;
    QByteArray m_file;
    bool m_isFileStripped = false;
    int m_pieces = 0;
    bool m_isGiven = false;
    bool m_isJson = false;
};

/// `name=content` of -F: its parts (several where several files are named). Nothing, and a note,
/// where there is no name.
[[nodiscard]] QList<FormPart> curlFormParts(const QByteArray &value, CurlInput &input,
                                            QList<CurlNote> &notes);
/// `name=text` of --form-string.
[[nodiscard]] QList<FormPart> curlFormString(const QByteArray &value, QList<CurlNote> &notes);

/// A text of the command; bytes that are no UTF-8 are replaced and noted for `option`.
[[nodiscard]] QString curlText(const QByteArray &bytes, const char *option, QList<CurlNote> &notes);

} // namespace keywright
