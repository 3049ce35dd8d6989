// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "restrictionoptions.h"
#include "session.h"

#include <ui/phrases/keyphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

// So many keys are named at once at most: a list from a file is no mistake.
constexpr int mostKeys = 100'000;

std::optional<Key> named(Session &session, const Arguments &arguments)
{
    return session.key(arguments.positional.at(0), arguments);
}

int answer(Session &session, const Result<Key> &result)
{
    return result ? printKey(session, *result) : session.fail(result.error());
}

int show(Session &session, const Arguments &arguments)
{
    const auto key = named(session, arguments);
    return key ? printKey(session, *key) : session.status();
}

int edit(Session &session, const Arguments &arguments)
{
    auto key = named(session, arguments);
    if (!key)
        return session.status();
    key->name = arguments.value("name", key->name);
    key->application = arguments.value("application", key->application);
    key->environment = arguments.value("environment", key->environment);
    if (arguments.has("label") || arguments.has("no-labels"))
        key->labels = arguments.values("label");
    key->note = arguments.value("note", key->note);
    if (const auto expires = arguments.value("expires")) {
        if (*expires == QLatin1String("never")) {
            key->expires.reset();
        } else {
            const auto time = readExpiry(*expires, session.core()->clock().now());
            if (!time)
                return session.fail(time.error());
            key->expires = *time;
        }
    }
    if (const auto applied = applyRestrictions(arguments, key->restrictions); !applied)
        return session.fail(applied.error());
    return answer(session, waitFor(session.core()->keys().update(*key)));
}

/// Does it to every key that is named. What does not work is said, and the others are done.
template<typename Change>
int toEach(Session &session, const Arguments &arguments, Change change)
{
    int status = Done, done = 0;
    for (const QString &address : arguments.positional) {
        const auto key = session.key(address, arguments);
        if (!key) {
            status = session.status();
            continue;
        }
        const int one = answer(session, waitFor(change(*key)));
        if (one == Done)
            ++done;
        else
            status = one;
    }
    if (status != Done && arguments.positional.size() > 1)
        session.out().note(
            Words::tr("%1 of %2 keys are done.").arg(done).arg(arguments.positional.size()));
    return status;
}

int setEnabled(Session &session, const Arguments &arguments, bool enabled)
{
    return toEach(session, arguments, [&](const Key &key) {
        return session.core()->keys().setEnabled(key.id, enabled);
    });
}

int disable(Session &session, const Arguments &arguments)
{
    return setEnabled(session, arguments, false);
}

int enable(Session &session, const Arguments &arguments)
{
    return setEnabled(session, arguments, true);
}

int remove(Session &session, const Arguments &arguments)
{
    return toEach(session, arguments,
                  [&](const Key &key) { return session.core()->keys().remove(key.id); });
}

int undelete(Session &session, const Arguments &arguments)
{
    return toEach(session, arguments,
                  [&](const Key &key) { return session.core()->keys().undelete(key.id); });
}

int purge(Session &session, const Arguments &arguments)
{
    const auto key = session.key(arguments.positional.constFirst(), arguments);
    if (!key)
        return session.status();
    if (key->state == KeyState::Deleted && arguments.value("yes", QString()) != key->name)
        return session.wrongUse(
            Words::tr("%1 and its secret would be gone for good.").arg(key->name),
            Words::tr("If you are sure, repeat the name: --yes '%1'.").arg(key->name));
    const auto gone = waitFor(session.core()->keys().purge(key->id));
    if (!gone || session.json())
        return answer(session, gone);
    session.out().line(
        Words::tr("%1 is gone for good.").arg(session.out().toned(gone->name, Tone::Strong)));
    return Done;
}

} // namespace

Tone toneOf(EffectiveState state)
{
    return state == EffectiveState::Active     ? Tone::Good
           : state == EffectiveState::Disabled ? Tone::Doubtful
                                               : Tone::Bad;
}

