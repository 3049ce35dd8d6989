// SPDX-License-Identifier: GPL-3.0-or-later
#include "foldersdialog.h"

#include <core/services/usesiteservice.h>

#include <QtCore/QDir>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QPushButton>

namespace keywright::ui {

FoldersDialog::FoldersDialog(PageContext &context, const ProjectId &project, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_project(project)
    , m_list(new QListWidget)
    , m_empty(new QLabel(tr("No folder yet.")))
    , m_remove(new QPushButton(tr("&Remove")))
{
    setWindowTitle(tr("Folders with .env files"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setAccessibleName(tr("Folders"));
    m_empty->setProperty("secondary", true);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this,
            [this](int row) { m_remove->setEnabled(row >= 0); });
    connect(m_remove, &QPushButton::clicked, this, &FoldersDialog::removeCurrent);
    load();
}

void FoldersDialog::layOut()
{
    auto *sentence = new QLabel(
        tr("Where this project's sources are. When a key is rotated, the .env files there are "
           "looked at, too, and those that still have the old secret are named."));
    sentence->setWordWrap(true);
    auto *add = new QPushButton(tr("&Add a folder…"));
    connect(add, &QPushButton::clicked, this, &FoldersDialog::chooseFolder);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_remove);
    row->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(sentence);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_empty);
    layout->addLayout(row);
    layout->addWidget(buttons);
    resize(560, 340);
}

void FoldersDialog::load()
{
    m_asking.ask(this, m_context.core.useSites().folders(m_project),
                 [this](const Result<QStringList> &folders) {
                     if (!folders)
                         return m_context.notifier.error(folders.error());
                     m_list->clear();
                     for (const QString &folder : *folders)
                         m_list->addItem(QDir::toNativeSeparators(folder));
                     m_empty->setVisible(folders->isEmpty());
                     m_remove->setEnabled(m_list->currentRow() >= 0);
                 });
}

void FoldersDialog::chooseFolder()
{
    auto *chooser = new QFileDialog(this, tr("Add a folder"));
    chooser->setAttribute(Qt::WA_DeleteOnClose);
    chooser->setFileMode(QFileDialog::Directory);
    connect(chooser, &QFileDialog::fileSelected, this, &FoldersDialog::add);
    chooser->open();
}

void FoldersDialog::add(const QString &path)
{
    m_asking.ask(this, m_context.core.useSites().addFolder(m_project, path),
                 [this](const Result<void> &added) {
                     if (!added)
                         m_context.notifier.error(added.error());
                     load();
                 });
}

void FoldersDialog::removeCurrent()
{
    const QListWidgetItem *item = m_list->currentItem();
    if (!item)
        return;
    const QString path = QDir::fromNativeSeparators(item->text());
    m_asking.ask(this, m_context.core.useSites().removeFolder(m_project, path),
                 [this](const Result<void> &removed) {
                     if (!removed)
                         m_context.notifier.error(removed.error());
                     load();
                 });
}

} // namespace keywright::ui
