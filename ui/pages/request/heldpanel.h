// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/sendguard.h>

#include <QtWidgets/QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace keywright::ui {

/// Stands in the answer's place when the send guard held a request back: why, and what a person can
/// do.
class HeldPanel : public QWidget
{
    Q_OBJECT

public:
    explicit HeldPanel(QWidget *parent = nullptr);

    void setFindings(const QList<GuardFinding> &findings);

Q_SIGNALS:
    void sendAnyway(const QList<keywright::GuardRule> &accepted);
    void hostAccepted(); ///< from now on the key may go there; send it
    void rulesWanted();

private:
    QList<GuardFinding> m_findings;
    QLabel *m_title;
    QVBoxLayout *m_reasons;
    QPushButton *m_send, *m_accept, *m_rules;
};

} // namespace keywright::ui
