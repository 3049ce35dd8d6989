// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/doctorservice.h>

#include <QtWidgets/QWidget>

class QFrame;
class QLabel;
class QPushButton;

namespace keywright::ui {

class ChipLabel;

/// One finding: how bad it is, what it is, what to do, and the button that does it.
class FindingRow : public QWidget
{
    Q_OBJECT

public:
    explicit FindingRow(QWidget *parent = nullptr);

    /// `line`: a hair line above it.
    void setFinding(const Finding &finding, bool line);
    [[nodiscard]] const Finding &finding() const { return m_finding; }
    [[nodiscard]] QPushButton *button() const { return m_button; }

Q_SIGNALS:
    void mendRequested(const keywright::Finding &finding);

private:
    Finding m_finding;
    QFrame *m_line;
    ChipLabel *m_chip;
    QLabel *m_sentence;
    QLabel *m_advice;
    QPushButton *m_button;
};

} // namespace keywright::ui
