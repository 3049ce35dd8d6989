// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"
#include "session.h"

#include <core/services/sampleservice.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/policyphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QJsonDocument>
#include <QtCore/QTimer>

namespace keywright::cli {

namespace {

constexpr std::chrono::milliseconds lookEvery{200};

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Sample)
};

QJsonObject sampleJson(const Sample &sample)
{
    QJsonArray problems;
    for (const Error &problem : sample.problems)
        problems.append(errorName(problem.code));
    return {{QStringLiteral("project"), sample.project.name},
            {QStringLiteral("api"), sample.apiName},
            {QStringLiteral("upstream"), sample.upstream.toString()},
            {QStringLiteral("keys"), QJsonArray{sample.program.text(), sample.website.text()}},
            {QStringLiteral("problems"), problems}};
}

int create(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto sample = waitFor(core->sample().create());
    if (!sample)
        return session.fail(sample.error());
    Output &out = session.out();
    for (const Error &problem : sample->problems)
        out.note(ui::sentence(problem));
    if (session.json()) {
        out.object(sampleJson(*sample));
        return Done;
    }
    out.line((sample->isNew ? Words::tr("The project %1 is made, with an API and two keys.")
                            : Words::tr("The project %1 is there already."))
                 .arg(out.toned(sample->project.name, Tone::Strong)));
    out.line(Words::tr("Its service answers while the window is open, or this runs: keywrightctl "
                       "sample serve"));
    return Done;
}

int serve(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const EndSignals signals_;
    const auto sample = waitFor(core->sample().serve());
    if (!sample)
        return session.fail(sample.error());
    if (session.json())
        session.out().object(sampleJson(*sample));
    else if (!sample->serving)
        session.out().line(Words::tr("Another program serves it already, on %1.")
                               .arg(sample->upstream.toString()));
    else
        session.out().line(
            Words::tr("serving the sample on %1; Ctrl+C ends it").arg(sample->upstream.toString()));
    while (sample->serving && !EndSignals::asked()) {
        QEventLoop loop;
        QTimer::singleShot(lookEvery, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return Done;
}

/// `granted` or `denied`: Done where it came out so.
int call(Session &session, const Arguments &arguments)
{
    const QString wanted = arguments.positional.constFirst();
    const bool denied = wanted == QLatin1String("denied");
    if (!denied && wanted != QLatin1String("granted"))
        return session.wrongUse(Words::tr("A call of the sample is “granted” or “denied”."), {});
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto answer =
        waitFor(core->sample().call(denied ? SampleCall::Denied : SampleCall::Granted));
    if (!answer)
        return session.fail(answer.error());
    const QString reason = QJsonDocument::fromJson(answer->body.bytes())
                               .object()
                               .value(QLatin1String("reason"))
                               .toString();
    Output &out = session.out();
    if (session.json())
        out.object(
            {{QStringLiteral("status"), answer->status}, {QStringLiteral("reason"), reason}});
    else
        out.line(reason.isEmpty()
                     ? out.toned(Words::tr("%1, granted").arg(answer->status), Tone::Good)
                     : out.toned(Words::tr("%1, denied: %2")
                                     .arg(QString::number(answer->status), ui::reasonTitle(reason)),
                                 Tone::Bad));
    return (answer->status == 403) == denied && (denied || answer->status == 200) ? Done : No;
}

int remove(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto removed = waitFor(core->sample().remove());
    if (!removed)
        return session.fail(removed.error());
    if (session.json())
        session.out().object({{QStringLiteral("project"), removed->name}});
    else
        session.out().line(Words::tr("%1 is deleted; “project undelete” brings it back.")
                               .arg(session.out().toned(removed->name, Tone::Strong)));
    return Done;
}

} // namespace

std::vector<Command> sampleCommands()
{
    return {
        {"sample",
         "create",
         "",
         QT_TRANSLATE_NOOP("Help", "a project to try things with: an API and two restricted keys"),
         {{}, 0, 0},
         create},
        {"sample",
         "serve",
         "",
         QT_TRANSLATE_NOOP("Help", "the small service that its API leads to, until Ctrl+C"),
         {{}, 0, 0},
         serve},
        {"sample",
         "call",
         "granted|denied",
         QT_TRANSLATE_NOOP("Help", "a real call through the gateway"),
         {{}, 1, 1},
         call},
        {"sample",
         "remove",
         "",
         QT_TRANSLATE_NOOP("Help", "delete that project; for 30 days it can be brought back"),
         {{}, 0, 0},
         remove},
    };
}

} // namespace keywright::cli
