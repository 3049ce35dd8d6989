// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QLineEdit;
class QPushButton;

namespace keywright::ui {

/// For what cannot be undone: says what is lost and what stays, and goes on only when a word has
/// been typed, such as the name of the thing. What can be undone is not asked for; it is done, with
/// a way back. Show it with `open()`.
class TypedConfirmation : public QDialog
{
    Q_OBJECT

public:
    /// `question` in a sentence, `consequences` in more; `word` is compared without case and
    /// without blanks around it.
    TypedConfirmation(const QString &title, const QString &question, const QString &consequences,
                      const QString &word, const QString &acceptText, QWidget *parent);

Q_SIGNALS:
    void confirmed();

private:
    QString m_word;
    QLineEdit *m_typed;
    QPushButton *m_accept;
};

} // namespace keywright::ui
