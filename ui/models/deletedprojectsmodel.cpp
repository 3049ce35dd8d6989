// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletedprojectsmodel.h"

#include "formats.h"

#include <core/domain/deletion.h>

#include <algorithm>

namespace keywright::ui {

namespace {

Instant deletionOf(const Project &project)
{
    return project.deleted.value_or(Instant());
}

Instant endOf(const Project &project)
{
    return deletionOf(project) + keptDeleted;
}

/// Relative in the cell, exact in the tool tip.
Column<Project> instantColumn(const QString &id, const QString &title,
                              const std::function<Instant(const Project &)> &instant,
                              const std::function<QString(Instant)> &text)
{
    Column<Project> column;
    column.id = id;
    column.title = title;
    column.text = [instant, text](const Project &project) { return text(instant(project)); };
    column.sort = [instant](const Project &project) {
        return static_cast<qint64>(instant(project).time_since_epoch().count());
    };
    column.searchable = false;
    column.other = [instant](const Project &project, int role) {
        return role == Qt::ToolTipRole ? QVariant(dateTimeText(instant(project))) : QVariant();
    };
    return column;
}

QList<Column<Project>> deletionColumns(const Clock &clock)
{
    return {
        {QStringLiteral("name"), DeletedProjectsModel::tr("Project"),
         [](const Project &project) { return project.name; }},
        instantColumn(QStringLiteral("deleted"), DeletedProjectsModel::tr("Deleted"), &deletionOf,
                      [&clock](Instant instant) { return relativeText(instant, clock.now()); }),
        instantColumn(QStringLiteral("ends"), DeletedProjectsModel::tr("Gone for good"), &endOf,
                      // What is over is swept when a window or the gateway starts.
                      [&clock](Instant instant) {
                          return instant > clock.now()
                                     ? relativeText(instant, clock.now())
                                     : DeletedProjectsModel::tr("at the next start");
                      }),
    };
}

} // namespace

DeletedProjectsModel::DeletedProjectsModel(CoreContext &core, QObject *parent)
    : TableModel(
        deletionColumns(core.clock()), [](const Project &project) { return project.id.text(); },
        parent)
    , m_core(core)
{
    connect(&core.changes(), &ChangeFeed::projectsChanged, this, &DeletedProjectsModel::load);
}

void DeletedProjectsModel::load()
{
    m_question.ask(this, m_core.projects().list(true),
                   [this](const Result<QList<Project>> &projects) {
                       if (!projects)
                           return Q_EMIT failed(projects.error());
                       QList<Project> deleted = *projects;
                       deleted.removeIf([](const Project &project) { return !project.deleted; });
                       std::stable_sort(deleted.begin(), deleted.end(),
                                        [](const Project &left, const Project &right) {
                                            return *left.deleted > *right.deleted;
                                        });
                       setRows(deleted);
                   });
}

} // namespace keywright::ui
