// SPDX-License-Identifier: GPL-3.0-or-later
#include "filefield.h"

#include "fieldnote.h"

#include <QtCore/QFileInfo>
#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDragEnterEvent>
#include <QtGui/QDropEvent>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QString droppedPath(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 ? urls.constFirst().toLocalFile() : QString();
}

} // namespace

FileField::FileField(const QString &name, const QString &filter, QWidget *parent)
    : QWidget(parent)
    , m_filter(filter)
    , m_path(new QLineEdit)
    , m_note(new FieldNote(m_path))
{
    setAcceptDrops(true);
    setFocusProxy(m_path);
    m_path->setAcceptDrops(false); // a file is dropped on the whole, not as text into the line
    m_path->setAccessibleName(name);
    auto *choose = new QPushButton(tr("Choose…"));
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose a file: %1").arg(name));
    auto *line = new QHBoxLayout;
    line->addWidget(m_path, 1);
    line->addWidget(choose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_path, &QLineEdit::textChanged, this, &FileField::changed);
    connect(choose, &QPushButton::clicked, this, &FileField::choose);
}

void FileField::setPath(const QString &path)
{
    m_path->setText(path);
}

QString FileField::path() const
{
    return m_path->text().trimmed();
}

QString FileField::problem() const
{
    if (path().isEmpty())
        return {};
    const QFileInfo file(path());
    if (!file.isAbsolute())
        return tr("Write the whole path, from its root.");
    if (!file.exists())
        return tr("There is no such file.");
    if (!file.isFile())
        return tr("This is no file.");
    return file.isReadable() ? QString() : tr("You may not read this file.");
}

void FileField::dragEnterEvent(QDragEnterEvent *event)
{
    if (!droppedPath(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent *event)
{
    setPath(droppedPath(event->mimeData()));
    event->acceptProposedAction();
}

void FileField::choose()
{
    auto *dialog = new QFileDialog(this, m_path->accessibleName(), QFileInfo(path()).path(),
                                   m_filter + QStringLiteral(";;") + tr("All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &FileField::setPath);
    dialog->open();
}

} // namespace keywright::ui
