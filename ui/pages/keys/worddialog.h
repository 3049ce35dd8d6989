// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QDialog>

class QComboBox;
class QPushButton;

namespace keywright::ui {

/// Asks for one word, with those that are in use to choose from. Show it with `open()`.
class WordDialog : public QDialog
{
    Q_OBJECT

public:
    /// `listedOnly`: no other word can be written.
    WordDialog(const QString &title, const QString &label, const QString &acceptText,
               const QStringList &words, bool listedOnly, QWidget *parent);

    void setEmptyAllowed(bool allowed);
    [[nodiscard]] QComboBox *field() const { return m_word; }
    [[nodiscard]] QPushButton *acceptButton() const { return m_accept; }

Q_SIGNALS:
    void chosen(const QString &word);

private:
    void refresh();

    QComboBox *m_word;
    QPushButton *m_accept;
    bool m_emptyAllowed = false;
};

} // namespace keywright::ui
