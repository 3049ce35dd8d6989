// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/newest.h>
#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace keywright::ui {

/// Asks how many of a key's next calls are to be denied, and how, to see what a client makes of it.
class ForceDialog : public QDialog
{
    Q_OBJECT

public:
    ForceDialog(PageContext &context, const Key &key, QWidget *parent = nullptr);

private:
    void submit();

    PageContext &m_context;
    KeyId m_key;
    QComboBox *m_status;
    QSpinBox *m_count;
    QLabel *m_problem;
    QPushButton *m_deny;
    Newest m_asking;
};

} // namespace keywright::ui
