// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;

namespace keywright::ui {

/// What stands where there is nothing yet: an icon, what would be here, and the next action.
class EmptyState : public QWidget
{
    Q_OBJECT

public:
    explicit EmptyState(QWidget *parent = nullptr);

    /// `actionText` empty: no button. Text may be called again at any time (no results, error, …).
    void setContent(const QString &iconName, const QString &title, const QString &sentence,
                    const QString &actionText = {});

Q_SIGNALS:
    void activated(); ///< the button was pressed

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintIcon();

    QString m_iconName;
    QLabel *m_icon;
    QLabel *m_title;
    QLabel *m_sentence;
    QPushButton *m_button;
};

} // namespace keywright::ui
