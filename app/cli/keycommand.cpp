// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "restrictionoptions.h"
#include "session.h"

#include <ui/phrases/keyphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Keys)
};

std::optional<Key> named(Session &session, const Arguments &arguments)
{
    return session.key(arguments.positional.at(0), arguments);
}

Tone toneOf(EffectiveState state)
{
    return state == EffectiveState::Active     ? Tone::Good
           : state == EffectiveState::Disabled ? Tone::Doubtful
                                               : Tone::Bad;
}

int answer(Session &session, const Result<Key> &result)
{
    return result ? printKey(session, *result) : session.fail(result.error());
}

/// One object after the other: a hundred thousand of them are never one value in memory.
void printJson(Output &out, const QList<Key> &keys, const QString &project, Instant now)
{
    QByteArray text("[");
    for (const Key &key : keys) {
        if (text.size() > 1)
            text += ',';
        text += QJsonDocument(keyJson(key, project, now)).toJson(QJsonDocument::Compact);
    }
    out.bytes(text + "]\n");
}

void printTable(Output &out, const QList<Key> &keys, Instant now)
{
    QList<QStringList> rows;
    rows.reserve(keys.size());
    for (const Key &key : keys) {
        const EffectiveState state = effectiveState(key, now);
        rows.append({out.toned(key.name, Tone::Plain), out.toned(key.application, Tone::Plain),
                     key.masked(), out.toned(ui::stateText(state), toneOf(state)),
                     out.toned(ui::restrictionSummary(key.restrictions), Tone::Plain),
                     key.expires ? toRfc3339(*key.expires) : QString(),
                     key.lastUsed ? toRfc3339(*key.lastUsed) : QString(), key.id.text()});
    }
    out.table({Words::tr("NAME"), Words::tr("APPLICATION"), Words::tr("KEY"), Words::tr("STATE"),
               Words::tr("RESTRICTIONS"), Words::tr("EXPIRES"), Words::tr("LAST USED"),
               Words::tr("ID")},
              rows);
}

int list(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const auto keys = waitFor(session.core()->keys().list(project->id, arguments.has("deleted")));
    if (!keys)
        return session.fail(keys.error());
    Output &out = session.out();
    const Instant now = session.core()->clock().now();
    if (session.json())
        printJson(out, *keys, project->name, now);
    else if (keys->isEmpty())
        out.note(Words::tr("The project has no key yet: keywrightctl key issue NAME --project P"));
    else
        printTable(out, *keys, now);
    return Done;
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

int setEnabled(Session &session, const Arguments &arguments, bool enabled)
{
    const auto key = named(session, arguments);
    if (!key)
        return session.status();
    return answer(session, waitFor(session.core()->keys().setEnabled(key->id, enabled)));
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
    const auto key = named(session, arguments);
    return key ? answer(session, waitFor(session.core()->keys().remove(key->id)))
               : session.status();
}

int undelete(Session &session, const Arguments &arguments)
{
    const auto key = named(session, arguments);
    return key ? answer(session, waitFor(session.core()->keys().undelete(key->id)))
               : session.status();
}

} // namespace

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
    const OptionSpec deleted{"deleted", nullptr,
                             QT_TRANSLATE_NOOP("Help", "also those that were deleted")};
    return {
        {"key",
         "list",
         "--project P [--deleted]",
         QT_TRANSLATE_NOOP("Help", "the keys of a project"),
         {{projectOption(), deleted}, 0, 0},
         list},
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
         "PROJECT/NAME",
         QT_TRANSLATE_NOOP("Help", "deny it from now on"),
         {{projectOption()}, 1, 1},
         disable},
        {"key",
         "enable",
         "PROJECT/NAME",
         QT_TRANSLATE_NOOP("Help", "let it work again"),
         {{projectOption()}, 1, 1},
         enable},
        {"key",
         "delete",
         "PROJECT/NAME",
         QT_TRANSLATE_NOOP("Help", "delete it; for 30 days it can be undeleted"),
         {{projectOption()}, 1, 1},
         remove},
        {"key",
         "undelete",
         "PROJECT/NAME",
         QT_TRANSLATE_NOOP("Help", "bring back a deleted one"),
         {{projectOption()}, 1, 1},
         undelete},
    };
}

} // namespace keywright::cli
