// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/requestdocument.h>

#include <QtCore/QElapsedTimer>
#include <QtCore/QObject>

namespace keywright::ui {

class RequestEditor;

/// The steps in which a request was edited, back and forth. What is typed in one go into one part
/// is one step. A field undoes what was typed in it by itself; where it has nothing to undo, the
/// keys for it mean this.
class EditHistory : public QObject
{
    Q_OBJECT

public:
    /// The keys count anywhere in `area`, which holds the editor.
    EditHistory(RequestEditor &editor, QWidget *area);

    /// What is there now is the beginning.
    void restart();
    /// Something was edited.
    void note();
    /// It was replaced as a whole: a step of its own.
    void noteWhole();
    /// What is edited from now on is another step.
    void settle() { m_parts = 0; }
    [[nodiscard]] bool canUndo() const { return m_at > 0; }
    [[nodiscard]] bool canRedo() const { return m_at + 1 < m_steps.size(); }
    void undo() { go(-1); }
    void redo() { go(1); }

Q_SIGNALS:
    void moved(); ///< another step is in the editor

protected:
    bool eventFilter(QObject *object, QEvent *event) override;

private:
    void go(int by);

    RequestEditor &m_editor;
    QWidget *m_area;
    QList<RequestDocument> m_steps;
    qsizetype m_at = 0;    ///< of the step that is in the editor
    unsigned m_parts = 0;  ///< that the last step has changed; 0: nothing may join it
    QElapsedTimer m_since; ///< the last change
};

} // namespace keywright::ui
