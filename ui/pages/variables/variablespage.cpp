// SPDX-License-Identifier: GPL-3.0-or-later
#include "variablespage.h"

#include "bindingactions.h"
#include "bindingdialog.h"
#include "dotenvdialog.h"
#include "foldersdialog.h"

#include <ui/delegates/chipdelegate.h>
#include <ui/models/bindingsmodel.h>
#include <ui/models/searchproxy.h>
#include <ui/support/icons.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/drophint.h>
#include <ui/widgets/fieldnote.h>
#include <ui/widgets/pageheader.h>

#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QMimeDatabase>
#include <QtCore/QRegularExpression>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

QString shellWord(const QString &word)
{
    static const QRegularExpression plain(QStringLiteral("^[A-Za-z0-9_./:@%+=-]+$"));
    if (plain.match(word).hasMatch())
        return word;
    QString quoted = word;
    quoted.replace(QLatin1Char('\''), QStringLiteral("'\\''"));
    return u'\'' + quoted + u'\'';
}

namespace {

QString droppedPath(const QMimeData &data)
{
    const QList<QUrl> urls = data.urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

/// By its name alone: a picture is none. Documents are at home on another page.
bool isTextFile(const QString &path)
{
    static const QStringList others{QStringLiteral("json"), QStringLiteral("yaml"),
                                    QStringLiteral("yml")};
    if (path.isEmpty() || others.contains(QFileInfo(path).suffix().toLower()))
        return false;
    const QMimeType type = QMimeDatabase().mimeTypeForFile(path, QMimeDatabase::MatchExtension);
    return isDotenvName(path) || type.isDefault() || type.inherits(QStringLiteral("text/plain"));
}

} // namespace

VariablesPage::VariablesPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_bindingActions(new BindingActions(context))
    , m_model(new BindingsModel(context.core, this))
    , m_found(new SearchProxy(this))
    , m_header(new PageHeader(info.title))
    , m_table(new DataTable(tr("Variables")))
    , m_warning(new FieldNote(m_table))
    , m_command(new CodeBox(tr("Command that runs a program with these variables")))
    , m_stack(nullptr)
    , m_hint(new DropHint(this))
{
    m_found->setSourceModel(m_model);
    m_table->setModel(m_found);
    m_table->setItemDelegateForColumn(BindingsModel::Secret, new ChipDelegate(ToneRole, m_table));
    // Variable, environment, key, where the secret is.
    m_table->setFittedColumns({{18, 30, 0}, {14, 22, 2}, {20, 44, 0}, {20, 20, 1}});
    m_table->sortByColumn(BindingsModel::Variable, Qt::AscendingOrder);
    setAcceptDrops(true);
    makeActions();
    layOut();
    connect(m_model, &BindingsModel::loaded, this, &VariablesPage::showState);
    connect(m_model, &BindingsModel::failed, m_stack, &ContentStack::showError);
    connect(m_stack, &ContentStack::retryRequested, m_model, &BindingsModel::reload);
    connect(m_stack, &ContentStack::emptyActivated, this, [this] {
        if (m_model->keys().isEmpty())
            Q_EMIT navigationRequested(QStringLiteral("keys"), {{QStringLiteral("new"), true}});
        else
            m_add->trigger();
    });
    connect(m_header, &PageHeader::searchChanged, m_found, &SearchProxy::setNeedle);
    connect(m_found, &SearchProxy::settled, this, &VariablesPage::showState);
    connect(m_table, &DataTable::currentIdChanged, this, [this] {
        showCommand();
        const bool chosen = !m_table->currentId().isEmpty();
        m_edit->setEnabled(chosen);
        m_remove->setEnabled(chosen);
    });
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    const auto copy = [this](const QString &text) { m_context.clipboard.copyText(text); };
    connect(m_table, &DataTable::copyRequested, this, copy);
    connect(m_command, &CodeBox::copyRequested, this, copy);
}

void VariablesPage::makeActions()
{
    m_add = new QAction(icon(QStringLiteral("plus")), tr("Bind a variable"), this);
    m_add->setShortcut(QKeySequence::New);
    m_edit = new QAction(icon(QStringLiteral("edit")), tr("Edit binding"), this);
    m_edit->setShortcut(QKeySequence(tr("Ctrl+E")));
    m_remove = new QAction(icon(QStringLiteral("trash")), tr("Remove binding"), this);
    m_remove->setShortcut(QKeySequence::Delete);
    m_edit->setEnabled(false);
    m_remove->setEnabled(false);
    m_import = new QAction(icon(QStringLiteral("upload")), tr("Import a .env file…"), this);
    m_folders = new QAction(icon(QStringLiteral("search")), tr("Folders with .env files…"), this);
    connect(m_folders, &QAction::triggered, this,
            [this] { (new FoldersDialog(m_context, ProjectId(m_project), window()))->open(); });
    for (QAction *action : pageActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // Delete belongs to the table; elsewhere it is a key like others.
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_add, m_edit});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_edit, m_remove});
    connect(m_add, &QAction::triggered, this, [this] {
        Binding fresh;
        fresh.project = ProjectId(m_project);
        fresh.key = std::exchange(m_wantedKey, KeyId());
        edit(fresh);
    });
    connect(m_import, &QAction::triggered, this, &VariablesPage::chooseFile);
    connect(m_edit, &QAction::triggered, this, [this] {
        if (const BindingRow *row = m_model->find(m_table->currentId()))
            edit(row->binding);
    });
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const BindingRow *row = m_model->find(m_table->currentId()))
            m_bindingActions->remove(row->binding);
    });
}

