// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace keywright::ui {

class FieldNote;

/// Asks for one name. It stays open until whoever asked says that the name was taken, so that an
/// error stands beside the field. Show it with `open()`.
class NameDialog : public QDialog
{
    Q_OBJECT

public:
    NameDialog(const QString &title, const QString &label, const QString &acceptText,
               QWidget *parent);

    void setName(const QString &name);
    [[nodiscard]] QString name() const;
    /// The answer to `submitted`: why not.
    void showProblem(const QString &problem);

Q_SIGNALS:
    /// Enter or the button; close the dialog with `accept()`, or call `showProblem`.
    void submitted(const QString &name);

private:
    void refresh();

    QLineEdit *m_name;
    FieldNote *m_note;
    QPushButton *m_accept;
};

} // namespace keywright::ui
