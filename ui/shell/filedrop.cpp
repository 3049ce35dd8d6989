// SPDX-License-Identifier: GPL-3.0-or-later
#include "filedrop.h"

#include "fileopening.h"

#include <ui/widgets/drophint.h>

#include <QtCore/QMimeData>
#include <QtCore/QUrl>
#include <QtGui/QDropEvent>

namespace keywright::ui {

namespace {

QStringList draggedFiles(const QMimeData &data)
{
    QStringList files;
    const QList<QUrl> urls = data.urls();
    for (const QUrl &url : urls) {
        if (url.isLocalFile())
            files.append(url.toLocalFile());
    }
    return files;
}

} // namespace

FileDrop::FileDrop(QWidget *window, FileOpening &files)
    : QObject(window)
    , m_files(files)
    , m_hint(new DropHint(window))
{
    window->setAcceptDrops(true);
    window->installEventFilter(this);
}

bool FileDrop::eventFilter(QObject *watched, QEvent *event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(static_cast<QDragEnterEvent &>(*event));
        return true;
    case QEvent::DragLeave:
        m_hint->say({});
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent &>(*event));
        return true;
    default:
        return QObject::eventFilter(watched, event);
    }
}

void FileDrop::enter(QDragEnterEvent &event)
{
    const QString promise = m_files.promise(draggedFiles(*event.mimeData()));
    m_hint->say(promise);
    if (promise.isEmpty())
        event.ignore();
    else
        event.acceptProposedAction();
}

void FileDrop::drop(QDropEvent &event)
{
    m_hint->say({});
    const QStringList files = draggedFiles(*event.mimeData());
    if (m_files.promise(files).isEmpty())
        return event.ignore();
    event.acceptProposedAction();
    m_files.open(files);
}

} // namespace keywright::ui
