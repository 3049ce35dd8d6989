// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectpanel.h"

#include "deletedprojects.h"
#include "exportprojectdialog.h"
#include "importprojectdialog.h"

#include <ui/phrases/errorphrases.h>
#include <ui/support/icons.h>
#include <ui/widgets/namedialog.h>

#include <QtGui/QAction>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListView>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

/// Closes the dialog, or shows in it why not.
ProjectCommands::Done answerTo(NameDialog *dialog)
{
    return [dialog = QPointer<NameDialog>(dialog)](const std::optional<Error> &error) {
        if (!dialog)
            return;
        if (error)
            dialog->showProblem(sentence(*error));
        else
            dialog->accept();
    };
}

} // namespace

ProjectPanel::ProjectPanel(PageContext &context, QWidget *parent)
    : ProjectChooser(parent)
    , m_context(context)
    , m_model(context.core)
    , m_commands(context.core, context.undo, context.notifier)
    , m_list(new QListView(this))
{
    makeActions();
    auto *caption = new QLabel(tr("Projects"), this);
    caption->setProperty("secondary", true);
    caption->setBuddy(m_list);
    auto *add = new QToolButton(this);
    add->setDefaultAction(m_new);
    add->setAccessibleName(m_new->toolTip());
    add->setFocusPolicy(Qt::TabFocus);
    m_list->setModel(&m_model);
    m_list->setProperty("navigation", true);
    m_list->setAccessibleName(tr("Projects"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->setUniformItemSizes(true);
    m_list->addActions({m_rename, m_archive, m_delete});

    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 12, 8, 4);
    top->addWidget(caption, 1);
    top->addWidget(add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addWidget(m_list, 1);

    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex &index) {
                if (index.isValid())
                    select(index.data(IdRole).toString());
            });
    connect(m_list, &QWidget::customContextMenuRequested, this, &ProjectPanel::showMenu);
    connect(&m_model, &ProjectsModel::loaded, this, &ProjectPanel::follow);
    connect(&m_model, &ProjectsModel::loaded, this, &ProjectChooser::loaded);
    connect(&m_model, &ProjectsModel::failed, this, &ProjectChooser::failed);
    refreshActions();
}

void ProjectPanel::load()
{
    m_model.load();
}

bool ProjectPanel::isEmpty() const
{
    return m_model.rowCount() == 0;
}

void ProjectPanel::makeActions()
{
    m_new = new QAction(icon(QStringLiteral("plus")), tr("New project…"), this);
    m_new->setToolTip(tr("New project"));
    m_new->setShortcut(QKeySequence(tr("Ctrl+Shift+N")));
    m_rename = new QAction(icon(QStringLiteral("edit")), tr("Rename project…"), this);
    m_rename->setShortcut(QKeySequence(Qt::Key_F2));
    m_rename->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_archive = new QAction(icon(QStringLiteral("archive")), tr("Archive project"), this);
    m_delete = new QAction(icon(QStringLiteral("trash")), tr("Delete project"), this);
    m_delete->setShortcut(QKeySequence::Delete);
    m_delete->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    m_deleted = new QAction(icon(QStringLiteral("trash")), tr("Deleted projects…"), this);
    m_export = new QAction(icon(QStringLiteral("download")), tr("Export project…"), this);
    m_import = new QAction(icon(QStringLiteral("upload")), tr("Import project…"), this);
    m_sample = new QAction(icon(QStringLiteral("play")), tr("Make the sample project"), this);
    connect(m_sample, &QAction::triggered, this, &ProjectPanel::makeSample);
    connect(m_deleted, &QAction::triggered, this, &ProjectPanel::showDeleted);
    connect(m_export, &QAction::triggered, this, &ProjectPanel::exportCurrent);
    connect(m_import, &QAction::triggered, this, &ProjectPanel::askForFile);
    connect(m_new, &QAction::triggered, this, &ProjectPanel::askForNew);
    connect(m_rename, &QAction::triggered, this, &ProjectPanel::askForName);
    connect(m_archive, &QAction::triggered, this, &ProjectPanel::archiveOrReturn);
    connect(m_delete, &QAction::triggered, this, [this] {
        if (const Project *project = current())
            m_commands.remove(project->id.text(), project->name);
    });
}

