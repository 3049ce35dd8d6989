// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;

namespace keywright::ui {

class IssuedKeyView;
class UseSitesView;

/// Gives a key a new secret; the old one works on for a while. Ends by showing the new one.
class RotateDialog : public QDialog
{
    Q_OBJECT

public:
    RotateDialog(PageContext &context, const Key &key, QWidget *parent);

private:
    QWidget *makeQuestion();
    void rotate();

    PageContext &m_context;
    Key m_key;
    QStackedWidget *m_steps;
    QComboBox *m_overlap;
    QLabel *m_problem;
    IssuedKeyView *m_issued;
    UseSitesView *m_sites;
    QPushButton *m_rotate;
    QPushButton *m_cancel;
};

} // namespace keywright::ui
