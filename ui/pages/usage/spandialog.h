// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>

#include <QtWidgets/QDialog>

class QDateTimeEdit;
class QPushButton;

namespace keywright::ui {

class FieldNote;

/// Asks for a span of time, from and until. Show it with `open()`.
class SpanDialog : public QDialog
{
    Q_OBJECT

public:
    SpanDialog(Instant since, Instant until, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(keywright::Instant since, keywright::Instant until);

private:
    void check();

    QDateTimeEdit *m_since;
    QDateTimeEdit *m_until;
    FieldNote *m_note;
    QPushButton *m_show;
};

} // namespace keywright::ui