int printKey(Session &session, const Key &key)
{
    Output &out = session.out();
    const Instant now = session.core()->clock().now();
    if (session.json()) {
        out.object(keyJson(key, session.projectName(key.project), now));
        return Done;
    }
    const EffectiveState state = effectiveState(key, now);
    const QString never = Words::tr("never");
    QList<QPair<QString, QString>> fields{
        {Words::tr("name"), out.toned(key.name, Tone::Strong)},
        {Words::tr("id"), key.id.text()},
        {Words::tr("application"), out.toned(key.application, Tone::Plain)},
        {Words::tr("key"), key.masked()},
        {Words::tr("state"), out.toned(ui::stateText(state), toneOf(state))},
        {Words::tr("version"), QString::number(key.current().number)},
        {Words::tr("kept in keychain"), key.current().kept ? Words::tr("yes") : Words::tr("no")},
        {Words::tr("created"), toRfc3339(key.created)},
        {Words::tr("expires"), key.expires ? toRfc3339(*key.expires) : never},
        {Words::tr("last used"), key.lastUsed ? toRfc3339(*key.lastUsed) : never}};
    if (!key.note.isEmpty())
        fields.insert(3, {Words::tr("note"), out.toned(key.note, Tone::Plain)});
    if (!key.labels.isEmpty())
        fields.insert(
            3, {Words::tr("labels"), out.toned(key.labels.join(QLatin1String(", ")), Tone::Plain)});
    if (!key.environment.isEmpty())
        fields.insert(3, {Words::tr("environment"), out.toned(key.environment, Tone::Plain)});
    if (!key.provider.isEmpty())
        fields.insert(3, {Words::tr("provider"), out.toned(key.provider, Tone::Plain)});
    out.fields(fields);
    out.line(out.toned(ui::keySentence(key, now), Tone::Plain));
    return Done;
}

OptionSpec projectOption()
{
    return {"project", "P", QT_TRANSLATE_NOOP("Help", "the project")};
}

OptionSpec environmentOption()
{
    return {"environment", "E",
            QT_TRANSLATE_NOOP("Help", "where it is used: production, staging, …")};
}

OptionSpec labelOption()
{
    return {"label", "L", QT_TRANSLATE_NOOP("Help", "a word to find it by"), true};
}

std::vector<Command> keyCommands()
{
    std::vector<OptionSpec> editing = restrictionOptions();
    editing.insert(
        editing.begin(),
        {projectOption(),
         {"name", "NAME", QT_TRANSLATE_NOOP("Help", "another name")},
         {"application", "A", QT_TRANSLATE_NOOP("Help", "what uses the key")},
         environmentOption(),
         labelOption(),
         {"no-labels", nullptr, QT_TRANSLATE_NOOP("Help", "drop the labels")},
         {"note", "TEXT", QT_TRANSLATE_NOOP("Help", "a note")},
         {"expires", "90d", QT_TRANSLATE_NOOP("Help", "a duration, a time, or never")},
         {"clear", "KINDS",
          QT_TRANSLATE_NOOP("Help", "drop referrers,ips,android,ios,processes,apis,limits")},
         {"no-origin-fallback", nullptr, QT_TRANSLATE_NOOP("Help", "judge Referer only")}});
    std::vector<Command> all = keyListCommands();
    const std::vector<Command> own{
        {"key",
         "show",
         "PROJECT/NAME",
         QT_TRANSLATE_NOOP("Help", "one key and what it may do"),
         {{projectOption()}, 1, 1},
         show},
        {"key",
         "edit",
         "PROJECT/NAME [--expires 90d] [--referrer E]… …",
         QT_TRANSLATE_NOOP("Help", "change a key; each kind that is named is replaced"),
         {editing, 1, 1},
         edit},
        {"key",
         "disable",
         "PROJECT/NAME…",
         QT_TRANSLATE_NOOP("Help", "deny it from now on"),
         {{projectOption()}, 1, mostKeys},
         disable},
        {"key",
         "enable",
         "PROJECT/NAME…",
         QT_TRANSLATE_NOOP("Help", "let it work again"),
         {{projectOption()}, 1, mostKeys},
         enable},
        {"key",
         "delete",
         "PROJECT/NAME…",
         QT_TRANSLATE_NOOP("Help", "delete it; for 30 days it can be undeleted"),
         {{projectOption()}, 1, mostKeys},
         remove},
        {"key",
         "undelete",
         "PROJECT/NAME…",
         QT_TRANSLATE_NOOP("Help", "bring back a deleted one"),
         {{projectOption()}, 1, mostKeys},
         undelete},
        {"key",
         "purge",
         "PROJECT/NAME --yes NAME",
         QT_TRANSLATE_NOOP("Help", "remove a deleted one and its secret for good"),
         {{projectOption(), {"yes", "NAME", QT_TRANSLATE_NOOP("Help", "its name once more")}},
          1,
          1},
         purge},
    };
    for (const auto &part : {own, keyRotateCommands(), keyCompareCommands(), keyHistoryCommands()})
        all.insert(all.end(), part.begin(), part.end());
    return all;
}

} // namespace keywright::cli
