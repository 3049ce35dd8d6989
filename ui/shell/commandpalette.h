// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QAction>
#include <QtWidgets/QDialog>

class QLineEdit;
class QListWidget;

namespace keywright::ui {

/// Every action of the window by name: type, Enter. Actions that are not possible now are not
/// listed.
class CommandPalette : public QDialog
{
    Q_OBJECT

public:
    CommandPalette(const QList<QAction *> &actions, QWidget *parent);

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
