// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>

#include <QtNetwork/QNetworkCookie>
#include <QtWidgets/QDialog>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace keywright::ui {

class CookiesView;

/// The cookies that answers have set for a project's requests since the program began.
class CookiesDialog : public QDialog
{
    Q_OBJECT

public:
    CookiesDialog(PageContext &context, const ProjectId &project, QWidget *parent);

private:
    void load();
    void forget();
    void forgetAll();

    PageContext &m_context;
    ProjectId m_project;
    QList<QNetworkCookie> m_cookies; ///< in the order of the rows
    CookiesView *m_view;
    QLabel *m_empty;
    QStackedLayout *m_stack;
    QPushButton *m_forget, *m_forgetAll;
};

} // namespace keywright::ui
