// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QString>

namespace keywright {

/// What of a cURL command is not in the request that was made of it, or is there in another way.
/// Never holds the value of an option that could be a secret.
struct CurlNote
{
    enum class Code {
        // The command's text
        Variable,         ///< text: the shell's variable, now `{{NAME}}`
        Assignment,       ///< text: a variable that the text sets; its value is not taken over
        Substitution,     ///< text: what a shell would have replaced by the output of a command
        FurtherCommand,   ///< text: another command's name
        InputUnknown,     ///< standard input comes from another command
        OutputRedirected, ///< text: the file; the answer is not written there
        QuoteRepaired,    ///< between single quotes `\'` was read as a quote; no shell does
        AmpersandKept,    ///< an unquoted & in a URL ends a command in a shell; here it does not
        // Options
        OptionUnknown,    ///< text: the option
        OptionAmbiguous,  ///< text: the option, short for several
        OptionNotApplied, ///< text: the option; what it asks for is not done
        OptionWithoutUse, ///< text: the option; it changes nothing of a request
        OptionAlwaysSo,   ///< text: the option; it is done without asking
        OptionOverridden, ///< text: the option; another one of the command wins
        ValueMissing,     ///< text: the option
        ValueInvalid,     ///< text: the option
        // The request
        FurtherUrl,     ///< text: the URL, without userinfo and query
        FurtherRequest, ///< what follows --next
        UrlPattern,     ///< text: braces or brackets that stand for several URLs; the first counts
        CookieFile,     ///< text: the file
        HeaderFile,     ///< text: the file
        HeaderInvalid,  ///< text: the header's name, or what stands in its place
        FileKept,       ///< text: the file; it is sent as it is, line ends included
        FileLeftOut,    ///< text: the file; it cannot be joined with other data
        FormFileAsText, ///< text: the file; it goes with its name
        FormAttribute,  ///< text: an attribute of a part that is not understood
        PasswordAsked,  ///< text: the user; cURL would ask for the password
        LooksSecret,    ///< text: a header that stays in the request and may hold a secret
        TextNotUtf8     ///< text: the option; bytes that are no text were replaced
    };

    Code code;
    QString text = {};

    friend bool operator==(const CurlNote &, const CurlNote &) = default;
};

/// "Variable", for JSON and for choosing a sentence.
[[nodiscard]] QString curlNoteName(CurlNote::Code code);
/// Appends it unless it is there.
void addNote(QList<CurlNote> &notes, CurlNote::Code code, const QString &text = {});

} // namespace keywright
