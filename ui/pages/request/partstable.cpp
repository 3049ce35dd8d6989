// SPDX-License-Identifier: GPL-3.0-or-later
#include "partstable.h"

#include <ui/support/icons.h>

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtGui/QAction>
#include <QtGui/QDropEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

enum Columns { Name, Value, Type };
constexpr int isFileRole = Qt::UserRole, fileNameRole = Qt::UserRole + 1;
constexpr int nameWidth = 180, valueWidth = 260;

} // namespace

PartsTable::PartsTable(QWidget *parent)
    : QWidget(parent)
    , m_list(new QTreeWidget)
{
    setAcceptDrops(true);
    m_list->setHeaderLabels({tr("Part"), tr("Text or file"), tr("Content type")});
    m_list->setAccessibleName(tr("Parts of the form"));
    m_list->setRootIsDecorated(false);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setColumnWidth(Name, nameWidth);
    m_list->setColumnWidth(Value, valueWidth);
    m_list->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                            | QAbstractItemView::SelectedClicked
                            | QAbstractItemView::AnyKeyPressed);
    auto *addText = new QPushButton(icon(QStringLiteral("plus")), tr("Add a text"));
    auto *addFile = new QPushButton(icon(QStringLiteral("upload")), tr("Add a file…"));
    auto *remove = new QAction(icon(QStringLiteral("trash")), tr("Remove this part"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addAction(remove);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(addText);
    buttons->addWidget(addFile);
    buttons->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_list, 1);
    layout->addLayout(buttons);
    connect(m_list, &QTreeWidget::itemChanged, this, &PartsTable::edited);
    connect(remove, &QAction::triggered, this, &PartsTable::removeCurrent);
    connect(addText, &QPushButton::clicked, this, [this] {
        {
            const QSignalBlocker quiet(m_list);
            addPart({QStringLiteral("part"), QString()});
        }
        m_list->setCurrentItem(m_list->topLevelItem(m_list->topLevelItemCount() - 1));
        m_list->editItem(m_list->currentItem(), Name);
        Q_EMIT edited();
    });
    connect(addFile, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(window(), tr("Files to send"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFiles);
        connect(dialog, &QFileDialog::filesSelected, this, &PartsTable::addFiles);
        dialog->open();
    });
}

void PartsTable::addPart(const FormPart &part)
{
    auto *item = new QTreeWidgetItem(m_list, {part.name, part.value, part.contentType});
    item->setFlags(item->flags() | Qt::ItemIsEditable | Qt::ItemIsUserCheckable);
    item->setCheckState(Name, part.enabled ? Qt::Checked : Qt::Unchecked);
    item->setData(Value, isFileRole, part.isFile);
    item->setData(Value, fileNameRole, part.fileName);
    if (part.isFile)
        item->setIcon(Value, icon(QStringLiteral("upload")));
}

void PartsTable::addFiles(const QStringList &paths)
{
    {
        const QSignalBlocker quiet(m_list);
        for (const QString &path : paths)
            addPart({QStringLiteral("file"), path, true});
    }
    if (!paths.isEmpty())
        Q_EMIT edited();
}

void PartsTable::removeCurrent()
{
    delete m_list->currentItem();
    Q_EMIT edited();
}

QList<FormPart> PartsTable::parts() const
{
    QList<FormPart> parts;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem *item = m_list->topLevelItem(row);
        FormPart part{item->text(Name), item->text(Value), item->data(Value, isFileRole).toBool()};
        part.fileName = item->data(Value, fileNameRole).toString();
        part.contentType = item->text(Type);
        part.enabled = item->checkState(Name) == Qt::Checked;
        parts.append(part);
    }
    return parts;
}

void PartsTable::setParts(const QList<FormPart> &parts)
{
    if (parts == this->parts())
        return;
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    for (const FormPart &part : parts)
        addPart(part);
}

void PartsTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void PartsTable::dropEvent(QDropEvent *event)
{
    QStringList paths;
    const auto urls = event->mimeData()->urls();
    for (const QUrl &url : urls) {
        if (QFileInfo(url.toLocalFile()).isFile())
            paths.append(url.toLocalFile());
    }
    addFiles(paths);
    event->acceptProposedAction();
}

} // namespace keywright::ui
