// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/environment.h>
#include <core/domain/exchange.h>
#include <core/domain/key.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QWidget>

class QLabel;
class QMenu;
class QStackedWidget;
class QToolButton;

namespace keywright::ui {

class DiffPane;

/// The present answer beside another one: an earlier one, what another key gets, what another
/// environment answers.
class ComparePart : public QWidget
{
    Q_OBJECT

public:
    ComparePart(PageContext &context, const ProjectId &project, QWidget *parent = nullptr);

    /// The answer that the others are compared with.
    void setPresent(const Response &response);
    void compare(const Response &other, const QString &label);
    /// Of the history; it says so where the body was not kept.
    void compare(const HistoryItem &past);
    void showError(const Error &error);

Q_SIGNALS:
    void keyWanted(const keywright::KeyId &key, const QString &name);
    void environmentWanted(const QString &name);
    void compared(); ///< it is worth looking at

private:
    void fillMenu();
    void fillKeys(QMenu *menu);
    void fillEnvironments(QMenu *menu);
    void fillPast(QMenu *menu);

    PageContext &m_context;
    ProjectId m_project;
    Response m_present;
    QToolButton *m_choose;
    QMenu *m_menu;
    QLabel *m_note;
    DiffPane *m_diff;
    QStackedWidget *m_stack;
    Newest m_keys, m_environments, m_past, m_getting;
};

} // namespace keywright::ui
