// SPDX-License-Identifier: GPL-3.0-or-later
#include "collectionpane.h"

#include "methoddelegate.h"

#include <core/base/answer.h>
#include <ui/commands/answer.h>
#include <ui/commands/reversible.h>
#include <ui/models/collectionmodel.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/icons.h>
#include <ui/widgets/namedialog.h>

#include <QtCore/QDir>
#include <QtCore/QPointer>
#include <QtCore/QSortFilterProxyModel>
#include <QtGui/QAction>
#include <QtGui/QDesktopServices>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QTreeView>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

CollectionPane::CollectionPane(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new CollectionModel(this))
    , m_filtered(new QSortFilterProxyModel(this))
    , m_search(new QLineEdit)
    , m_tree(new QTreeView)
    , m_empty(new QLabel)
    , m_stack(new QStackedWidget)
{
    m_filtered->setSourceModel(m_model);
    m_filtered->setRecursiveFilteringEnabled(true);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    makeActions();
    layOut();
    connect(m_search, &QLineEdit::textChanged, this, &CollectionPane::filter);
    connect(m_model, &CollectionModel::moveRequested, this, &CollectionPane::move);
    connect(m_model, &CollectionModel::placeRequested, this, &CollectionPane::place);
    connect(m_tree, &QTreeView::activated, this, [this] {
        if (const CollectionEntry *entry = current(); entry && !entry->isFolder)
            Q_EMIT openRequested(entry->path);
    });
    connect(&context.core.collections().watch(), &CollectionWatch::changed, this,
            [this](const ProjectId &project) {
                if (project == m_project)
                    load();
            });
}

