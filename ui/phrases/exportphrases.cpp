// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Notes
{
    Q_DECLARE_TR_FUNCTIONS(ExportNotes)
};

} // namespace

QString exportNoteSentence(const QString &code, const QString &subject, const QString &detail)
{
    if (code == QLatin1StringView("KeyLeftOut"))
        return Notes::tr("%1 is left out and denied: %2 cannot be expressed.").arg(subject, detail);
    if (code == QLatin1StringView("KindLeftOut"))
        return Notes::tr("%1 is let in by fewer ways: %2 cannot be expressed.")
            .arg(subject, detail);
    if (code == QLatin1StringView("LimitLeftOut"))
        return Notes::tr("The limit %2 of %1 is NOT enforced.").arg(subject, detail);
    if (code == QLatin1StringView("LimitApproximated"))
        return Notes::tr("The limit %2 of %1 is counted in the gateway's own way.")
            .arg(subject, detail);
    if (code == QLatin1StringView("ExpiryNotChecked"))
        return Notes::tr("%1 expires, but this gateway knows no time: export again by then.")
            .arg(subject);
    if (code == QLatin1StringView("CredentialLeftOut"))
        return Notes::tr("Requests to %1 go upstream without the third-party key.").arg(subject);
    if (code == QLatin1StringView("LocationLeftOut"))
        return Notes::tr("The key is not looked for in “%2” of %1.").arg(subject, detail);
    if (code == QLatin1StringView("MediaTypesLeftOut"))
        return Notes::tr("Which media types the operations of %1 accept is not checked.")
            .arg(subject);
    if (code == QLatin1StringView("ReportOnlyLeftOut"))
        return Notes::tr("Nothing is recorded of the restriction “%2” of %1, which only reports.")
            .arg(subject, detail);
    if (code == QLatin1StringView("KeyFromEnvironment"))
        return Notes::tr("%1 is compared in clear: the variable %2 must hold it.")
            .arg(subject, detail);
    if (code == QLatin1StringView("PreflightNarrowed"))
        return Notes::tr("Browsers may send a fixed list of methods and headers to %1.")
            .arg(subject);
    if (code == QLatin1StringView("OncePerRequest"))
        return Notes::tr("A header that is given twice is not refused: the first one counts.");
    return code;
}

} // namespace keywright::ui
