// SPDX-License-Identifier: GPL-3.0-or-later
#include "curloptions.h"

#include "bytesuntil.h"
namespace keywright {

namespace {

using Code = CurlNote::Code;

class ArgumentReader
{
public:
    ArgumentReader(const QByteArrayList &words, QList<CurlNote> &notes)
        : m_words(words)
        , m_notes(notes)
    {
    }

    QList<CurlArgument> read()
    {
        bool mayBeOption = true;
        while (m_next < m_words.size()) {
            const QByteArray word = m_words.at(m_next++);
            if (!mayBeOption || !word.startsWith('-'))
                m_arguments.append({nullptr, {}, word, false});
            else if (word == "--")
                mayBeOption = false;
            else if (word.startsWith("--"))
                readLong(word);
            else
                readLetters(word);
        }
        return std::move(m_arguments);
    }

private:
    void readLong(const QByteArray &word)
    {
        const bool isOff = word.left(5).toLower() == "--no-";
        const QByteArray name = word.mid(isOff ? 5 : 2);
        // Something that is no name may be anything, a secret too.
        const QString written = QString::fromUtf8(bytesUntil(word, '=')).left(60);
        const CurlOption *option = nullptr;
        int hits = 0;
        for (const CurlOption &candidate : curlOptions()) {
            const QByteArrayView full(candidate.name);
            if (full.compare(name, Qt::CaseInsensitive) == 0) {
                option = &candidate;
                hits = 1;
                break;
            }
            if (candidate.isLater || name.isEmpty()
                || full.first(std::min(full.size(), name.size())).compare(name, Qt::CaseInsensitive)
                       != 0)
                continue;
            option = &candidate;
            ++hits;
        }
        if (hits == 1 && (!isOff || !option->takesValue))
            take(*option, written, isOff);
        else
            addNote(m_notes, hits > 1 ? Code::OptionAmbiguous : Code::OptionUnknown, written);
    }

    void readLetters(const QByteArray &word)
    {
        for (qsizetype at = 1; at < word.size(); ++at) {
            const CurlOption *option = byLetter(word.at(at));
            if (!option) {
                const auto length = static_cast<unsigned char>(word.at(at)) < 0x80 ? 1 : -1;
                addNote(m_notes, Code::OptionUnknown,
                        u'-' + QString::fromUtf8(word.mid(at, length)).left(1));
                if (length < 0)
                    return;
                continue;
            }
            const QString written = u'-' + QString(QLatin1Char(word.at(at)));
            if (option->takesValue && at + 1 < word.size()) {
                m_arguments.append({option, written, word.mid(at + 1), false});
                return;
            }
            take(*option, written, false);
        }
        if (word.size() == 1)
            addNote(m_notes, Code::OptionUnknown, QStringLiteral("-"));
    }

    static const CurlOption *byLetter(char letter)
    {
        for (const CurlOption &option : curlOptions()) {
            if (option.letter == letter && letter)
                return &option;
        }
        return nullptr;
    }

    /// With the next word as its value.
    void take(const CurlOption &option, const QString &written, bool isOff)
    {
        CurlArgument argument{&option, written, {}, isOff};
        if (option.takesValue) {
            if (m_next >= m_words.size()) {
                addNote(m_notes, Code::ValueMissing, written);
                return;
            }
            argument.value = m_words.at(m_next++);
        }
        m_arguments.append(argument);
    }

    const QByteArrayList &m_words;
    QList<CurlNote> &m_notes;
    QList<CurlArgument> m_arguments;
    qsizetype m_next = 0;
};

} // namespace

QList<CurlArgument> curlArguments(const QByteArrayList &words, QList<CurlNote> &notes)
{
    return ArgumentReader(words, notes).read();
}

} // namespace keywright
