// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "provideroptions.h"
#include "restrictionoptions.h"
#include "session.h"

#include <ui/phrases/keyphrases.h>

#include <QtCore/QCoreApplication>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeySecrets)
};

int issue(Session &session, const Arguments &arguments)
{
    const auto place = session.projectAndName(arguments);
    if (!place)
        return session.status();
    KeyDraft draft;
    draft.project = place->first.id;
    draft.name = place->second;
    draft.application = arguments.value("application", QString());
    draft.environment = arguments.value("environment", QString());
    draft.labels = arguments.values("label");
    draft.note = arguments.value("note", QString());
    draft.keep = !arguments.has("no-keep");
    const Instant now = session.core()->clock().now();
    if (const auto expires = arguments.value("expires")) {
        const auto time = readExpiry(*expires, now);
        if (!time)
            return session.fail(time.error());
        draft.expires = *time;
    }
    if (const auto applied = applyRestrictions(arguments, draft.restrictions); !applied)
        return session.fail(applied.error());
    const auto issued = waitFor(session.core()->keys().issue(draft));
    if (!issued)
        return session.fail(issued.error());
    const QString shown = draft.keep
                              ? Words::tr("It is kept; keywrightctl key reveal shows it again.")
                              : Words::tr("It is shown this once and kept nowhere.");
    return printSecret(session, issued->key, issued->secret,
                       ui::keySentence(issued->key, now) + u' ' + shown);
}

/// Whose key is imported: as said, or as the value looks, which is told. Empty: nobody knows. Null
/// after saying why not.
std::optional<QString> providerFor(Session &session, const Arguments &arguments,
                                   const Secret &value)
{
    if (const auto said = arguments.value("provider"); said && !said->isEmpty()) {
        const auto provider = namedProvider(session, *said);
        return provider ? std::optional(provider->id) : std::nullopt;
    }
    const auto guessed = waitFor(session.core()->providers().recognise(value));
    if (!guessed || !*guessed)
        return QString();
    session.out().note(Words::tr("It looks like a key of %1; --provider %2 is assumed.")
                           .arg((*guessed)->name, (*guessed)->family));
    return (*guessed)->family;
}

int import(Session &session, const Arguments &arguments)
{
    const auto place = session.projectAndName(arguments);
    if (!place)
        return session.status();
    const auto parts = readParts(arguments);
    if (!parts)
        return session.fail(parts.error());
    const auto value = readSecret(session.out());
    if (!value)
        return session.fail(value.error());
    const auto provider = providerFor(session, arguments, *value);
    if (!provider)
        return session.status();
    KeyDraft draft;
    draft.project = place->first.id;
    draft.name = place->second;
    draft.application = arguments.value("application", QString());
    draft.environment = arguments.value("environment", QString());
    draft.labels = arguments.values("label");
    draft.note = arguments.value("note", QString());
    ProviderUse use;
    use.provider = *provider;
    use.parts = *parts;
    const auto imported = waitFor(session.core()->providers().keep(draft, use, *value));
    return imported ? printKey(session, *imported) : session.fail(imported.error());
}

int reveal(Session &session, const Arguments &arguments)
{
    const auto key = session.key(arguments.positional.at(0), arguments);
    if (!key)
        return session.status();
    bool isNumber = true;
    const int version = arguments.value("version", QStringLiteral("0")).toInt(&isNumber);
    if (!isNumber || version < 0)
        return session.fail({ErrorCode::InvalidArgument, QStringLiteral("--version"), {}});
    const auto secret = waitFor(session.core()->keys().reveal(key->id, version));
    return secret ? printSecret(session, *key, *secret, {}) : session.fail(secret.error());
}

/// Which key is this? No is an answer, too.
int find(Session &session, const Arguments &)
{
    const auto value = readSecret(session.out());
    if (!value)
        return session.fail(value.error());
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto found = waitFor(core->keys().find(*value));
    if (!found)
        return session.fail(found.error());
    if (*found)
        return printKey(session, **found);
    if (session.json())
        session.out().line(QStringLiteral("null"));
    else
        session.out().line(Words::tr("It is no key of this home."));
    return No;
}

} // namespace

int printSecret(Session &session, const Key &key, const Secret &secret, const QString &note)
{
    Output &out = session.out();
    const Instant now = session.core()->clock().now();
    if (session.json()) {
        QJsonObject object = keyJson(key, session.projectName(key.project), now);
        object.insert(QStringLiteral("secret"),
                      QString::fromUtf8(secret.reveal().data(), secret.size()));
        out.object(object);
        return Done;
    }
    if (!note.isEmpty())
        out.note(note);
    out.secret(secret.reveal());
    return Done;
}

std::vector<Command> keySecretCommands()
{
    const OptionSpec application{"application", "A",
                                 QT_TRANSLATE_NOOP("Help", "what uses the key")};
    const OptionSpec note{"note", "TEXT", QT_TRANSLATE_NOOP("Help", "a note")};
    std::vector<OptionSpec> issuing = restrictionOptions();
    issuing.insert(issuing.begin(),
                   {projectOption(),
                    application,
                    environmentOption(),
                    labelOption(),
                    note,
                    {"expires", "90d", QT_TRANSLATE_NOOP("Help", "a duration, a time or a date")},
                    {"no-keep", nullptr,
                     QT_TRANSLATE_NOOP("Help", "do not put the secret into the keychain")}});
    return {
        {"key",
         "issue",
         "NAME --project P [--application A] [--expires 90d] [--referrer E]… …",
         QT_TRANSLATE_NOOP("Help", "make a key and print it, once"),
         {issuing, 1, 1},
         issue},
        {"key",
         "import",
         "NAME --project P [--provider ID] [--part NAME=VALUE]…",
         QT_TRANSLATE_NOOP("Help", "keep somebody else's key; its value comes from standard input"),
         {{projectOption(),
           application,
           environmentOption(),
           labelOption(),
           note,
           {"provider", "ID",
            QT_TRANSLATE_NOOP("Help", "whose key it is (otherwise as the value looks)")},
           partOption()},
          1,
          1},
         import},
        {"key",
         "reveal",
         "PROJECT/NAME",
         QT_TRANSLATE_NOOP("Help", "print a kept secret"),
         {{projectOption(), {"version", "N", QT_TRANSLATE_NOOP("Help", "an older version of it")}},
          1,
          1},
         reveal},
        {"key",
         "find",
         "",
         QT_TRANSLATE_NOOP("Help", "which key is this? value from standard input"),
         {{}, 0, 0},
         find},
    };
}

} // namespace keywright::cli
