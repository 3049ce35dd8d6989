// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"

#include <core/services/keycopy.h>
#include <ui/phrases/keyfieldphrases.h>
#include <ui/phrases/keyphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyComparison)
};

/// What every two keys differ in is no difference in what they may do.
bool isTheirOwn(const ui::KeyDifference &row)
{
    return row.id == QLatin1StringView("name") || row.id == QLatin1StringView("versions");
}

int compare(Session &session, const Arguments &arguments)
{
    const auto one = session.key(arguments.positional.at(0), arguments);
    if (!one)
        return session.status();
    const auto other = session.key(arguments.positional.at(1), arguments);
    if (!other)
        return session.status();
    Output &out = session.out();
    bool same = true;
    QJsonArray fields;
    for (const ui::KeyDifference &row : ui::compared(*one, *other, session.core()->clock().now())) {
        if (!row.isOne() || isTheirOwn(row))
            continue;
        same = false;
        fields.append(QJsonObject{{QStringLiteral("field"), row.id},
                                  {QStringLiteral("first"), row.before},
                                  {QStringLiteral("second"), row.after}});
        if (!session.json())
            out.line(out.toned(ui::differenceText(row), Tone::Plain));
    }
    if (session.json())
        out.object({{QStringLiteral("same"), same}, {QStringLiteral("differences"), fields}});
    else if (same)
        out.line(Words::tr("They differ in nothing but their names and secrets."));
    return same ? Done : No;
}

int duplicate(Session &session, const Arguments &arguments)
{
    const auto key = session.key(arguments.positional.at(0), arguments);
    if (!key)
        return session.status();
    if (key->kind != KeyKind::Issued)
        return session.fail({ErrorCode::NotSupported, key->name, {}});
    KeyDraft draft = draftLike(*key);
    draft.name = arguments.positional.at(1);
    draft.keep = !arguments.has("no-keep");
    const auto issued = waitFor(session.core()->keys().issue(draft));
    if (!issued)
        return session.fail(issued.error());
    return printSecret(session, issued->key, issued->secret,
                       ui::keySentence(issued->key, session.core()->clock().now()));
}

} // namespace

std::vector<Command> keyCompareCommands()
{
    return {
        {"key",
         "compare",
         "PROJECT/NAME PROJECT/NAME",
         QT_TRANSLATE_NOOP("Help", "in what two keys differ; 3 where they do"),
         {{projectOption()}, 2, 2},
         compare},
        {"key",
         "duplicate",
         "PROJECT/NAME NEWNAME",
         QT_TRANSLATE_NOOP("Help", "make a key that may do the same, and print it, once"),
         {{projectOption(),
           {"no-keep", nullptr,
            QT_TRANSLATE_NOOP("Help", "do not put the secret into the keychain")}},
          2,
          2},
         duplicate},
    };
}

} // namespace keywright::cli
