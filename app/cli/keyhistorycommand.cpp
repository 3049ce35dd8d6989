// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"

#include <core/services/auditservice.h>
#include <core/services/keyhistoryservice.h>
#include <ui/phrases/auditphrases.h>
#include <ui/phrases/keyfieldphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyHistory)
};

/// The entry as the audit log has it, and what it changed in words.
QJsonObject changeJson(const KeyChange &change, const QString &project, Instant now)
{
    QJsonObject object = auditEntryToJson(change.entry);
    object.insert(QStringLiteral("project"), project);
    QJsonArray fields;
    if (change.before) {
        for (const ui::KeyDifference &field : ui::differences(*change.before, change.after, now))
            fields.append(QJsonObject{{QStringLiteral("field"), field.id},
                                      {QStringLiteral("before"), field.before},
                                      {QStringLiteral("after"), field.after}});
    }
    object.insert(QStringLiteral("changes"), fields);
    return object;
}

int history(Session &session, const Arguments &arguments)
{
    const auto key = session.key(arguments.positional.at(0), arguments);
    if (!key)
        return session.status();
    const auto found = waitFor(session.core()->keyHistory().of(key->id));
    if (!found)
        return session.fail(found.error());
    Output &out = session.out();
    const Instant now = session.core()->clock().now();
    const QString project = session.projectName(key->project);
    for (auto change = found->changes.crbegin(); change != found->changes.crend(); ++change) {
        if (session.json()) {
            out.object(changeJson(*change, project, now));
            continue;
        }
        const AuditEntry &entry = change->entry;
        out.line(
            QStringLiteral("%1  %2  %3  %4")
                .arg(QString::number(entry.sequence), toRfc3339(entry.time),
                     out.toned(ui::auditActionText(entry.note.action), Tone::Strong),
                     out.toned(QStringLiteral("%1, %2").arg(
                                   entry.actor.user, ui::auditProgramText(entry.actor.program)),
                               Tone::Faint)));
        if (!change->before)
            continue;
        for (const ui::KeyDifference &field : ui::differences(*change->before, change->after, now))
            out.line(QStringLiteral("    ") + out.toned(ui::differenceText(field), Tone::Plain));
    }
    return Done;
}

int restore(Session &session, const Arguments &arguments)
{
    bool isNumber = false;
    const qint64 at = arguments.value("at", QString()).toLongLong(&isNumber);
    if (!isNumber)
        return session.wrongUse(Words::tr("--at names the change to go back to."),
                                Words::tr("keywrightctl key history PROJECT/NAME lists them."));
    const auto key = session.key(arguments.positional.at(0), arguments);
    if (!key)
        return session.status();
    const auto back = waitFor(session.core()->keyHistory().restore(key->id, at));
    return back ? printKey(session, *back) : session.fail(back.error());
}

} // namespace

std::vector<Command> keyHistoryCommands()
{
    return {
        {"key",
         "history",
         "PROJECT/NAME",
         QT_TRANSLATE_NOOP("Help", "all that was changed about a key, oldest first"),
         {{projectOption()}, 1, 1},
         history},
        {"key",
         "restore",
         "PROJECT/NAME --at NUMBER",
         QT_TRANSLATE_NOOP("Help", "put back what was edited, as it was after a change"),
         {{projectOption(),
           {"at", "NUMBER", QT_TRANSLATE_NOOP("Help", "of the change, as history has it")}},
          1,
          1},
         restore},
    };
}

} // namespace keywright::cli
