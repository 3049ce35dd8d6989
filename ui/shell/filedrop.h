// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

class QDragEnterEvent;
class QDropEvent;
class QWidget;

namespace keywright::ui {

class DropHint;
class FileOpening;

/// Takes files that are dropped onto a window and on nothing in it that takes them itself. Refuses
/// what cannot be opened as soon as it is dragged there, and says what dropping will do.
class FileDrop : public QObject
{
    Q_OBJECT

public:
    /// Goes with the window, which has the opening as long as it is in view.
    FileDrop(QWidget *window, FileOpening &files);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(QDragEnterEvent &event);
    void drop(QDropEvent &event);

    FileOpening &m_files;
    DropHint *m_hint;
};

} // namespace keywright::ui
