// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/alert.h>
#include <ui/models/newest.h>

#include <QtWidgets/QDialog>

class QCheckBox;

namespace keywright {
class AlertService;
}

namespace keywright::ui {

class Notifier;

/// Of what somebody is told while the window is open, or in the background. What is switched is
/// kept at once. Show it with `open()`.
class AlertDialog : public QDialog
{
    Q_OBJECT

public:
    AlertDialog(AlertService &alerts, Notifier &notifier, QWidget *parent = nullptr);

private:
    void showChoice(const AlertChoice &choice);
    void save();

    AlertService &m_alerts;
    Notifier &m_notifier;
    QCheckBox *m_spikes;
    QCheckBox *m_callers;
    QCheckBox *m_limits;
    Newest m_reading, m_saving;
};

} // namespace keywright::ui