QList<QAction *> ProjectPanel::projectActions() const
{
    return {m_new, m_rename, m_archive, m_delete, m_deleted, m_export, m_import, m_sample};
}

const Project *ProjectPanel::current() const
{
    return m_model.find(m_current);
}

QString ProjectPanel::currentName() const
{
    const Project *project = current();
    return project ? project->name : QString();
}

bool ProjectPanel::select(const QString &idOrName)
{
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const Project &project = m_model.row(row);
        if (project.id.text() != idOrName
            && project.name.compare(idOrName, Qt::CaseInsensitive) != 0)
            continue;
        const bool other = m_current != project.id.text();
        m_current = project.id.text();
        m_list->setCurrentIndex(m_model.index(row, 0));
        refreshActions();
        if (other)
            Q_EMIT projectChosen(m_current);
        return true;
    }
    return false;
}

void ProjectPanel::follow()
{
    if (current()) {
        select(m_current);
        Q_EMIT nameChanged(currentName());
    } else if (m_model.rowCount() > 0) {
        const int row = std::clamp(m_list->currentIndex().row(), 0, m_model.rowCount() - 1);
        select(m_model.row(row).id.text());
    } else {
        m_current.clear();
        Q_EMIT projectChosen({});
    }
    refreshActions();
}

void ProjectPanel::refreshActions()
{
    const Project *project = current();
    for (QAction *action : {m_rename, m_archive, m_delete, m_export})
        action->setEnabled(project != nullptr);
    m_archive->setText(project && project->archived ? tr("Bring project back")
                                                    : tr("Archive project"));
}

void ProjectPanel::askForNew()
{
    auto *dialog =
        new NameDialog(tr("New project"), tr("&Name of the project"), tr("Create"), window());
    connect(dialog, &NameDialog::submitted, this, [this, dialog](const QString &name) {
        m_commands.create(name, answerTo(dialog), [this](const QString &id) { choose(id); });
    });
    dialog->open();
}

void ProjectPanel::askForName()
{
    const Project *project = current();
    if (!project)
        return;
    auto *dialog =
        new NameDialog(tr("Rename project"), tr("&Name of the project"), tr("Rename"), window());
    dialog->setName(project->name);
    connect(dialog, &NameDialog::submitted, this,
            [this, dialog, id = m_current, before = project->name](const QString &name) {
                m_commands.rename(id, before, name, answerTo(dialog));
            });
    dialog->open();
}

void ProjectPanel::archiveOrReturn()
{
    if (const Project *project = current())
        m_commands.setArchived(project->id.text(), project->name, !project->archived);
}

void ProjectPanel::makeSample()
{
    m_commands.makeSample(
        [this](const std::optional<Error> &error) {
            if (error)
                m_context.notifier.error(*error);
        },
        [this](const QString &id) {
            choose(id);
            Q_EMIT pageRequested(QStringLiteral("overview"));
        });
}

void ProjectPanel::exportCurrent()
{
    if (const Project *project = current())
        (new ExportProjectDialog(m_context, *project, window()))->open();
}

void ProjectPanel::showDeleted()
{
    (new DeletedProjectsDialog(m_context, m_commands, window()))->open();
}

void ProjectPanel::askForFile()
{
    auto *dialog = new QFileDialog(window(), tr("Choose a project's file"), QString(),
                                   tr("Projects (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ProjectPanel::importFile);
    dialog->open();
}

void ProjectPanel::importFile(const QString &path)
{
    auto *dialog = new ImportProjectDialog(m_context, path, window());
    connect(dialog, &ImportProjectDialog::imported, this,
            [this](const Project &project, const QString &said) {
                m_commands.noteImported(project.id.text(), project.name, said);
                choose(project.id.text());
            });
    dialog->open();
}

void ProjectPanel::choose(const QString &id)
{
    // The list may not have it yet: then `follow` finds it chosen.
    if (select(id))
        return;
    m_current = id;
    Q_EMIT projectChosen(id);
}

void ProjectPanel::showMenu(const QPoint &position)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addActions({m_rename, m_archive, m_delete, m_export});
    menu->addSeparator();
    menu->addActions({m_new, m_import, m_sample, m_deleted});
    menu->popup(m_list->viewport()->mapToGlobal(position));
}

} // namespace keywright::ui
