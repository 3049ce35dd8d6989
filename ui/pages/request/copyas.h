// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/collectionservice.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtCore/QObject>

#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace keywright::ui {

class RequestTab;

/// Puts the request that is open on the clipboard as code. Its key is read from an environment
/// variable there; no secret is fetched.
class CopyAs : public QObject
{
    Q_OBJECT

public:
    /// `current` is asked each time. The actions belong to `page`.
    CopyAs(PageContext &context, std::function<RequestTab *()> current, QWidget *page);

    /// One for each language, and one that shows them as a menu (Ctrl+Shift+G).
    [[nodiscard]] const QList<QAction *> &actions() const { return m_actions; }
    void copy(CodeLanguage language);

private:
    void showMenu();
    void write(const CodeQuestion &question);

    PageContext &m_context;
    std::function<RequestTab *()> m_current;
    QWidget *m_page;
    QMenu *m_menu;
    QList<QAction *> m_actions;
    Newest m_writing;
};

} // namespace keywright::ui
