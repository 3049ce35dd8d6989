// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Findings
{
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

struct Phrase
{
    const char *code;
    const char *sentence; ///< %1 the subject
    const char *advice;
};

constexpr Phrase phrases[] = {
    {"KeychainLocked", QT_TRANSLATE_NOOP("Findings", "The system's keychain is locked."),
     QT_TRANSLATE_NOOP("Findings", "Unlock it to issue keys that are kept, to reveal them and to "
                                   "run programs with them.")},
    {"KeychainUnavailable",
     QT_TRANSLATE_NOOP("Findings", "The system's keychain is not available."),
     QT_TRANSLATE_NOOP("Findings",
                       "Log in to a desktop session with a keyring; until then keys can "
                       "only be issued without keeping them.")},
    {"KeychainSwitched",
     QT_TRANSLATE_NOOP("Findings", "Another keychain answers than before: what must be in it is "
                                   "not there."),
     QT_TRANSLATE_NOOP("Findings",
                       "Nothing was changed. Go back to the keychain of before (desktops bring "
                       "their own), or restore a backup; the Audit page (or keywrightctl "
                       "audit renew) begins the log anew in this one.")},
    {"SecretOrphaned",
     QT_TRANSLATE_NOOP("Findings", "The item “%1” is kept for no key of this home."),
     QT_TRANSLATE_NOOP("Findings", "Remove it in the system's password manager, unless another "
                                   "copy of this home uses it.")},
    {"SecretsPending",
     QT_TRANSLATE_NOOP("Findings", "Secrets of an interrupted change wait to be tidied up."),
     QT_TRANSLATE_NOOP("Findings", "Unlock the keychain and start Keywright once more; it finishes "
                                   "or undoes them by itself.")},
    {"SecretMissing", QT_TRANSLATE_NOOP("Findings", "The secret of “%1” is not in the keychain."),
     QT_TRANSLATE_NOOP("Findings", "Somebody removed it there; rotate the key to get a new one.")},
    {"GatewayOff", QT_TRANSLATE_NOOP("Findings", "The gateway is not running."),
     QT_TRANSLATE_NOOP("Findings", "Start it: keywrightctl gateway start.")},
    {"GatewayBehind",
     QT_TRANSLATE_NOOP("Findings", "The gateway does not enforce the newest settings yet."),
     QT_TRANSLATE_NOOP("Findings", "Wait a moment; if it stays so, stop and start it.")},
    {"UpstreamUnreachable", QT_TRANSLATE_NOOP("Findings", "The API “%1” cannot be reached."),
     QT_TRANSLATE_NOOP("Findings", "Start its service, or correct its upstream URL.")},
    {"KeyUnrestricted",
     QT_TRANSLATE_NOOP("Findings", "The key “%1” may be used by anybody who has "
                                   "it, from anywhere."),
     QT_TRANSLATE_NOOP("Findings", "Restrict it to the websites, networks or apps that use it.")},
    {"KeyUnused", QT_TRANSLATE_NOOP("Findings", "The key “%1” has not been used for a long time."),
     QT_TRANSLATE_NOOP("Findings", "Disable it, and delete it when nobody misses it.")},
    {"KeyExpiring", QT_TRANSLATE_NOOP("Findings", "The key “%1” expires soon."),
     QT_TRANSLATE_NOOP("Findings", "Move its expiry, or issue its successor in time.")},
    {"KeyExpired", QT_TRANSLATE_NOOP("Findings", "The key “%1” has expired."),
     QT_TRANSLATE_NOOP("Findings", "Delete it, or move its expiry if it is still needed.")},
    {"KeyWithoutLimit", QT_TRANSLATE_NOOP("Findings", "The key “%1” has no limit."),
     QT_TRANSLATE_NOOP("Findings", "Give it one, so that a leak or a loop costs little.")},
    {"KeyOld", QT_TRANSLATE_NOOP("Findings", "The key “%1” is older than keys may become here."),
     QT_TRANSLATE_NOOP("Findings", "Rotate it; both secrets work while the programs change over.")},
    {"KeyShared", QT_TRANSLATE_NOOP("Findings", "Several applications seem to use the key “%1”."),
     QT_TRANSLATE_NOOP("Findings", "Issue one for each: then each can be restricted and stopped "
                                   "without the others.")},
    {"UpstreamOpen",
     QT_TRANSLATE_NOOP("Findings", "The service of “%1” also answers calls that come past the "
                                   "gateway."),
     QT_TRANSLATE_NOOP("Findings", "Make it listen on the loopback alone or behind a firewall, so "
                                   "that every call needs a key.")},
    {"TwoKeysForOneApplication",
     QT_TRANSLATE_NOOP("Findings", "“%1” is not the only active key of its application."),
     QT_TRANSLATE_NOOP("Findings", "Rotate one key instead of keeping two; delete the other.")},
    {"StoreReadableByOthers",
     QT_TRANSLATE_NOOP("Findings", "Other users of this machine can read %1."),
     QT_TRANSLATE_NOOP("Findings", "Take the rights of group and others away: chmod go= FILE.")},
};

const Phrase *find(const QString &code)
{
    for (const Phrase &phrase : phrases) {
        if (code == QLatin1String(phrase.code))
            return &phrase;
    }
    return nullptr;
}

} // namespace

QString findingSentence(const QString &code, const QString &subject, const QString &project,
                        const QString &detail)
{
    const Phrase *phrase = find(code);
    QString text = phrase ? Findings::tr(phrase->sentence) : code;
    if (text.contains(QLatin1String("%1"))) {
        const bool isKey = code.startsWith(QLatin1String("Key"))
                           || code == QLatin1String("SecretMissing")
                           || code == QLatin1String("TwoKeysForOneApplication");
        text = text.arg(isKey && !project.isEmpty() ? project + u'/' + subject : subject);
    }
    return detail.isEmpty() ? text : Findings::tr("%1 (%2)").arg(text, detail);
}

QString findingAdvice(const QString &code, const QString &subject)
{
    const Phrase *phrase = find(code);
    QString text = phrase ? Findings::tr(phrase->advice) : QString();
    if (code == QLatin1String("StoreReadableByOthers") && !subject.isEmpty())
        text.replace(QLatin1String("FILE"), subject);
    return text;
}

QString severityText(const QString &severity)
{
    if (severity == QLatin1String("problem"))
        return Findings::tr("problem");
    if (severity == QLatin1String("warning"))
        return Findings::tr("warning");
    if (severity == QLatin1String("note"))
        return Findings::tr("note");
    return severity;
}

QString keychainStateText(const QString &state)
{
    if (state == QLatin1String("unlocked"))
        return Findings::tr("unlocked");
    if (state == QLatin1String("locked"))
        return Findings::tr("locked");
    if (state == QLatin1String("prompt-pending"))
        return Findings::tr("the system is asking for its password");
    if (state == QLatin1String("no-bus"))
        return Findings::tr("no session bus");
    if (state == QLatin1String("no-service"))
        return Findings::tr("nobody keeps secrets in this session");
    if (state == QLatin1String("no-collection"))
        return Findings::tr("no keyring has been made yet");
    if (state == QLatin1String("frozen"))
        return Findings::tr("it does not answer");
    return state;
}

QStringList findingCodes()
{
    QStringList codes;
    for (const Phrase &phrase : phrases)
        codes.append(QLatin1String(phrase.code));
    return codes;
}

} // namespace keywright::ui
