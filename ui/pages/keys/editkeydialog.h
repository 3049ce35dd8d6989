// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/pages/pagecontext.h>

#include <QtWidgets/QDialog>

class QPushButton;

namespace keywright::ui {

class FormFrame;
class KeyForm;
class KeyTrials;

/// Changes a key's name, application, expiry and restrictions. Show it with `open()`.
class EditKeyDialog : public QDialog
{
    Q_OBJECT

public:
    EditKeyDialog(PageContext &context, const Key &key, QWidget *parent);

Q_SIGNALS:
    void saved(const keywright::Key &before, const keywright::Key &after);

private:
    void save();

    PageContext &m_context;
    Key m_key;
    KeyForm *m_form;
    FormFrame *m_frame;
    KeyTrials *m_trials;
    QPushButton *m_save;
};

} // namespace keywright::ui