void VariablesPage::layOut()
{
    m_header->addSearch(tr("Search variables"));
    m_header->addAction(m_import);
    m_header->addAction(m_add, true);
    auto *how = new QLabel(
        tr("A program started like this finds the keys in its environment; they are written to no "
           "file:"));
    how->setWordWrap(true);
    how->setProperty("secondary", true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->addWidget(m_table, 1);
    auto *below = new QVBoxLayout;
    below->setContentsMargins(24, 8, 24, 20);
    below->addWidget(m_warning);
    below->addWidget(how);
    below->addWidget(m_command);
    column->addLayout(below);
    m_stack = new ContentStack(this);
    m_stack->setContent(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void VariablesPage::edit(const Binding &binding)
{
    if (m_project.isEmpty() || !m_model->isLoaded())
        return;
    auto *dialog = new BindingDialog(m_context.core, *m_model, binding, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BindingDialog::saved, this,
            [this](const Binding &after, const Binding &before) {
                m_wanted = BindingsModel::idOf(after);
                m_bindingActions->noteSaved(after, before);
            });
    dialog->open();
}

void VariablesPage::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a .env file"), QString(),
                                   tr(".env files (.env .env.* *.env);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setFilter(dialog->filter() | QDir::Hidden); // their names begin with a dot
    connect(dialog, &QFileDialog::fileSelected, this, &VariablesPage::importFile);
    dialog->open();
}

void VariablesPage::importFile(const QString &path)
{
    if (m_project.isEmpty())
        return;
    auto *dialog =
        new DotenvDialog(m_context, ProjectId(m_project), m_model->environments(), path, window());
    connect(dialog, &DotenvDialog::imported, m_bindingActions, &BindingActions::noteImported);
    dialog->open();
}

void VariablesPage::showState()
{
    if (!m_model->isLoaded())
        return;
    const auto &rows = m_model->rows();
    int unusable = 0;
    for (const BindingRow &row : rows)
        unusable += isUsable(row) ? 0 : 1;
    m_warning->setWarning(
        unusable == 0 ? QString()
                      : tr("%1 of %2 cannot be handed out; programs are then started with none of "
                           "them. The last column says why.")
                            .arg(unusable)
                            .arg(rows.size()));
    m_header->setSubtitle(rows.isEmpty() ? QString() : tr("Bound to keys: %1").arg(rows.size()));
    if (rows.isEmpty() && m_model->keys().isEmpty())
        m_stack->showEmpty(QStringLiteral("variables"), tr("No variable yet"),
                           tr("A variable hands a key to a local program. Issue a key first."),
                           tr("Issue a key"));
    else if (rows.isEmpty())
        m_stack->showEmpty(
            QStringLiteral("variables"), tr("No variable yet"),
            tr("Bind a variable to a key, and start programs that find it in their environment, so "
               "that it stands in no file."),
            tr("Bind a variable"));
    else if (m_found->rowCount() == 0)
        m_stack->showEmpty(QStringLiteral("search"), tr("No variable found"),
                           tr("Nothing matches what you search for."));
    else
        m_stack->showContent();
    if (!m_wanted.isEmpty() && m_table->selectId(m_wanted))
        m_wanted.clear();
    else if (m_table->currentId().isEmpty() && m_found->rowCount() > 0)
        m_table->setCurrentIndex(m_found->index(0, 0));
    if (std::exchange(m_addWanted, false) || !m_wantedKey.isEmpty())
        m_add->trigger();
    const QStringList files = std::exchange(m_wantedFiles, {});
    for (const QString &file : files)
        importFile(file);
    showCommand();
}

void VariablesPage::showCommand()
{
    const BindingRow *row = m_model->find(m_table->currentId());
    QString command =
        QStringLiteral("keywrightctl exec --project %1").arg(shellWord(m_projectName));
    if (row && !row->binding.environment.isEmpty())
        command += QStringLiteral(" --environment %1").arg(shellWord(row->binding.environment));
    m_command->setText(command + QStringLiteral(" -- npm start"));
}

void VariablesPage::setProject(const QString &projectId)
{
    if (projectId == m_project)
        return;
    m_project = projectId;
    m_projectName = projectId;
    m_stack->showLoading();
    m_model->setProject(ProjectId(projectId));
    m_add->setEnabled(!projectId.isEmpty());
    m_import->setEnabled(!projectId.isEmpty());
    m_folders->setEnabled(!projectId.isEmpty());
    if (projectId.isEmpty())
        return;
    m_nameAsked.ask(this, m_context.core.projects().get(ProjectId(projectId)),
                    [this](const Result<Project> &project) {
                        if (project)
                            m_projectName = project->name;
                        showCommand();
                    });
}

void VariablesPage::activate()
{
    m_table->setFocus();
}

QList<QAction *> VariablesPage::pageActions() const
{
    return {m_add, m_edit, m_remove, m_import, m_folders};
}

bool VariablesPage::isReady() const
{
    return m_model->isLoaded();
}

void VariablesPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
}

void VariablesPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
}

void VariablesPage::openWith(const QVariantMap &arguments)
{
    m_wantedKey = KeyId(arguments.value(QStringLiteral("key")).toString());
    m_addWanted = arguments.value(QStringLiteral("add")).toBool();
    if (const QString file = arguments.value(QStringLiteral("file")).toString(); !file.isEmpty())
        m_wantedFiles.append(file);
    const QString variable = arguments.value(QStringLiteral("variable")).toString();
    if (!variable.isEmpty()) {
        m_header->search()->clear();
        m_wanted = BindingsModel::idOf(
            {{}, arguments.value(QStringLiteral("environment")).toString(), variable, {}});
    }
    showState();
}

void VariablesPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QString path = droppedPath(*event->mimeData());
    if (!isTextFile(path))
        return;
    event->acceptProposedAction();
    m_hint->say(tr("Drop to import %1").arg(QFileInfo(path).fileName()));
}

void VariablesPage::dragLeaveEvent(QDragLeaveEvent *event)
{
    Page::dragLeaveEvent(event);
    m_hint->say({});
}

void VariablesPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    m_hint->say({});
    importFile(droppedPath(*event->mimeData()));
}

} // namespace keywright::ui
