// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/exchange.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QWidget>

class QLabel;
class QLineEdit;
class QStackedWidget;

namespace keywright::ui {

class DataTable;
class HistoryModel;

/// What was sent in the project, newest first, and what can be done with one of them.
class HistoryPane : public QWidget
{
    Q_OBJECT

public:
    explicit HistoryPane(PageContext &context, QWidget *parent = nullptr);

    void setProject(const ProjectId &project);
    void focusSearch();
    [[nodiscard]] QList<QAction *> paneActions() const { return actions(); }

Q_SIGNALS:
    /// As it was sent and as it was answered.
    void openRequested(const keywright::HistoryItem &item);
    void compareRequested(const keywright::HistoryItem &item);

private:
    void layOut();
    void makeActions();
    void get(void (HistoryPane::*tell)(const HistoryItem &));
    void removeCurrent();
    void clear();
    void showState();

    PageContext &m_context;
    ProjectId m_project;
    HistoryModel *m_model;
    QLineEdit *m_search;
    DataTable *m_table;
    QLabel *m_empty;
    QStackedWidget *m_stack;
    QAction *m_open, *m_compare, *m_remove, *m_clear;
    Newest m_getting;
};

} // namespace keywright::ui
