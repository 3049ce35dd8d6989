// SPDX-License-Identifier: GPL-3.0-or-later
#include "codephrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Notes
{
    Q_DECLARE_TR_FUNCTIONS(CodeNotes)
};

} // namespace

QString codeNoteSentence(const QString &note)
{
    if (note == u"authenticationLeftOut")
        return Notes::tr("The credential is left out: Digest and AWS signatures are written for "
                         "cURL alone.");
    if (note == u"redirectsNotFollowed")
        return Notes::tr("Redirects are not followed: the key would go along to another host, or "
                         "the language does not follow them.");
    if (note == u"methodInCapitals")
        return Notes::tr("JavaScript sends the method in capitals.");
    if (note == u"connectionLeftOut")
        return Notes::tr("The proxy, the HTTP version or the client certificate of the settings is "
                         "not in the code; cURL has them.");
    return note;
}

} // namespace keywright::ui
