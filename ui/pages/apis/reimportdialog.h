// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/apireimport.h>
#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace keywright::ui {

class BusyBar;

/// What an API's OpenAPI file says now: the operations that come, go and change, and the keys that
/// name one which goes. Saves by itself when that is applied, and closes.
class ReimportDialog : public QDialog
{
    Q_OBJECT

public:
    ReimportDialog(PageContext &context, const Api &api, QWidget *parent = nullptr);

    /// As if the file had been chosen; empty: the one that the API came from.
    void read(const QString &path);
    /// While it saves, that goes on out of view, and its end is told all the same.
    void reject() override;

Q_SIGNALS:
    /// Applied; `before` is what undoing goes back to.
    void saved(const keywright::Api &api, const keywright::Api &before);

private:
    void choose();
    void show(const ApiReimport &plan);
    void showError(const Error &error);
    void apply();
    void takeSaved(const Result<Api> &saved);
    void refresh();

    PageContext &m_context;
    Api m_api;
    ApiReimport m_plan;
    Newest m_reading, m_saving;
    QLabel *m_sentence;
    QTreeWidget *m_changes;
    BusyBar *m_busy;
    QPushButton *m_choose;
    QPushButton *m_cancel;
    QPushButton *m_apply;
    bool m_isClosed = false; ///< but not gone: it waits for the end of the saving
};

} // namespace keywright::ui
