// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Notes
{
    Q_DECLARE_TR_FUNCTIONS(CurlNotes)
};

struct Sentence
{
    const char *code;
    const char *words; ///< %1: the note's text
};

constexpr Sentence shellSentences[] = {
    {"Variable",
     QT_TRANSLATE_NOOP("CurlNotes",
                       "“%1” is a variable of the shell; it became {{%1}} and needs a value.")},
    {"Assignment",
     QT_TRANSLATE_NOOP("CurlNotes", "The value that the text gives to %1 was not taken over.")},
    {"Substitution",
     QT_TRANSLATE_NOOP("CurlNotes",
                       "%1 was kept as text: nothing is run and nothing is looked up.")},
    {"FurtherCommand", QT_TRANSLATE_NOOP("CurlNotes", "Another command is left out: %1.")},
    {"InputUnknown",
     QT_TRANSLATE_NOOP("CurlNotes",
                       "The command reads what the text does not hold (standard input).")},
    {"OutputRedirected", QT_TRANSLATE_NOOP("CurlNotes", "The answer is not written to %1.")},
    {"QuoteRepaired",
     QT_TRANSLATE_NOOP("CurlNotes",
                       "\\' between single quotes was read as a quote; a shell would not.")},
    {"AmpersandKept",
     QT_TRANSLATE_NOOP(
         "CurlNotes",
         "The & in the URL was kept; a shell ends the command there, unless it is in quotes.")},
};

constexpr Sentence optionSentences[] = {
    {"OptionUnknown", QT_TRANSLATE_NOOP("CurlNotes", "%1 is not known and was left out.")},
    {"OptionAmbiguous",
     QT_TRANSLATE_NOOP("CurlNotes", "%1 is short for several options and was left out.")},
    {"OptionNotApplied",
     QT_TRANSLATE_NOOP("CurlNotes", "%1 was left out: requests are sent without it.")},
    {"OptionWithoutUse", QT_TRANSLATE_NOOP("CurlNotes", "%1 changes nothing of a request.")},
    {"OptionAlwaysSo",
     QT_TRANSLATE_NOOP("CurlNotes", "%1 needs no asking for: it is always done.")},
    {"OptionOverridden",
     QT_TRANSLATE_NOOP("CurlNotes",
                       "%1 was left out: another option of the command takes its place.")},
    {"ValueMissing", QT_TRANSLATE_NOOP("CurlNotes", "%1 has no value and was left out.")},
    {"ValueInvalid",
     QT_TRANSLATE_NOOP("CurlNotes", "The value of %1 makes no sense and was left out.")},
};

constexpr Sentence requestSentences[] = {
    {"FurtherUrl", QT_TRANSLATE_NOOP("CurlNotes", "Another URL is left out: %1.")},
    {"FurtherRequest", QT_TRANSLATE_NOOP("CurlNotes", "What follows --next is left out.")},
    {"UrlPattern",
     QT_TRANSLATE_NOOP("CurlNotes", "%1 stands for several URLs; the first one was taken.")},
    {"CookieFile", QT_TRANSLATE_NOOP("CurlNotes", "Cookies are not read from the file %1.")},
    {"HeaderFile", QT_TRANSLATE_NOOP("CurlNotes", "Headers are not read from the file %1.")},
    {"HeaderInvalid", QT_TRANSLATE_NOOP("CurlNotes", "“%1” is no header and was left out.")},
    {"FileKept",
     QT_TRANSLATE_NOOP("CurlNotes",
                       "The file %1 is sent as it is; cURL would leave out its line ends.")},
    {"FileLeftOut",
     QT_TRANSLATE_NOOP("CurlNotes",
                       "The file %1 is left out: it cannot be joined with other data.")},
    {"FormFileAsText",
     QT_TRANSLATE_NOOP("CurlNotes",
                       "The file %1 is sent as a file with its name; cURL would send it as text.")},
    {"FormAttribute",
     QT_TRANSLATE_NOOP("CurlNotes",
                       "“%1” in a part of the form is not understood or done in another way.")},
    {"PasswordAsked",
     QT_TRANSLATE_NOOP("CurlNotes", "The command has no password for %1; cURL would ask for it.")},
    {"LooksSecret",
     QT_TRANSLATE_NOOP("CurlNotes",
                       "The header %1 stays in the request as text; it may hold a secret.")},
    {"TextNotUtf8",
     QT_TRANSLATE_NOOP(
         "CurlNotes", "The value of %1 is no text in UTF-8; what could not be read was replaced.")},
};

template<std::size_t Count>
const char *find(const Sentence (&sentences)[Count], const QString &code)
{
    for (const Sentence &sentence : sentences) {
        if (code == QLatin1StringView(sentence.code))
            return sentence.words;
    }
    return nullptr;
}

} // namespace

QString curlNoteSentence(const QString &code, const QString &text)
{
    const char *words = find(shellSentences, code);
    if (!words)
        words = find(optionSentences, code);
    if (!words)
        words = find(requestSentences, code);
    if (!words)
        return code;
    const QString sentence = Notes::tr(words);
    return sentence.contains(QLatin1StringView("%1")) ? sentence.arg(text) : sentence;
}

} // namespace keywright::ui
