// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"

#include <core/services/searchservice.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Find)
};

constexpr int mostHits = 1000;

QString kindText(SearchHit::Kind kind)
{
    switch (kind) {
    case SearchHit::Kind::Project:
        return Words::tr("project");
    case SearchHit::Kind::Api:
        return Words::tr("API");
    case SearchHit::Kind::Operation:
        return Words::tr("operation");
    case SearchHit::Kind::Key:
        return Words::tr("key");
    case SearchHit::Kind::Variable:
        return Words::tr("variable");
    case SearchHit::Kind::Request:
        return Words::tr("request");
    case SearchHit::Kind::Environment:
        return Words::tr("environment");
    case SearchHit::Kind::RequestVariable:
        return Words::tr("variable of requests");
    }
    return {};
}

QJsonObject toJson(const SearchHit &hit)
{
    QJsonObject object{{QStringLiteral("kind"), kindName(hit.kind)},
                       {QStringLiteral("id"), hit.id},
                       {QStringLiteral("title"), hit.title},
                       {QStringLiteral("detail"), hit.detail},
                       {QStringLiteral("project"), hit.projectName},
                       {QStringLiteral("projectId"), hit.project.text()}};
    if (!hit.environment.isEmpty())
        object.insert(QStringLiteral("environment"), hit.environment);
    return object;
}

void printTable(Output &out, const QList<SearchHit> &hits)
{
    QList<QStringList> rows;
    for (const SearchHit &hit : hits)
        rows.append({kindText(hit.kind), out.toned(hit.title, Tone::Plain),
                     out.toned(hit.projectName, Tone::Plain), out.toned(hit.detail, Tone::Plain),
                     out.toned(hit.id, Tone::Plain)});
    out.table({Words::tr("KIND"), Words::tr("NAME"), Words::tr("PROJECT"), Words::tr("DETAIL"),
               Words::tr("ID")},
              rows);
}

int find(Session &session, const Arguments &arguments)
{
    SearchQuestion question;
    question.text = arguments.positional.join(u' ');
    if (question.text.trimmed().isEmpty())
        return session.wrongUse(Words::tr("There is nothing to search for."), {});
    if (const auto limit = arguments.value("limit")) {
        question.limit = limit->toInt();
        if (question.limit < 1 || question.limit > mostHits)
            return session.wrongUse(Words::tr("--limit is a number from 1 to %1.").arg(mostHits),
                                    {});
    }
    if (arguments.has("project")) {
        const auto project = session.project(arguments);
        if (!project)
            return session.status();
        question.project = project->id;
    }
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto answer = waitFor(core->search().find(question));
    if (!answer)
        return session.fail(answer.error());
    if (session.json()) {
        QJsonArray hits;
        for (const SearchHit &hit : answer->hits)
            hits.append(toJson(hit));
        session.out().object(
            {{QStringLiteral("hits"), hits}, {QStringLiteral("more"), int(answer->more)}});
    } else if (answer->hits.isEmpty()) {
        session.out().note(Words::tr("Nothing has all of these words."));
    } else {
        printTable(session.out(), answer->hits);
        if (answer->more > 0)
            session.out().note(
                Words::tr("%1 more; say more words, or --limit N.").arg(answer->more));
    }
    return answer->hits.isEmpty() ? No : Done;
}

} // namespace

std::vector<Command> findCommands()
{
    return {{"find",
             nullptr,
             "TEXT… [--project P] [--limit N]",
             QT_TRANSLATE_NOOP("Help", "projects, APIs, operations, keys, requests and variables "
                                       "by name"),
             {{projectOption(), {"limit", "N", QT_TRANSLATE_NOOP("Help", "how many at most; 50")}},
              1,
              8},
             find}};
}

} // namespace keywright::cli
