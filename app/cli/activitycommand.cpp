// SPDX-License-Identifier: GPL-3.0-or-later
#include "endsignals.h"
#include "json.h"
#include "keyoptions.h"
#include "session.h"

#include <ui/phrases/keyphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QEventLoop>
#include <QtCore/QTimer>

#include <algorithm>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

constexpr int rowsAtOnce = 500;
constexpr std::chrono::milliseconds pollEvery{150};

/// Prints rows of the log as they are asked for; knows the names of projects.
class ActivityPrinter
{
public:
    explicit ActivityPrinter(Session &session)
        : m_session(session)
    {
    }

    void print(const ActivityEntry &entry)
    {
        Output &out = m_session.out();
        if (m_session.json()) {
            out.object(activityJson(entry, projectName(entry.project)));
            return;
        }
        const Tone tone = entry.outcome == Outcome::Granted  ? Tone::Good
                          : entry.outcome == Outcome::Denied ? Tone::Bad
                                                             : Tone::Doubtful;
        QString text = toRfc3339(entry.time) + QStringLiteral("  ")
                       + out.toned(ui::outcomeText(entry.outcome).leftJustified(7), tone);
        text += QStringLiteral("  %1  ").arg(entry.status, 3);
        text += out.toned(
            (entry.method + u' ' + entry.path).leftJustified(28) + QStringLiteral("  ")
                + (entry.apiName.isEmpty() ? QStringLiteral("-") : entry.apiName).leftJustified(12)
                + QStringLiteral("  ")
                + (entry.keyName.isEmpty() ? QStringLiteral("-") : entry.keyName).leftJustified(16)
                + QStringLiteral("  ") + entry.peer,
            Tone::Plain);
        text += QStringLiteral("  %1 ms").arg(double(entry.latency.count()) / 1000.0, 0, 'f', 1);
        if (!entry.reason.isEmpty())
            text += QStringLiteral("  ") + out.toned(entry.reason, tone);
        if (!entry.wouldDeny.isEmpty())
            text += QStringLiteral("  ")
                    + out.toned(Words::tr("would deny: %1").arg(entry.wouldDeny), Tone::Doubtful);
        if (entry.repeats > 1)
            text += QStringLiteral("  ×%1").arg(entry.repeats);
        out.line(text);
    }

private:
    QString projectName(const ProjectId &id)
    {
        if (!m_names.contains(id))
            m_names.insert(id, m_session.projectName(id));
        return m_names.value(id);
    }

    Session &m_session;
    QHash<ProjectId, QString> m_names;
};

/// Everything after `sequence` until a signal asks to end.
int follow(Session &session, ActivityPrinter &printer, const ActivityFilter &filter,
           qint64 sequence)
{
    const EndSignals signals_;
    while (!EndSignals::asked()) {
        const auto entries = waitFor(session.core()->usage().since(filter, sequence, rowsAtOnce));
        if (!entries)
            return session.fail(entries.error());
        for (const ActivityEntry &entry : *entries) {
            printer.print(entry);
            sequence = entry.sequence;
        }
        if (entries->size() == rowsAtOnce)
            continue;
        QEventLoop loop;
        QTimer::singleShot(pollEvery, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return Done;
}

/// The newest row of the whole log, so that following begins behind it whatever the filter.
Result<qint64> newestSequence(CoreContext &core)
{
    const auto newest = waitFor(core.usage().recent({}, 1));
    if (!newest)
        return tl::make_unexpected(newest.error());
    return newest->isEmpty() ? 0 : newest->constFirst().sequence;
}

int activity(Session &session, const Arguments &arguments)
{
    bool isNumber = true;
    const int limit = arguments.value("limit", QStringLiteral("50")).toInt(&isNumber);
    if (!isNumber || limit < 0)
        return session.fail({ErrorCode::InvalidArgument, QStringLiteral("--limit"), {}});
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    ActivityFilter filter;
    filter.deniedOnly = arguments.has("denied");
    for (const auto &[option, place] : {std::pair("since", &filter.since),
                                        std::pair("until", &filter.until)}) {
        if (!arguments.has(option))
            continue;
        const QString text = *arguments.value(option);
        const auto duration = durationFromText(text);
        *place = duration ? core->clock().now() - *duration : fromRfc3339(text);
        if (!*place)
            return session.fail({ErrorCode::InvalidArgument,
                                 QStringLiteral("--") + QLatin1String(option),
                                 QStringLiteral("24h, 7d, 2026-05-01")});
    }
    if (arguments.has("project")) {
        const auto project = session.project(arguments);
        if (!project)
            return session.status();
        filter.project = project->id;
    }
    if (arguments.has("api")) {
        const QString name = *arguments.value("api");
        const auto apis = waitFor(core->apis().list());
        if (!apis)
            return session.fail(apis.error());
        const auto api = std::find_if(apis->cbegin(), apis->cend(), [&](const Api &one) {
            return one.name == name || one.id.text() == name;
        });
        if (api == apis->cend())
            return session.fail({ErrorCode::NotFound, name, {}});
        filter.api = api->id;
    }
    if (const auto flushed = waitFor(core->gateway().flush()); !flushed)
        return session.fail(flushed.error());
    const auto start = newestSequence(*core);
    if (!start)
        return session.fail(start.error());
    // One after the newest: what arrives while these are printed is followed, not repeated.
    const auto recent = waitFor(core->usage().recent(filter, limit, *start + 1));
    if (!recent)
        return session.fail(recent.error());
    ActivityPrinter printer(session);
    for (auto entry = recent->crbegin(); entry != recent->crend(); ++entry)
        printer.print(*entry);
    if (arguments.has("follow"))
        return follow(session, printer, filter, *start);
    if (recent->isEmpty() && !session.json())
        session.out().note(Words::tr("Nothing went through the gateway yet."));
    return Done;
}

} // namespace

std::vector<Command> activityCommands()
{
    return {
        {"activity",
         nullptr,
         "[--follow] [--denied] [--project P] [--api A] [--since T] [--until T] [--limit N]",
         QT_TRANSLATE_NOOP("Help", "the log of recent requests, oldest first"),
         {{{"follow", nullptr, QT_TRANSLATE_NOOP("Help", "go on as requests arrive, until Ctrl+C")},
           {"denied", nullptr, QT_TRANSLATE_NOOP("Help", "only those that were denied")},
           projectOption(),
           {"api", "A", QT_TRANSLATE_NOOP("Help", "only calls of this API")},
           {"since", "T", QT_TRANSLATE_NOOP("Help", "from then: a duration ago, a time or a date")},
           {"until", "T", QT_TRANSLATE_NOOP("Help", "before then, likewise")},
           {"limit", "N",
            QT_TRANSLATE_NOOP("Help", "how many at first; 50 where nothing is said")}},
          0,
          0},
         activity},
    };
}

} // namespace keywright::cli
