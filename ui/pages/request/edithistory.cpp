// SPDX-License-Identifier: GPL-3.0-or-later
#include "edithistory.h"

#include "requesteditor.h"

#include <QtGui/QKeyEvent>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPlainTextEdit>

namespace keywright::ui {

namespace {

constexpr qsizetype mostSteps = 200;
constexpr qint64 pause = 1000; // ms; a longer one begins a step of its own

/// One bit for each part in which they differ.
unsigned changedParts(const RequestDocument &before, const RequestDocument &after)
{
    const bool parts[] = {before.method != after.method,
                          before.url != after.url,
                          before.query != after.query,
                          before.pathParameters != after.pathParameters,
                          before.headers != after.headers,
                          before.body != after.body,
                          before.authentication != after.authentication,
                          before.variables != after.variables,
                          before.checks != after.checks,
                          before.captures != after.captures,
                          before.notes != after.notes};
    unsigned bits = 0;
    for (std::size_t index = 0; index < std::size(parts); ++index)
        bits |= parts[index] ? 1U << index : 0U;
    return bits;
}

bool undoesItself(QObject *object, bool back)
{
    if (const auto *line = qobject_cast<QLineEdit *>(object))
        return back ? line->isUndoAvailable() : line->isRedoAvailable();
    if (const auto *text = qobject_cast<QPlainTextEdit *>(object))
        return back ? text->document()->isUndoAvailable() : text->document()->isRedoAvailable();
    return false;
}

} // namespace

EditHistory::EditHistory(RequestEditor &editor, QWidget *area)
    : QObject(area)
    , m_editor(editor)
    , m_area(area)
{
    area->installEventFilter(this);
    const auto widgets = editor.findChildren<QWidget *>();
    for (QWidget *one : widgets) {
        if (qobject_cast<QLineEdit *>(one) || qobject_cast<QPlainTextEdit *>(one))
            one->installEventFilter(this);
    }
    connect(&editor, &RequestEditor::edited, this, &EditHistory::note);
    restart();
}

void EditHistory::restart()
{
    m_steps = {m_editor.document()};
    m_at = 0;
    m_parts = 0;
}

void EditHistory::note()
{
    RequestDocument document = m_editor.document();
    const RequestDocument &present = m_steps.at(m_at);
    if (document == present)
        return;
    if (document.body == present.body)
        document.body = present.body; // a long one is there once, not with every step
    const unsigned parts = changedParts(m_steps.at(m_at), document);
    m_steps.resize(m_at + 1);
    const bool joins =
        m_at > 0 && parts == m_parts && m_since.isValid() && m_since.elapsed() < pause;
    if (joins) {
        m_steps[m_at] = document;
    } else {
        m_steps.append(document);
        if (m_steps.size() > mostSteps)
            m_steps.removeFirst();
        m_at = m_steps.size() - 1;
    }
    m_parts = parts;
    m_since.start();
}

void EditHistory::noteWhole()
{
    settle();
    note();
    settle();
}

void EditHistory::go(int by)
{
    if (by < 0 ? !canUndo() : !canRedo())
        return;
    m_at += by;
    m_parts = 0;
    m_editor.setDocument(m_steps.at(m_at));
    Q_EMIT moved();
}

bool EditHistory::eventFilter(QObject *object, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride && event->type() != QEvent::KeyPress)
        return QObject::eventFilter(object, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool back = key->matches(QKeySequence::Undo);
    if ((!back && !key->matches(QKeySequence::Redo)) || undoesItself(object, back)
        || (back ? !canUndo() : !canRedo()))
        return QObject::eventFilter(object, event);
    event->accept();
    if (event->type() == QEvent::KeyPress)
        go(back ? -1 : 1);
    return true;
}

} // namespace keywright::ui
