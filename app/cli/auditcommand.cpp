// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyoptions.h"
#include "session.h"

#include <core/domain/auditactions.h>
#include <core/services/auditservice.h>
#include <ui/phrases/auditphrases.h>

#include <QtCore/QCoreApplication>
#include <QtCore/QHash>
#include <QtCore/QJsonDocument>

namespace keywright::cli {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AuditLog)
};

/// What `list` and `export` have in common; nothing after saying why not.
std::optional<AuditFilter> filterOf(Session &session, const Arguments &arguments)
{
    CoreContext *core = session.core();
    if (!core)
        return {};
    AuditFilter filter;
    if (arguments.has("project")) {
        const auto project = session.project(arguments);
        if (!project)
            return {};
        filter.project = project->id;
    }
    if (const auto key = arguments.value("key")) {
        const auto found = session.key(*key, arguments);
        if (!found)
            return {};
        filter.object = found->id.text();
    }
    if (const auto since = arguments.value("since")) {
        const auto duration = durationFromText(*since);
        filter.since =
            duration ? std::optional(core->clock().now() - *duration) : fromRfc3339(*since);
        if (!filter.since) {
            session.fail({ErrorCode::InvalidArgument, QStringLiteral("--since"),
                          QStringLiteral("7d, 24h, 2026-11-22")});
            return {};
        }
    }
    filter.action = arguments.value("action", QString());
    if (!filter.action.isEmpty() && !ui::auditActions().contains(filter.action)
        && !ui::auditFamilies().contains(filter.action)) {
        session.fail(
            {ErrorCode::InvalidArgument, QStringLiteral("--action"),
             ui::auditFamilies().join(QLatin1String(", ")) + QStringLiteral(", key.reveal, …")});
        return {};
    }
    return filter;
}

QString whoDid(const AuditEntry &entry)
{
    return QStringLiteral("%1, %2 (%3)")
        .arg(entry.actor.user, ui::auditProgramText(entry.actor.program))
        .arg(entry.actor.pid);
}

int list(Session &session, const Arguments &arguments)
{
    bool isNumber = true;
    const int limit = arguments.value("limit", QStringLiteral("50")).toInt(&isNumber);
    if (!isNumber || limit < 1)
        return session.fail({ErrorCode::InvalidArgument, QStringLiteral("--limit"), {}});
    const auto filter = filterOf(session, arguments);
    if (!filter)
        return session.status();
    const auto entries = waitFor(session.core()->audit().list(*filter, limit));
    if (!entries)
        return session.fail(entries.error());
    Output &out = session.out();
    QList<QStringList> rows;
    QHash<ProjectId, QString> projects;
    for (auto entry = entries->crbegin(); entry != entries->crend(); ++entry) {
        const ProjectId project = entry->note.project;
        if (!projects.contains(project))
            projects.insert(project, project.isEmpty() ? QString() : session.projectName(project));
        if (session.json()) {
            QJsonObject object = auditEntryToJson(*entry);
            object.insert(QStringLiteral("project"), projects.value(project));
            out.object(object);
            continue;
        }
        rows.append({QString::number(entry->sequence), toRfc3339(entry->time),
                     out.toned(ui::auditActionText(entry->note.action), Tone::Plain),
                     out.toned(projects.value(project), Tone::Plain),
                     out.toned(entry->note.name, Tone::Plain),
                     out.toned(whoDid(*entry), Tone::Plain),
                     out.toned(ui::auditDetailText(entry->note.detail), Tone::Faint)});
    }
    if (session.json())
        return Done;
    if (rows.isEmpty())
        out.note(Words::tr("Nothing of that kind is in the log."));
    else
        out.table({QStringLiteral("#"), Words::tr("TIME"), Words::tr("WHAT"), Words::tr("PROJECT"),
                   Words::tr("NAME"), Words::tr("WHO"), Words::tr("MORE")},
                  rows);
    return Done;
}

