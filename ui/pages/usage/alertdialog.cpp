// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertdialog.h"

#include <core/services/alertservice.h>
#include <ui/support/notifier.h>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

AlertDialog::AlertDialog(AlertService &alerts, Notifier &notifier, QWidget *parent)
    : QDialog(parent)
    , m_alerts(alerts)
    , m_notifier(notifier)
    , m_spikes(new QCheckBox(tr("Many calls are &denied")))
    , m_callers(new QCheckBox(tr("A key is used from a &new place")))
    , m_limits(new QCheckBox(tr("A &limit is nearly used up")))
{
    setWindowTitle(tr("Notifications"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(4);
    auto *intro = new QLabel(tr("While Keywright is open, it tells of these on the desktop:"));
    intro->setWordWrap(true);
    layout->addWidget(intro);
    layout->addSpacing(8);
    const auto add = [this, layout](QCheckBox *box, const QString &note) {
        box->setEnabled(false); // until it is known
        layout->addWidget(box);
        auto *label = new QLabel(note);
        label->setProperty("secondary", true);
        label->setWordWrap(true);
        label->setIndent(26);
        box->setAccessibleDescription(note);
        layout->addWidget(label);
        layout->addSpacing(6);
        connect(box, &QCheckBox::clicked, this, &AlertDialog::save);
    };
    add(m_spikes, tr("At least ten in a minute, and five times as many as in a usual minute of the "
                     "hour before."));
    add(m_callers, tr("An address or a web page that a key was never called from, once the key has "
                      "been in use for an hour. Not for keys with more than ten addresses."));
    add(m_limits, tr("80 % of it, once before it begins anew."));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    m_reading.ask(this, m_alerts.choice(), [this](const Result<AlertChoice> &choice) {
        if (!choice)
            return m_notifier.error(choice.error());
        showChoice(*choice);
    });
}

void AlertDialog::showChoice(const AlertChoice &choice)
{
    m_spikes->setChecked(choice.denialSpikes);
    m_callers->setChecked(choice.newCallers);
    m_limits->setChecked(choice.limits);
    for (QCheckBox *box : {m_spikes, m_callers, m_limits})
        box->setEnabled(true);
}

void AlertDialog::save()
{
    const AlertChoice choice{m_spikes->isChecked(), m_callers->isChecked(), m_limits->isChecked()};
    m_saving.ask(this, m_alerts.setChoice(choice), [this](const Result<void> &saved) {
        if (!saved)
            m_notifier.error(saved.error());
    });
}

} // namespace keywright::ui
