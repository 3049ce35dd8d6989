// SPDX-License-Identifier: GPL-3.0-or-later
#include "guarddialog.h"

#include <core/services/sendguard.h>
#include <ui/phrases/sendphrases.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

GuardDialog::GuardDialog(PageContext &context, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
{
    setWindowTitle(tr("Send guard"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro = new QLabel(tr("Looked at before a request with a key leaves this machine, and "
                                "again at every redirect."));
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    for (int index = 0; index < guardRuleCount; ++index) {
        const auto rule = GuardRule(index);
        auto *box = new QComboBox;
        box->setAccessibleName(guardRuleTitle(rule));
        for (const GuardAction action : {GuardAction::Allow, GuardAction::Ask, GuardAction::Refuse})
            box->addItem(guardActionTitle(action), int(action));
        box->setEnabled(false);
        form->addRow(guardRuleTitle(rule) + u':', box);
        m_boxes.insert(rule, box);
        connect(box, &QComboBox::activated, this, [this, rule, box] {
            onAnswer(
                &m_context.notifier,
                m_context.core.sendGuard().setAction(rule, GuardAction(box->currentData().toInt())),
                [&notifier = m_context.notifier](const Result<void> &saved) {
                    if (!saved)
                        notifier.error(saved.error());
                });
        });
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addStretch(1);
    layout->addWidget(buttons);
    m_asking.ask(this, context.core.sendGuard().actions(),
                 [this](const Result<QHash<GuardRule, GuardAction>> &actions) {
                     if (!actions)
                         return m_context.notifier.error(actions.error());
                     for (auto one = actions->begin(); one != actions->end(); ++one) {
                         m_boxes.value(one.key())->setCurrentIndex(int(one.value()));
                         m_boxes.value(one.key())->setEnabled(true);
                     }
                 });
    resize(480, 300);
}

} // namespace keywright::ui