/// 3 where it does not hold; 1 where the keychain could not be asked and nothing else was found.
int statusOf(const AuditReport &report)
{
    if (report.holds())
        return Done;
    return report.finding == AuditReport::Finding::Unproven ? Failed : No;
}

int verify(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    const auto report = waitFor(core->audit().verify());
    if (!report)
        return session.fail(report.error());
    Output &out = session.out();
    const QString advice = ui::auditReportAdvice(*report);
    if (session.json()) {
        QJsonObject object{{QStringLiteral("holds"), report->holds()},
                           {QStringLiteral("finding"), auditFindingName(report->finding)},
                           {QStringLiteral("at"), report->at},
                           {QStringLiteral("entries"), report->entries},
                           {QStringLiteral("unkeyed"), report->unkeyed},
                           {QStringLiteral("text"), ui::auditReportText(*report)}};
        if (report->obstacle)
            object.insert(QStringLiteral("obstacle"), errorName(report->obstacle->code));
        out.object(object);
    } else if (report->holds()) {
        out.line(out.toned(ui::auditReportText(*report), Tone::Good));
        if (!advice.isEmpty())
            out.note(advice);
    } else {
        out.error(ui::auditReportText(*report), advice);
    }
    return statusOf(*report);
}

int renew(Session &session, const Arguments &)
{
    CoreContext *core = session.core();
    if (!core)
        return session.status();
    if (const auto renewed = waitFor(core->audit().renew()); !renewed)
        return session.fail(renewed.error());
    return verify(session, {});
}

int exportLog(Session &session, const Arguments &arguments)
{
    const auto filter = filterOf(session, arguments);
    if (!filter)
        return session.status();
    const QString path = arguments.positional.constFirst();
    const AuditFormat format = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                                   ? AuditFormat::Csv
                                   : AuditFormat::JsonLines;
    const auto entries = waitFor(session.core()->audit().exportTo(path, *filter, format));
    if (!entries)
        return session.fail(entries.error());
    if (session.json())
        session.out().object(
            {{QStringLiteral("file"), path}, {QStringLiteral("entries"), *entries}});
    else
        session.out().line(session.out().toned(
            Words::tr("%1 is written; entries: %2.").arg(path).arg(*entries), Tone::Plain));
    return Done;
}

std::vector<OptionSpec> filterOptions()
{
    return {projectOption(),
            {"key", "K", QT_TRANSLATE_NOOP("Help", "what was done to one key, and with it")},
            {"since", "7d", QT_TRANSLATE_NOOP("Help", "a duration, a time or a date")},
            {"action", "A",
             QT_TRANSLATE_NOOP("Help", "key.reveal, project.delete, …; key alone: all of keys")}};
}

} // namespace

std::vector<Command> auditCommands()
{
    std::vector<OptionSpec> listing = filterOptions();
    listing.push_back(
        {"limit", "N", QT_TRANSLATE_NOOP("Help", "how many; 50 where nothing is said")});
    return {
        {"audit",
         "list",
         "[--project P] [--key K] [--since 7d] [--action A] [--limit N]",
         QT_TRANSLATE_NOOP("Help", "every change and every secret that was handed out"),
         {listing, 0, 0},
         list},
        {"audit",
         "verify",
         "",
         QT_TRANSLATE_NOOP("Help", "whether the log is as it was written; 3 where it is not"),
         {{}, 0, 0},
         verify},
        {"audit",
         "export",
         "FILE [--project P] [--key K] [--since 7d] [--action A]",
         QT_TRANSLATE_NOOP("Help", "the log as JSON lines, or as CSV where the file is a .csv"),
         {filterOptions(), 1, 1},
         exportLog},
        {"audit",
         "renew",
         "",
         QT_TRANSLATE_NOOP("Help", "a new key for a log whose key the keychain lost"),
         {{}, 0, 0},
         renew},
    };
}

} // namespace keywright::cli
