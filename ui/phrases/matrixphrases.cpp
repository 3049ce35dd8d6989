// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixphrases.h"

#include "policyphrases.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct OutcomeWords
{
    const char *name, *title, *sentence;
};

constexpr OutcomeWords outcomes[] = {
    {"notSent", QT_TRANSLATE_NOOP("Matrix", "not sent"),
     QT_TRANSLATE_NOOP("Matrix", "Only what policy says is known.")},
    {"granted", QT_TRANSLATE_NOOP("Matrix", "granted"),
     QT_TRANSLATE_NOOP("Matrix", "Policy grants it, and the server took it.")},
    {"denied", QT_TRANSLATE_NOOP("Matrix", "denied"),
     QT_TRANSLATE_NOOP("Matrix", "Policy denies it, and it was refused.")},
    {"leak", QT_TRANSLATE_NOOP("Matrix", "leak"),
     QT_TRANSLATE_NOOP("Matrix", "Policy denies it, and the server did it all the same. Let "
                                 "the server be reached through the gateway alone.")},
    {"broken", QT_TRANSLATE_NOOP("Matrix", "broken"),
     QT_TRANSLATE_NOOP("Matrix", "Policy grants it, and it was refused. The server wants "
                                 "something else, or the gateway enforces an older policy.")},
    {"limited", QT_TRANSLATE_NOOP("Matrix", "limited"),
     QT_TRANSLATE_NOOP("Matrix", "Policy grants it, but a limit is used up by now. Try again "
                                 "later or raise the limit.")},
    {"unclear", QT_TRANSLATE_NOOP("Matrix", "unclear"),
     QT_TRANSLATE_NOOP("Matrix", "What came back says nothing about the key.")},
};

const OutcomeWords *wordsOf(const QString &outcome)
{
    for (const OutcomeWords &words : outcomes) {
        if (outcome == QLatin1String(words.name))
            return &words;
    }
    return nullptr;
}

} // namespace

QString matrixOutcomeTitle(const QString &outcome)
{
    const OutcomeWords *words = wordsOf(outcome);
    return words ? QCoreApplication::translate("Matrix", words->title) : outcome;
}

QString matrixOutcomeSentence(const QString &outcome)
{
    const OutcomeWords *words = wordsOf(outcome);
    return words ? QCoreApplication::translate("Matrix", words->sentence) : QString();
}

QString matrixCallerTitle(const QString &caller, const QString &of)
{
    if (caller == QLatin1String("nobody"))
        return QCoreApplication::translate("Matrix", "(no key)");
    if (caller == QLatin1String("unissued"))
        return QCoreApplication::translate("Matrix", "(%1_…, never issued)").arg(of);
    return of.isEmpty() ? QCoreApplication::translate("Matrix", "(altered key)")
                        : QCoreApplication::translate("Matrix", "(%1, altered)").arg(of);
}

QString matrixKeyTitle(const QString &name, const QString &state)
{
    if (state == QLatin1String("deleted"))
        return QCoreApplication::translate("Matrix", "%1 (deleted)").arg(name);
    if (state == QLatin1String("disabled"))
        return QCoreApplication::translate("Matrix", "%1 (disabled)").arg(name);
    if (state == QLatin1String("expired"))
        return QCoreApplication::translate("Matrix", "%1 (expired)").arg(name);
    return name;
}

QString matrixCallTitle(const QString &method, const QString &api, const QString &path)
{
    return QStringLiteral("%1: %2 %3").arg(api, method, path);
}

QString matrixExplanation(const QString &outcome, policy::Reason reason, int status)
{
    return QCoreApplication::translate("Matrix", "%1 Policy: %2. Server: HTTP %3.")
        .arg(matrixOutcomeSentence(outcome), reasonTitle(reason), QString::number(status));
}

} // namespace keywright::ui
