// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QAction>
#include <QtWidgets/QDialog>

class QLineEdit;
class QListWidget;

namespace keywright::ui {

/// Every action of the window by name: type, Enter. Case and accents do not
/// matter. Actions that are not possible now are not listed.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    /// `recent`: what was used last (its plain texts, the last one first) comes first.
    CommandPalette(const QList<QAction *> &actions, const QStringList &recent, QWidget *parent);
    /// The list for the next time, with that command in front; a few are kept.
    [[nodiscard]] static QStringList usedLast(const QString &command, QStringList before);

Q_SIGNALS:
    void chosen(const QString &command);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter(const QString &text);
    void run();

    QLineEdit *m_text;
    QListWidget *m_list;
    QList<QPointer<QAction>> m_actions;
};

/// An action's text without mnemonics and dots.
[[nodiscard]] QString plainText(const QAction &action);

} // namespace keywright::ui
