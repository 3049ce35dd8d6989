// SPDX-License-Identifier: GPL-3.0-or-later
#include "deletedprojects.h"

#include <ui/models/searchproxy.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/icons.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/typedconfirmation.h>

#include <QtCore/QPointer>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

DeletedProjectsDialog::DeletedProjectsDialog(PageContext &context, ProjectCommands &commands,
                                             QWidget *parent)
    : QDialog(parent)
    , m_commands(commands)
    , m_model(new DeletedProjectsModel(context.core, this))
    , m_table(new DataTable(tr("Deleted projects")))
    , m_stack(new ContentStack(this))
    , m_sentence(new QLabel(tr("A deleted project can be restored with everything in it for 30 "
                               "days. Its secrets stay in the keychain for as long.")))
    , m_problem(new QLabel)
    , m_restore(new QPushButton(icon(QStringLiteral("undo")), tr("Restore")))
    , m_purge(new QPushButton(icon(QStringLiteral("trash")), tr("Delete for good…")))
{
    m_stack->setContent(m_table);
    setWindowTitle(tr("Deleted projects"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sorted = new SearchProxy(this);
    sorted->setSourceModel(m_model);
    m_table->setModel(sorted);
    m_table->sortByColumn(DeletedProjectsModel::Deleted, Qt::DescendingOrder);
    // Name, when it was deleted, when it goes.
    m_table->setFittedColumns({{12, 28, 0}, {10, 16, 1}, {10, 18, 0}});
    layOut();
    m_table->setFocus();
    connect(m_table, &DataTable::copyRequested, this,
            [&context](const QString &text) { context.clipboard.copyText(text); });
    connect(m_table, &DataTable::currentIdChanged, this, &DeletedProjectsDialog::refreshButtons);
    connect(m_restore, &QPushButton::clicked, this, &DeletedProjectsDialog::restore);
    connect(m_purge, &QPushButton::clicked, this, &DeletedProjectsDialog::askToPurge);
    connect(m_model, &DeletedProjectsModel::loaded, this, &DeletedProjectsDialog::follow);
    connect(m_model, &DeletedProjectsModel::failed, m_stack, &ContentStack::showError);
    connect(m_stack, &ContentStack::retryRequested, m_model, &DeletedProjectsModel::load);
    refreshButtons();
    m_stack->showLoading();
    m_model->load();
}

void DeletedProjectsDialog::layOut()
{
    m_sentence->setWordWrap(true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    for (QPushButton *one : {m_restore, m_purge}) {
        one->setAutoDefault(false);
        buttons->addButton(one, QDialogButtonBox::ActionRole);
    }
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_problem);
    layout->addWidget(buttons);
    resize(640, 420);
}

void DeletedProjectsDialog::follow()
{
    const bool none = m_model->rowCount() == 0;
    m_sentence->setVisible(!none);
    if (none)
        m_stack->showEmpty(QStringLiteral("trash"), tr("No deleted project"),
                           tr("A project that you delete stays here for 30 days and can be "
                              "restored until then."));
    else
        m_stack->showContent();
    if (!none && !current())
        m_table->selectRow(0);
    refreshButtons();
}

const Project *DeletedProjectsDialog::current() const
{
    return m_model->find(m_table->currentId());
}

void DeletedProjectsDialog::refreshButtons()
{
    for (QPushButton *one : {m_restore, m_purge})
        one->setEnabled(!m_busy && current());
}

void DeletedProjectsDialog::startWork()
{
    m_busy = true;
    m_problem->hide();
    refreshButtons();
}

ProjectCommands::Done DeletedProjectsDialog::whenDone()
{
    return [dialog = QPointer<DeletedProjectsDialog>(this)](const std::optional<Error> &error) {
        if (!dialog)
            return;
        dialog->m_busy = false;
        if (error) {
            dialog->m_problem->setText(sentence(*error) + u' ' + advice(*error));
            dialog->m_problem->show();
        }
        dialog->m_model->load();
    };
}

void DeletedProjectsDialog::restore()
{
    const Project *project = current();
    if (!project)
        return;
    startWork();
    m_commands.restore(project->id.text(), whenDone());
}

void DeletedProjectsDialog::askToPurge()
{
    const Project *project = current();
    if (!project)
        return;
    auto *question = new TypedConfirmation(
        tr("Delete for good"),
        tr("%1 goes for good, with its APIs, its keys, and what the keychain holds of them.")
            .arg(project->name),
        tr("This cannot be undone. The audit log notes it."), project->name, tr("Delete for good"),
        this);
    connect(question, &TypedConfirmation::confirmed, this, [this, id = project->id.text()] {
        startWork();
        m_commands.purge(id, whenDone());
    });
    question->open();
}

} // namespace keywright::ui