void CollectionPane::makeActions()
{
    const auto add = [this](const char *symbol, const QString &text, auto slot,
                            const QKeySequence &shortcut = {}) {
        auto *action = new QAction(icon(QString::fromLatin1(symbol)), text, this);
        action->setShortcut(shortcut);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_new = add("plus", tr("New request"), [this] { Q_EMIT newRequested(currentFolder()); });
    m_newFolder = add("project", tr("New folder…"), &CollectionPane::addFolder);
    m_rename = add("edit", tr("Rename…"), &CollectionPane::renameCurrent, Qt::Key_F2);
    m_remove =
        add("trash", tr("Move to the trash"), &CollectionPane::removeCurrent, QKeySequence::Delete);
    add("search", tr("Filter requests"), &CollectionPane::focusFilter, QKeySequence::Find);
    m_up = add(
        "undo", tr("Move up"), [this] { step(-1); }, Qt::ALT | Qt::Key_Up);
    m_down = add(
        "redo", tr("Move down"), [this] { step(1); }, Qt::ALT | Qt::Key_Down);
    m_choose = add("link", tr("Keep them in another folder…"), &CollectionPane::chooseFolder);
    m_show = add("laptop", tr("Show the folder"), &CollectionPane::showFolder);
}

void CollectionPane::layOut()
{
    m_search->setPlaceholderText(tr("Filter requests"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_tree->setModel(m_filtered);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setAccessibleName(tr("Requests of the project"));
    m_tree->setItemDelegate(new MethodDelegate(m_tree));
    m_tree->setUniformRowHeights(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_tree->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_tree->addActions({m_new, m_newFolder, m_rename, m_remove, m_up, m_down, m_choose, m_show});
    m_empty->setWordWrap(true);
    m_empty->setProperty("secondary", true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(8);
    m_empty->setText(tr("No request has been saved yet. Ctrl+S saves the one beside: as a file "
                        "without secrets, made for version control."));
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_tree);
    auto *head = new QHBoxLayout;
    head->setSpacing(2);
    head->addWidget(m_search, 1);
    for (QAction *action : {m_new, m_newFolder}) {
        auto *button = new QToolButton;
        button->setDefaultAction(action);
        button->setAutoRaise(true);
        button->setAccessibleName(action->text());
        head->addWidget(button);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 4, 8);
    layout->addLayout(head);
    layout->addWidget(m_stack, 1);
}

void CollectionPane::setProject(const ProjectId &project)
{
    m_project = project;
    m_model->setCollection({});
    load();
}

void CollectionPane::load()
{
    if (m_project.isEmpty())
        return;
    m_listing.ask(this, m_context.core.collections().list(m_project),
                  [this](const Result<Collection> &collection) {
                      if (!collection)
                          return m_context.notifier.error(collection.error());
                      m_folder = collection->folder;
                      m_model->setCollection(*collection);
                      m_stack->setCurrentWidget(m_model->isEmpty() ? static_cast<QWidget *>(m_empty)
                                                                   : m_tree);
                      m_show->setEnabled(QDir(m_folder).exists());
                      Q_EMIT listed();
                  });
}

void CollectionPane::filter(const QString &text)
{
    m_filtered->setFilterFixedString(text);
    if (!text.isEmpty())
        m_tree->expandAll();
}

const CollectionEntry *CollectionPane::current() const
{
    return m_model->entry(m_filtered->mapToSource(m_tree->currentIndex()));
}

QString CollectionPane::currentFolder() const
{
    const CollectionEntry *entry = current();
    if (!entry)
        return {};
    return entry->isFolder ? entry->path : entry->path.section(u'/', 0, -2);
}

void CollectionPane::select(const QString &path)
{
    const QModelIndex index = m_filtered->mapFromSource(m_model->indexOf(path));
    if (index.isValid())
        m_tree->setCurrentIndex(index);
}

void CollectionPane::focusFilter()
{
    m_search->setFocus();
    m_search->selectAll();
}

void CollectionPane::addFolder()
{
    auto *dialog = new NameDialog(tr("New folder"), tr("&Name:"), tr("Make it"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NameDialog::submitted, this,
            [this, dialog, parent = currentFolder()](const QString &name) {
                onAnswer(dialog, m_context.core.collections().createFolder(m_project, parent, name),
                         [this, dialog](const Result<QString> &made) {
                             if (!made)
                                 return dialog->showProblem(sentence(made.error()));
                             dialog->accept();
                             load();
                         });
            });
    dialog->open();
}

void CollectionPane::renameCurrent()
{
    const CollectionEntry *entry = current();
    if (!entry)
        return;
    auto *dialog = new NameDialog(tr("Rename"), tr("&Name:"), tr("Rename"), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setName(entry->name);
    connect(dialog, &NameDialog::submitted, this,
            [this, dialog, path = entry->path, before = entry->name](const QString &name) {
                dialog->accept();
                rename(path, name, before);
            });
    dialog->open();
}

/// An empty `before`: it is undone or redone, and knows its way back already.
void CollectionPane::rename(const QString &path, const QString &name, const QString &before)
{
    onAnswer(this, m_context.core.collections().rename(m_project, path, name),
             [this, path, name, before](const Result<QString> &renamed) {
                 if (!renamed)
                     return m_context.notifier.error(renamed.error());
                 Q_EMIT pathChanged(path, *renamed);
                 load();
                 if (before.isEmpty())
                     return;
                 const QPointer<CollectionPane> self(this);
                 pushDone(
                     m_context.undo, tr("renaming of %1").arg(before),
                     [self, now = *renamed, before] {
                         if (self)
                             self->rename(now, before);
                     },
                     [self, path, name] {
                         if (self)
                             self->rename(path, name);
                     });
             });
}

void CollectionPane::move(const QString &path, const QString &folder)
{
    moveTo(path, folder, true);
}

void CollectionPane::moveTo(const QString &path, const QString &folder, bool undoable,
                            const std::function<void(const QString &)> &then)
{
    onAnswer(this, m_context.core.collections().move(m_project, path, folder),
             [this, path, folder, undoable, then](const Result<QString> &moved) {
                 if (!moved)
                     return m_context.notifier.error(moved.error());
                 Q_EMIT pathChanged(path, *moved);
                 load();
                 if (then)
                     then(*moved);
                 if (!undoable || *moved == path)
                     return;
                 const QPointer<CollectionPane> self(this);
                 const QString before = path.contains(u'/') ? path.section(u'/', 0, -2) : QString();
                 pushDone(
                     m_context.undo, tr("moving of %1").arg(path.section(u'/', -1)),
                     [self, now = *moved, before] {
                         if (self)
                             self->moveTo(now, before, false);
                     },
                     [self, path, folder] {
                         if (self)
                             self->moveTo(path, folder, false);
                     });
             });
}

/// Between two entries of a folder, its own or another.
void CollectionPane::place(const QString &path, const QString &folder, const QString &before)
{
    if (folder == (path.contains(u'/') ? path.section(u'/', 0, -2) : QString()))
        return arrange(path, before, true);
    moveTo(path, folder, true, [this, before](const QString &now) { arrange(now, before, false); });
}

void CollectionPane::arrange(const QString &path, const QString &before, bool undoable)
{
    const QString was = m_model->nextOf(path);
    if (undoable && was == before)
        return;
    onAnswer(this, m_context.core.collections().arrange(m_project, path, before),
             [this, path, before, was, undoable](const Result<void> &arranged) {
                 if (!arranged)
                     return m_context.notifier.error(arranged.error());
                 load();
                 if (!undoable)
                     return;
                 const QPointer<CollectionPane> self(this);
                 pushDone(
                     m_context.undo, tr("moving of %1").arg(path.section(u'/', -1)),
                     [self, path, was] {
                         if (self)
                             self->arrange(path, was, false);
                     },
                     [self, path, before] {
                         if (self)
                             self->arrange(path, before, false);
                     });
             });
}

void CollectionPane::step(int by)
{
    const CollectionEntry *entry = current();
    if (!entry || m_model->nextOf(entry->path, by).isEmpty())
        return;
    const QString path = entry->path;
    arrange(path, by < 0 ? m_model->nextOf(path, -1) : m_model->nextOf(path, 2), true);
}

// Closures on the undo stack outlive this pane: they hold the context alone.
void CollectionPane::removeCurrent()
{
    const CollectionEntry *entry = current();
    if (!entry)
        return;
    PageContext &context = m_context;
    onAnswer(&context.notifier, context.core.collections().remove(m_project, entry->path),
             [&context, project = m_project, name = entry->name](const Result<RemovedEntry> &gone) {
                 if (!gone)
                     return context.notifier.error(gone.error());
                 const auto removed = std::make_shared<RemovedEntry>(*gone);
                 announceDone(
                     context.undo, context.notifier, tr("%1 is in the trash.").arg(name),
                     tr("removal of %1").arg(name),
                     [&context, project, removed] {
                         reportFailure(context.notifier,
                                       context.core.collections().putBack(project, *removed));
                     },
                     [&context, project, removed] {
                         onAnswer(&context.notifier,
                                  context.core.collections().remove(project, removed->path),
                                  [&context, removed](const Result<RemovedEntry> &again) {
                                      if (!again)
                                          return context.notifier.error(again.error());
                                      *removed = *again;
                                  });
                     });
             });
}

void CollectionPane::chooseFolder()
{
    auto *dialog = new QFileDialog(window(), tr("Where the requests of this project lie"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &folder) {
        onAnswer(this, m_context.core.collections().setFolder(m_project, folder),
                 [this](const Result<void> &done) {
                     if (!done)
                         m_context.notifier.error(done.error());
                     load();
                 });
    });
    dialog->open();
}

void CollectionPane::showFolder()
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace keywright::ui
