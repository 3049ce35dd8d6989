// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/corecontext.h>
#include <ui/support/notifier.h>

#include <QtGui/QUndoStack>

#include <functional>

namespace keywright::ui {

/// What a person does with projects, by their ids as text; the shell's. What can be undone goes
/// onto the undo stack; errors go to the notifier, except where a dialog wants them.
class ProjectCommands
{
public:
    /// Empty: it worked. Else the error to show in the dialog.
    using Done = std::function<void(const std::optional<Error> &)>;

    ProjectCommands(CoreContext &core, QUndoStack &undo, Notifier &notifier);

    /// `created` gets the id of the new project.
    void create(const QString &name, const Done &done,
                const std::function<void(const QString &)> &created);
    void rename(const QString &id, const QString &before, const QString &name, const Done &done);
    void setArchived(const QString &id, const QString &name, bool archived);
    void remove(const QString &id, const QString &name);
    /// A deleted one comes back.
    void restore(const QString &id, const Done &done);
    /// A deleted one goes for good; this alone cannot be undone, so ask before.
    void purge(const QString &id, const Done &done);
    /// The sample project, made or as it is; `made` gets its id. What did not work is told.
    void makeSample(const Done &done, const std::function<void(const QString &)> &made);
    /// What a dialog has already added becomes undoable, and is told.
    void noteImported(const QString &id, const QString &name, const QString &message);

private:
    CoreContext &m_core;
    QUndoStack &m_undo;
    Notifier &m_notifier;
};

} // namespace keywright::ui
