// SPDX-License-Identifier: GPL-3.0-or-later
#include "policydialog.h"

#include <ui/commands/answer.h>
#include <ui/commands/reversible.h>

#include <QtCore/QPointer>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

PolicyDialog::PolicyDialog(PageContext &context, const HygienePolicy &policy, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_before(policy)
    , m_limited(new QCheckBox(tr("&Name keys that were not rotated for"), this))
    , m_days(new QSpinBox(this))
{
    setWindowTitle(tr("Policy for keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_days->setRange(1, 36'500);
    m_days->setValue(policy.maxKeyAgeDays > 0 ? policy.maxKeyAgeDays
                                              : HygienePolicy().maxKeyAgeDays);
    m_days->setSuffix(tr(" days"));
    m_days->setAccessibleName(tr("Days without rotation"));
    m_limited->setChecked(policy.maxKeyAgeDays > 0);
    m_days->setEnabled(m_limited->isChecked());
    auto *note = new QLabel(tr("Nothing is denied by it: the overview and keywrightctl doctor name "
                               "such keys, in all projects."),
                            this);
    note->setProperty("secondary", true);
    note->setWordWrap(true);
    auto *line = new QHBoxLayout;
    line->setSpacing(8);
    line->addWidget(m_limited);
    line->addWidget(m_days);
    line->addStretch(1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addLayout(line);
    layout->addWidget(note);
    layout->addWidget(buttons);
    connect(m_limited, &QCheckBox::toggled, m_days, &QWidget::setEnabled);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &PolicyDialog::submit);
}

void PolicyDialog::submit()
{
    const HygienePolicy wanted{m_limited->isChecked() ? m_days->value() : 0};
    PageContext &context = m_context;
    const auto set = [&context](const HygienePolicy &policy) {
        return [&context, policy] {
            reportFailure(context.notifier, setHygienePolicy(context.core, policy));
        };
    };
    onAnswer(this, setHygienePolicy(context.core, wanted),
             [this, set, wanted](const Result<void> &result) {
                 if (!result)
                     return m_context.notifier.error(result.error());
                 if (wanted != m_before)
                     pushDone(m_context.undo, tr("change of the policy"), set(m_before),
                              set(wanted));
                 Q_EMIT saved();
                 accept();
             });
}

} // namespace keywright::ui
