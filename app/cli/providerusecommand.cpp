// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "provideroptions.h"
#include "restrictionoptions.h"

#include <ui/phrases/errorphrases.h>
#include <ui/phrases/providerphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

std::vector<Command> providerUseCommands();

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Providers)
};

struct Subject
{
    Key key;
    Provider provider;
    ProviderUse use;
};

/// The stored key, whose it is, and what the options say of it; null after saying why not.
std::optional<Subject> subjectOf(Session &session, const Arguments &arguments)
{
    const auto key = session.key(arguments.positional.at(0), arguments);
    if (!key)
        return {};
    Subject subject;
    subject.key = *key;
    const auto parts = readParts(arguments);
    if (!parts) {
        session.fail(parts.error());
        return {};
    }
    subject.use.parts = *parts;
    if (const auto url = arguments.value("url")) {
        subject.use.base = QUrl(*url, QUrl::StrictMode);
        if (!subject.use.base.isValid() || subject.use.base.isRelative()) {
            session.fail({ErrorCode::UrlInvalid, *url, {}});
            return {};
        }
    }
    if (const auto said = arguments.value("provider")) {
        const auto named = namedProvider(session, *said);
        if (!named)
            return {};
        subject.provider = *named;
    } else {
        const auto found = waitFor(session.core()->providers().providerOf(*key, {}));
        if (!found) {
            failWith(session, found.error(), {});
            return {};
        }
        subject.provider = *found;
    }
    subject.use.provider = subject.provider.id;
    return subject;
}

int prove(Session &session, const Arguments &arguments)
{
    const auto subject = subjectOf(session, arguments);
    if (!subject)
        return session.status();
    const auto outcome = waitFor(session.core()->providers().prove(subject->key.id, subject->use));
    if (!outcome)
        return failWith(session, outcome.error(), subject->provider);
    Output &out = session.out();
    const bool works = outcome->state == ProviderProofOutcome::State::Works;
    const QString sentence = ui::proofSentence(*outcome, subject->provider.name);
    if (session.json())
        out.object({{QStringLiteral("key"), subject->key.name},
                    {QStringLiteral("provider"), subject->provider.id},
                    {QStringLiteral("state"), stateName(outcome->state)},
                    {QStringLiteral("status"), outcome->status},
                    {QStringLiteral("url"), outcome->url.toString()},
                    {QStringLiteral("problem"),
                     outcome->problem ? errorName(outcome->problem->code) : QString()}});
    else
        out.line(out.toned(sentence, works ? Tone::Good : Tone::Bad));
    // Nobody answered: that is no answer about the key.
    return works ? Done : outcome->state == ProviderProofOutcome::State::Unreachable ? Failed : No;
}

QJsonObject pairJson(Session &session, const ProviderPair &pair)
{
    const QString project = session.projectName(pair.api.project);
    return {{QStringLiteral("project"), project},
            {QStringLiteral("api"), apiJson(pair.api, project)},
            {QStringLiteral("key"), keyJson(pair.key, project, session.core()->clock().now())},
            {QStringLiteral("variable"), pair.binding.variable},
            {QStringLiteral("environment"), pair.binding.environment},
            {QStringLiteral("url"), session.core()->gateway().urlOf(pair.api.name)},
            {QStringLiteral("baseVariable"), pair.baseVariable}};
}

int printPair(Session &session, const Subject &subject, const ProviderPair &pair)
{
    // Where it listens now, if it runs: port 0 has become another one.
    (void)waitFor(session.core()->gateway().status());
    Output &out = session.out();
    if (session.json()) {
        out.object(pairJson(session, pair));
        return Done;
    }
    const QString project = session.projectName(pair.api.project);
    const QString url = session.core()->gateway().urlOf(pair.api.name);
    out.fields({{Words::tr("api"), out.toned(pair.api.name, Tone::Strong)},
                {Words::tr("upstream"), out.toned(pair.api.upstream.toString(), Tone::Plain)},
                {Words::tr("real key goes"), ui::placementSentence(pair.api.credentialPlacement)},
                {Words::tr("key"), out.toned(project + u'/' + pair.key.name, Tone::Plain)},
                {Words::tr("variable"), pair.binding.variable},
                {Words::tr("call it at"), url}});
    out.line(out.toned(Words::tr("Programs of %1 are given %2, which opens %3 alone; the gateway "
                                 "puts “%4” in its place.")
                           .arg(project, pair.key.name, pair.api.name, subject.key.name),
                       Tone::Plain));
    if (!pair.baseVariable.isEmpty())
        out.note(Words::tr("Programs look for the address in %1: set it to %2.")
                     .arg(pair.baseVariable, url));
    if (pair.before && pair.before->key == subject.key.id)
        out.note(Words::tr("%1 held the real key until now.").arg(pair.binding.variable));
    else if (pair.before)
        out.note(Words::tr("%1 held another key until now.").arg(pair.binding.variable));
    return Done;
}

