// SPDX-License-Identifier: GPL-3.0-or-later
#include "curlnote.h"

namespace keywright {

namespace {

const char *nameOf(CurlNote::Code code)
{
    switch (code) {
#define KEYWRIGHT_NAME(name) \
    case CurlNote::Code::name: \
        return #name
        KEYWRIGHT_NAME(Variable);
        KEYWRIGHT_NAME(Assignment);
        KEYWRIGHT_NAME(Substitution);
        KEYWRIGHT_NAME(FurtherCommand);
        KEYWRIGHT_NAME(InputUnknown);
        KEYWRIGHT_NAME(OutputRedirected);
        KEYWRIGHT_NAME(QuoteRepaired);
        KEYWRIGHT_NAME(AmpersandKept);
        KEYWRIGHT_NAME(OptionUnknown);
        KEYWRIGHT_NAME(OptionAmbiguous);
        KEYWRIGHT_NAME(OptionNotApplied);
        KEYWRIGHT_NAME(OptionWithoutUse);
        KEYWRIGHT_NAME(OptionAlwaysSo);
        KEYWRIGHT_NAME(OptionOverridden);
        KEYWRIGHT_NAME(ValueMissing);
        KEYWRIGHT_NAME(ValueInvalid);
        KEYWRIGHT_NAME(FurtherUrl);
        KEYWRIGHT_NAME(FurtherRequest);
        KEYWRIGHT_NAME(UrlPattern);
        KEYWRIGHT_NAME(CookieFile);
        KEYWRIGHT_NAME(HeaderFile);
        KEYWRIGHT_NAME(HeaderInvalid);
        KEYWRIGHT_NAME(FileKept);
        KEYWRIGHT_NAME(FileLeftOut);
        KEYWRIGHT_NAME(FormFileAsText);
        KEYWRIGHT_NAME(FormAttribute);
        KEYWRIGHT_NAME(PasswordAsked);
        KEYWRIGHT_NAME(LooksSecret);
        KEYWRIGHT_NAME(TextNotUtf8);
#undef KEYWRIGHT_NAME
    }
    return "";
}

} // namespace

QString curlNoteName(CurlNote::Code code)
{
    return QString::fromLatin1(nameOf(code));
}

void addNote(QList<CurlNote> &notes, CurlNote::Code code, const QString &text)
{
    constexpr qsizetype noteLimit = 200; // of a hostile text
    const CurlNote note{code, text.left(500)};
    if (notes.size() < noteLimit && !notes.contains(note))
        notes.append(note);
}

} // namespace keywright
