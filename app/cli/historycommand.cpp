// SPDX-License-Identifier: GPL-3.0-or-later
#include "json.h"
#include "keyoptions.h"
#include "sendanswer.h"
#include "session.h"

#include <core/services/exchangetext.h>
#include <core/services/historyservice.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(HistoryCommand)
};

constexpr int mostRows = 1000;

QJsonObject toJson(const HistoryEntry &entry)
{
    QJsonObject object{{QStringLiteral("id"), entry.id},
                       {QStringLiteral("sent"), timeJson(entry.sent).toString()},
                       {QStringLiteral("method"), entry.method},
                       {QStringLiteral("url"), entry.url},
                       {QStringLiteral("status"), entry.status},
                       {QStringLiteral("bytes"), entry.size},
                       {QStringLiteral("checks"), entry.checks},
                       {QStringLiteral("failed"), entry.failed}};
    if (!entry.name.isEmpty())
        object.insert(QStringLiteral("name"), entry.name);
    if (!entry.environment.isEmpty())
        object.insert(QStringLiteral("environment"), entry.environment);
    if (!entry.error.isEmpty())
        object.insert(QStringLiteral("error"), entry.error);
    return object;
}

int list(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const int limit = arguments.value("limit", QStringLiteral("50")).toInt();
    if (limit < 1 || limit > mostRows)
        return session.wrongUse(Words::tr("--limit is a number from 1 to %1.").arg(mostRows), {});
    const auto entries = waitFor(
        session.core()->history().list(project->id, arguments.positional.join(u' '), limit));
    if (!entries)
        return session.fail(entries.error());
    QJsonArray array;
    QList<QStringList> rows;
    for (const HistoryEntry &entry : *entries) {
        array.append(toJson(entry));
        rows.append({QString::number(entry.id), timeJson(entry.sent).toString(),
                     entry.status > 0 ? QString::number(entry.status) : entry.error, entry.method,
                     session.out().toned(entry.url, Tone::Plain)});
    }
    if (session.json())
        session.out().array(array);
    else if (rows.isEmpty())
        session.out().note(Words::tr("Nothing was sent in this project, or nothing has these "
                                     "words."));
    else
        session.out().table({Words::tr("NUMBER"), Words::tr("SENT"), Words::tr("STATUS"),
                             Words::tr("METHOD"), Words::tr("URL")},
                            rows);
    return Done;
}

int show(Session &session, const Arguments &arguments)
{
    if (!session.core())
        return session.status();
    const auto item =
        waitFor(session.core()->history().get(arguments.positional.constFirst().toLongLong()));
    if (!item)
        return session.fail(item.error());
    QJsonObject object = toJson(item->entry);
    object.insert(QStringLiteral("answer"), responseToJson(item->response));
    object.insert(QStringLiteral("results"), resultsToJson(item->checks));
    const QByteArrayView body = item->response.body.view();
    if (!item->entry.hasBody)
        object.insert(QStringLiteral("body"), QJsonValue());
    else if (body.isValidUtf8())
        object.insert(QStringLiteral("body"), QString::fromUtf8(body));
    else
        object.insert(QStringLiteral("bodyBase64"),
                      QString::fromLatin1(body.toByteArray().toBase64()));
    session.out().object(object);
    return Done;
}

int clear(Session &session, const Arguments &arguments)
{
    const auto project = session.project(arguments);
    if (!project)
        return session.status();
    const auto cleared = waitFor(session.core()->history().clear(project->id));
    if (!cleared)
        return session.fail(cleared.error());
    session.out().note(Words::tr("The history of %1 is empty now.").arg(project->name));
    return Done;
}

} // namespace

std::vector<Command> historyCommands()
{
    return {
        {"history",
         "list",
         "[WORD]… --project P [--limit N]",
         QT_TRANSLATE_NOOP("Help", "what was sent by hand, newest first"),
         {{projectOption(), {"limit", "N", QT_TRANSLATE_NOOP("Help", "how many at most; 50")}},
          0,
          8},
         list},
        {"history",
         "show",
         "NUMBER",
         QT_TRANSLATE_NOOP("Help", "one of them with its answer, as JSON"),
         {{}, 1, 1},
         show},
        {"history",
         "clear",
         "--project P",
         QT_TRANSLATE_NOOP("Help", "forget all that was sent in the project"),
         {{projectOption()}, 0, 0},
         clear},
    };
}

} // namespace keywright::cli
