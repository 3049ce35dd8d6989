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

/// What an API's OpenAPI file says now: the operations that come, go and change, and the keys that
/// name one which goes. Saves by itself when that is applied, and closes.
class ReimportDialog : public QDialog
{
    Q_OBJECT

public:
    ReimportDialog(PageContext &context, const Api &api, QWidget *parent = nullptr);

    /// As if the file had been chosen; empty: the one that the API came from.
    void read(const QString &path);

Q_SIGNALS:
    void saved(const keywright::Api &api, const keywright::Api &before);

private:
    void choose();
    void show(const ApiReimport &plan);
    void showError(const Error &error);
    void apply();

    PageContext &m_context;
    Api m_api;
    ApiReimport m_plan;
    Newest m_reading, m_saving;
    QLabel *m_sentence;
    QTreeWidget *m_changes;
    QPushButton *m_choose;
    QPushButton *m_apply;
};

} // namespace keywright::ui