int pairKey(Session &session, const Arguments &arguments)
{
    const auto subject = subjectOf(session, arguments);
    if (!subject)
        return session.status();
    PairDraft draft;
    draft.credential = subject->key.id;
    draft.use = subject->use;
    draft.apiName = arguments.value("name", QString());
    draft.keyName = arguments.value("key-name", QString());
    draft.variable = arguments.value("variable", QString());
    draft.environment = arguments.value("environment", QString());
    if (const auto expires = arguments.value("expires")) {
        const auto time = readExpiry(*expires, session.core()->clock().now());
        if (!time)
            return session.fail(time.error());
        draft.expires = *time;
    }
    if (const auto applied = applyRestrictions(arguments, draft.restrictions); !applied)
        return session.fail(applied.error());
    const auto made = waitFor(session.core()->providers().pair(draft));
    return made ? printPair(session, *subject, *made)
                : failWith(session, made.error(), subject->provider);
}

QJsonObject userJson(const CredentialUser &user, const QString &project)
{
    QJsonArray variables, keys;
    for (const Binding &binding : user.variables)
        variables.append(binding.variable);
    for (const auto &key : user.keys)
        keys.append(
            QJsonObject{{QStringLiteral("key"), key.first}, {QStringLiteral("calls"), key.second}});
    return {{QStringLiteral("api"), apiJson(user.api, project)},
            {QStringLiteral("variables"), variables},
            {QStringLiteral("calls"), user.calls},
            {QStringLiteral("keys"), keys},
            {QStringLiteral("lastCall"), timeJson(user.lastCall)}};
}

int users(Session &session, const Arguments &arguments)
{
    const auto key = session.key(arguments.positional.at(0), arguments);
    if (!key)
        return session.status();
    const auto found = waitFor(session.core()->providers().users(*key));
    if (!found)
        return session.fail(found.error());
    const QString project = session.projectName(key->project);
    Output &out = session.out();
    QStringList bound;
    for (const Binding &binding : found->bindings)
        bound.append(binding.variable);
    if (session.json()) {
        QJsonArray apis;
        for (const CredentialUser &user : found->apis)
            apis.append(userJson(user, project));
        out.object({{QStringLiteral("apis"), apis},
                    {QStringLiteral("variables"), QJsonArray::fromStringList(bound)}});
        return Done;
    }
    if (found->apis.isEmpty() && bound.isEmpty()) {
        out.note(Words::tr("Nobody uses it: keywrightctl provider pair PROJECT/KEY."));
        return Done;
    }
    QList<QStringList> rows;
    for (const CredentialUser &user : found->apis) {
        QStringList variables, callers;
        for (const Binding &binding : user.variables)
            variables.append(binding.variable);
        for (const auto &caller : user.keys)
            callers.append(QStringLiteral("%1 (%2)").arg(caller.first).arg(caller.second));
        rows.append({out.toned(user.api.name, Tone::Plain), variables.join(QLatin1String(", ")),
                     QString::number(user.calls),
                     user.lastCall ? toRfc3339(*user.lastCall) : QString(),
                     out.toned(callers.join(QLatin1String(", ")), Tone::Plain)});
    }
    if (!rows.isEmpty())
        out.table({Words::tr("API"), Words::tr("VARIABLE"), Words::tr("CALLS, 30 DAYS"),
                   Words::tr("LAST CALL"), Words::tr("KEYS THAT CALLED")},
                  rows);
    if (!bound.isEmpty())
        out.line(Words::tr("Programs are given the key itself in %1.")
                     .arg(bound.join(QLatin1String(", "))));
    return Done;
}

} // namespace

std::vector<Command> providerUseCommands()
{
    const OptionSpec provider{"provider", "ID", QT_TRANSLATE_NOOP("Help", "whose key it is")};
    const OptionSpec url{"url", "BASE",
                         QT_TRANSLATE_NOOP("Help", "another address of the provider's, or one on "
                                                   "this computer")};
    std::vector<OptionSpec> pairing = restrictionOptions();
    pairing.insert(
        pairing.begin(),
        {projectOption(),
         provider,
         url,
         partOption(),
         {"name", "API", QT_TRANSLATE_NOOP("Help", "how the API is called (the provider's id)")},
         {"key-name", "KEY", QT_TRANSLATE_NOOP("Help", "how the new key is called")},
         {"variable", "V", QT_TRANSLATE_NOOP("Help", "what holds the new key (by convention)")},
         {"environment", "E", QT_TRANSLATE_NOOP("Help", "only in this environment")},
         {"expires", "90d", QT_TRANSLATE_NOOP("Help", "a duration, a time or a date")}});
    return {
        {"provider",
         "prove",
         "PROJECT/KEY [--url BASE]",
         QT_TRANSLATE_NOOP("Help", "ask the provider whether a stored key works"),
         {{projectOption(), provider, url, partOption()}, 1, 1},
         prove},
        {"provider",
         "pair",
         "PROJECT/KEY [--name API] [--variable V] [--limit N/UNIT]… …",
         QT_TRANSLATE_NOOP("Help", "let programs use a stored key through the gateway, with a key "
                                   "of their own"),
         {pairing, 1, 1},
         pairKey},
        {"provider",
         "users",
         "PROJECT/KEY",
         QT_TRANSLATE_NOOP("Help", "who uses a stored key"),
         {{projectOption()}, 1, 1},
         users},
    };
}

} // namespace keywright::cli
