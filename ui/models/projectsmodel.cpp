// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectsmodel.h"

namespace keywright::ui {

ProjectsModel::ProjectsModel(CoreContext &core, QObject *parent)
    : TableModel(
        {{QStringLiteral("name"), tr("Project"),
          [](const Project &project) {
              return project.archived ? tr("%1 (archived)").arg(project.name) : project.name;
          }}},
        [](const Project &project) { return project.id.text(); }, parent)
    , m_core(core)
{
    connect(&core.changes(), &ChangeFeed::projectsChanged, this, &ProjectsModel::load);
}

void ProjectsModel::load()
{
    m_question.ask(this, m_core.projects().list(), [this](const Result<QList<Project>> &projects) {
        if (projects)
            setRows(*projects);
        else
            Q_EMIT failed(projects.error());
    });
}

QVariant ProjectsModel::rowData(const Project &project, int role) const
{
    switch (role) {
    case StateRole:
    case MutedRole:
        return project.archived;
    case Qt::ToolTipRole:
        return project.archived ? tr("%1 (archived)").arg(project.name) : project.name;
    default:
        return {};
    }
}

} // namespace keywright::ui
