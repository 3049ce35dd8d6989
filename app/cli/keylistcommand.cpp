// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"

#include <core/base/csv.h>
#include <ui/phrases/keyphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonDocument>
#include <QtCore/QSaveFile>

#include <algorithm>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(KeyList)
};

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
                     out.toned(key.environment, Tone::Plain),
                     out.toned(key.labels.join(QLatin1String(", ")), Tone::Plain), key.masked(),
                     out.toned(ui::stateText(state), toneOf(state)),
                     out.toned(ui::restrictionSummary(key.restrictions), Tone::Plain),
                     key.expires ? toRfc3339(*key.expires) : QString(),
                     key.lastUsed ? toRfc3339(*key.lastUsed) : QString(), key.id.text()});
    }
    out.table({Words::tr("NAME"), Words::tr("APPLICATION"), Words::tr("ENVIRONMENT"),
               Words::tr("LABELS"), Words::tr("KEY"), Words::tr("STATE"), Words::tr("RESTRICTIONS"),
               Words::tr("EXPIRES"), Words::tr("LAST USED"), Words::tr("ID")},
              rows);
}

/// For other programs: names and times that no language changes. Holds no secret.
QByteArray csvOf(const QList<Key> &keys, Instant now)
{
    const auto time = [](const std::optional<Instant> &value) {
        return value ? toRfc3339(*value) : QString();
    };
    QString text = QStringLiteral("name,application,environment,labels,note,key,state,restrictions,"
                                  "created,expires,last_used,id\r\n");
    for (const Key &key : keys) {
        QStringList fields{key.name,
                           key.application,
                           key.environment,
                           key.labels.join(QLatin1String(", ")),
                           key.note,
                           key.masked(),
                           stateName(effectiveState(key, now)),
                           ui::restrictionSummary(key.restrictions),
                           toRfc3339(key.created),
                           time(key.expires),
                           time(key.lastUsed),
                           key.id.text()};
        for (QString &field : fields)
            field = csvField(field);
        text += fields.join(u',') + QStringLiteral("\r\n");
    }
    return text.toUtf8();
}

int writeCsv(Session &session, const QString &path, const QByteArray &text)
{
    if (path == QLatin1StringView("-")) {
        session.out().bytes(text);
        return Done;
    }
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(text) < 0 || !file.commit())
        return session.fail({ErrorCode::FileUnwritable, path, file.errorString()});
    return Done;
}

/// Every label that is asked for, and the environment; without case.
bool isWanted(const Key &key, const Arguments &arguments)
{
    const auto environment = arguments.value("environment");
    if (environment && key.environment.compare(*environment, Qt::CaseInsensitive) != 0)
        return false;
    const QStringList labels = arguments.values("label");
    return std::all_of(labels.begin(), labels.end(), [&key](const QString &label) {
        return key.labels.contains(label.trimmed(), Qt::CaseInsensitive);
    });
}

int list(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const auto found = waitFor(session.core()->keys().list(project->id, arguments.has("deleted")));
    if (!found)
        return session.fail(found.error());
    QList<Key> keys = *found;
    keys.removeIf([&arguments](const Key &key) { return !isWanted(key, arguments); });
    Output &out = session.out();
    const Instant now = session.core()->clock().now();
    if (const auto path = arguments.value("csv"))
        return writeCsv(session, *path, csvOf(keys, now));
    if (session.json())
        printJson(out, keys, project->name, now);
    else if (found->isEmpty())
        out.note(Words::tr("The project has no key yet: keywrightctl key issue NAME --project P"));
    else if (keys.isEmpty())
        out.note(Words::tr("No key of the project is like that."));
    else
        printTable(out, keys, now);
    return Done;
}

} // namespace

std::vector<Command> keyListCommands()
{
    return {{"key",
             "list",
             "--project P [--deleted] [--label L]… [--environment E] [--csv FILE|-]",
             QT_TRANSLATE_NOOP("Help", "the keys of a project"),
             {{projectOption(),
               {"deleted", nullptr, QT_TRANSLATE_NOOP("Help", "also those that were deleted")},
               labelOption(),
               environmentOption(),
               {"csv", "FILE",
                QT_TRANSLATE_NOOP("Help", "as a table for other programs, without secrets")}},
              0,
              0},
             list}};
}

} // namespace keywright::cli
