// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QFrame>

#include <chrono>

class QLabel;

namespace keywright::ui {

/// Says that the gateway judges by a time that is tried, and offers the real one. Hidden while
/// there is none.
class ClockNote final : public QFrame
{
    Q_OBJECT

public:
    explicit ClockNote(QWidget *parent = nullptr);

    void setAhead(std::chrono::milliseconds ahead);

Q_SIGNALS:
    void resetRequested();

private:
    QLabel *m_text;
};

} // namespace keywright::ui
