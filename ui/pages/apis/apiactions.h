// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>

#include <QtCore/QSet>

namespace keywright::ui {

/// What the page does to APIs, each with its undo. Lives as long as the window, since an undo may
/// be asked for when the page is no longer there.
class ApiActions : public QObject
{
    Q_OBJECT

public:
    explicit ApiActions(PageContext &context);

    void remove(const Api &api);
    /// What a dialog has already saved becomes undoable.
    void noteSaved(const Api &api, const Api &before);
    /// Asks the upstream; an answer under way is not asked for again.
    void checkReachability(const ApiId &id);

Q_SIGNALS:
    void checkingChanged(const QString &id, bool checking);

private:
    void save(const Api &wanted);
    void removeQuietly(const ApiId &id);
    void restore(const Api &api);

    PageContext &m_context;
    QSet<QString> m_checking;
};

} // namespace keywright::ui
