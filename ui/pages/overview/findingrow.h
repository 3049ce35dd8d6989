// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "remedy.h"

#include <core/services/doctorservice.h>

#include <QtWidgets/QWidget>

class QFrame;
class QLabel;
class QHBoxLayout;
class QPushButton;

namespace keywright::ui {

class ChipLabel;

/// One finding: how bad it is, what it is, what to do, and the buttons that do it.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget *parent = nullptr);

    /// `line`: a hair line above it.
    void setFinding(const Finding &finding, bool line);
    [[nodiscard]] const Finding &finding() const { return m_finding; }
    /// Of the first remedy, the second, …; null: there is none.
    [[nodiscard]] QPushButton *button(int at = 0) const { return m_buttons.value(at); }

Q_SIGNALS:
    void mendRequested(const keywright::Finding &finding, const keywright::ui::Remedy &remedy);

private:
    void showRemedies();

    Finding m_finding;
    QFrame *m_line;
    ChipLabel *m_chip;
    QLabel *m_sentence;
    QLabel *m_advice;
    QHBoxLayout *m_layout;
    QList<QPushButton *> m_buttons;
    QList<Remedy> m_remedies;
};

} // namespace keywright::ui
