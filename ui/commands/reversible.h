// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/support/notifier.h>

#include <QtCore/QString>
#include <QtGui/QUndoStack>

#include <functional>

namespace keywright::ui {

/// Puts an action that is already done onto the stack, so that it can be undone and redone. The
/// closures start asynchronous service calls and return at once; they report their own errors.
/// `text` as in the menu: "Undo <text>", for example "delete of Clinic portal".
void pushDone(QUndoStack &stack, const QString &text, std::function<void()> undo,
              std::function<void()> redo);

/// The same, and tells the person `message` ("Clinic portal deleted.") with Undo beside it.
void announceDone(QUndoStack &stack, Notifier &notifier, const QString &message,
                  const QString &text, std::function<void()> undo, std::function<void()> redo);

} // namespace keywright::ui
