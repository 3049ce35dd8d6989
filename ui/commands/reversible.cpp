// SPDX-License-Identifier: GPL-3.0-or-later
#include "reversible.h"

#include <QtCore/QCoreApplication>
#include <QtGui/QUndoCommand>

namespace keywright::ui {

namespace {

/// The stack calls redo when it takes a command over; the first call finds the work done.
class DoneCommand final : public QUndoCommand
{
public:
    DoneCommand(const QString &text, std::function<void()> undoing, std::function<void()> redoing)
        : QUndoCommand(text)
        , m_undo(std::move(undoing))
        , m_redo(std::move(redoing))
    {
    }
    void undo() override { m_undo(); }
    void redo() override
    {
        if (m_first)
            m_first = false;
        else
            m_redo();
    }

private:
    std::function<void()> m_undo;
    std::function<void()> m_redo;
    bool m_first = true;
};

} // namespace

void pushDone(QUndoStack &stack, const QString &text, std::function<void()> undo,
              std::function<void()> redo)
{
    stack.push(new DoneCommand(text, std::move(undo), std::move(redo)));
}

void announceDone(QUndoStack &stack, Notifier &notifier, const QString &message,
                  const QString &text, std::function<void()> undo, std::function<void()> redo)
{
    pushDone(stack, text, std::move(undo), std::move(redo));
    const int place = stack.index();
    notifier.info(message, QCoreApplication::translate("Commands", "Undo"), [&stack, place] {
        // Only this very action: not what was done since.
        if (stack.index() == place)
            stack.undo();
    });
}

} // namespace keywright::ui
