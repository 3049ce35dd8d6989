// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;

namespace keywright::ui {

class KeyForm;

/// The form in a scroll area, and at its foot the sentence of what the key may do, or what is still
/// missing. Part of both dialogs.
class FormFrame : public QWidget
{
    Q_OBJECT

public:
    FormFrame(KeyForm *form, QWidget *parent);
    /// Writes the sentence anew; false where the form cannot be saved as it is.
    bool refresh();
    /// An error that belongs to no field.
    void showProblem(const QString &problem);

private:
    KeyForm *m_form;
    QLabel *m_sentence;
    QLabel *m_problem;
};

} // namespace keywright::ui
