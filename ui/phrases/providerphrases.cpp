// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerphrases.h"

#include "errorphrases.h"
#include "listtext.h"

#include <QtCore/QCoreApplication>

namespace keywright::ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Providers)
};

QString hostProblem(const Error &error, const Provider &provider)
{
    if (provider.base.isEmpty() && error.detail == provider.name)
        return Words::tr("%1 has no address of its own: say which one is meant.")
            .arg(provider.name);
    if (provider.hosts.isEmpty())
        return Words::tr("“%1” is no address for this: give an http or https URL. Keys of %2 are "
                         "tested on this computer only.")
            .arg(error.detail, provider.name);
    return Words::tr("“%1” is no address for a key of %2. It is sent to %3 over https, or to this "
                     "computer, and to nobody else.")
        .arg(error.detail, provider.name, listText(provider.hosts));
}

} // namespace

QString proofStateText(ProviderProofOutcome::State state)
{
    switch (state) {
    case ProviderProofOutcome::State::Works:
        return Words::tr("works");
    case ProviderProofOutcome::State::Refused:
        return Words::tr("refused");
    case ProviderProofOutcome::State::Unreachable:
        return Words::tr("unreachable");
    case ProviderProofOutcome::State::Unclear:
        break;
    }
    return Words::tr("unclear");
}

QString proofSentence(const ProviderProofOutcome &outcome, const QString &provider)
{
    const QString host = outcome.url.host();
    switch (outcome.state) {
    case ProviderProofOutcome::State::Works:
        return Words::tr("The key works: %1 answered %2.").arg(host).arg(outcome.status);
    case ProviderProofOutcome::State::Refused:
        return Words::tr("%1 refuses the key (%2). It was mistyped, has been revoked, or may not "
                         "make this call.")
            .arg(provider)
            .arg(outcome.status);
    case ProviderProofOutcome::State::Unreachable:
        return Words::tr("%1 did not answer, so nothing is known of the key. %2")
            .arg(host, outcome.problem ? ui::sentence(*outcome.problem) : QString())
            .trimmed();
    case ProviderProofOutcome::State::Unclear:
        break;
    }
    return Words::tr("%1 answered %2, which says neither yes nor no.")
        .arg(host)
        .arg(outcome.status);
}

QString costText(ProviderCost cost)
{
    switch (cost) {
    case ProviderCost::Free:
        return Words::tr("free");
    case ProviderCost::Agreement:
        return Words::tr("wants an agreement");
    case ProviderCost::Fee:
        break;
    }
    return Words::tr("wants a fee");
}

QString placementSentence(const QString &placement)
{
    const QString kind = placement.section(u':', 0, 0), rest = placement.section(u':', 1);
    if (kind == QLatin1String("header"))
        return Words::tr("in the header %1").arg(rest);
    if (kind == QLatin1String("query"))
        return Words::tr("in the query parameter %1").arg(rest);
    if (kind == QLatin1String("basic"))
        return Words::tr("as the password of Authorization: Basic");
    if (kind == QLatin1String("sigv4"))
        return Words::tr("as a signature (AWS Signature Version 4)");
    return Words::tr("as Authorization: Bearer");
}

QString unknownProvider(const Error &error)
{
    const QString sentence = Words::tr("There is no provider “%1”.").arg(error.subject);
    return error.detail.isEmpty()
               ? sentence
               : sentence + u' ' + Words::tr("Did you mean %1?").arg(error.detail);
}

QString providerProblem(const Error &error, const Provider &provider)
{
    if (error.code == ErrorCode::NotSupported && error.subject == provider.name)
        return Words::tr("%1 has no request that could be tried without doing anything.")
            .arg(provider.name);
    if (error.code != ErrorCode::InvalidArgument)
        return ui::sentence(error);
    if (error.subject == QLatin1String("provider"))
        return Words::tr("Nothing tells whose key this is: say which provider it belongs to.");
    if (error.subject == QLatin1String("url"))
        return hostProblem(error, provider);
    if (error.subject == QLatin1String("value"))
        return Words::tr("The value holds what no key holds, such as a line break.");
    if (error.subject == QLatin1String("key"))
        return Words::tr("“%1” is not a key that was imported.").arg(error.detail);
    for (const ProviderPart &part : provider.parts) {
        if (part.id == error.subject)
            return Words::tr("“%1” is missing, or holds more than letters, digits and ._~-.")
                .arg(part.label);
    }
    return ui::sentence(error);
}

} // namespace keywright::ui
