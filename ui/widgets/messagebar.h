// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/support/notifier.h>

#include <QtCore/QTimer>
#include <QtWidgets/QFrame>

class QLabel;
class QPushButton;
class QToolButton;

namespace keywright::ui {

/// Shows the newest notice at the foot of its parent, over the content, without taking the focus.
/// Goes away by itself unless the pointer or the focus is on it.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent);
    void showNotice(const Notice &notice);
    /// A notice whose action no longer makes sense (it was undone by other means) goes away.
    void dropAction();
    [[nodiscard]] QString text() const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void place();

    Notice m_notice;
    QTimer m_timer;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
};

} // namespace keywright::ui
