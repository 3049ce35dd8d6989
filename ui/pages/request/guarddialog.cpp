// SPDX-License-Identifier: GPL-3.0-or-later
#include "guarddialog.h"

#include <core/services/sendguard.h>
#include <ui/commands/answer.h>
#include <ui/phrases/sendphrases.h>
#include <ui/support/icons.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

GuardDialog::GuardDialog(PageContext &context, const ProjectId &project, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_project(project)
    , m_hosts(new QTreeWidget)
    , m_forget(new QPushButton(icon(QStringLiteral("trash")), tr("Forget this host")))
{
    setWindowTitle(tr("Send guard"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *intro = new QLabel(tr("Looked at before a request with a key leaves this machine, and "
                                "again at every redirect."));
    intro->setWordWrap(true);
    auto *form = new QFormLayout;
    for (int index = 0; index < guardRuleCount; ++index)
        form->addRow(tr("%1:").arg(guardRuleTitle(GuardRule(index))), makeBox(GuardRule(index)));
    m_hosts->setHeaderLabels({tr("Key"), tr("May also be sent to")});
    m_hosts->setAccessibleName(tr("Hosts that were allowed"));
    m_hosts->setRootIsDecorated(false);
    m_hosts->setColumnWidth(0, 200);
    m_forget->setAutoDefault(false);
    m_forget->setEnabled(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->addButton(m_forget, QDialogButtonBox::ActionRole);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(intro);
    layout->addLayout(form);
    layout->addWidget(m_hosts, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_forget, &QPushButton::clicked, this, &GuardDialog::forgetHost);
    connect(m_hosts, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_forget->setEnabled(!m_hosts->selectedItems().isEmpty()); });
    m_asking.ask(this, context.core.sendGuard().actions(),
                 [this](const Result<QHash<GuardRule, GuardAction>> &actions) {
                     if (!actions)
                         return m_context.notifier.error(actions.error());
                     for (auto one = actions->begin(); one != actions->end(); ++one) {
                         m_boxes.value(one.key())->setCurrentIndex(int(one.value()));
                         m_boxes.value(one.key())->setEnabled(true);
                     }
                 });
    loadHosts();
    resize(540, 460);
}

QComboBox *GuardDialog::makeBox(GuardRule rule)
{
    auto *box = new QComboBox;
    box->setAccessibleName(guardRuleTitle(rule));
    for (const GuardAction action : {GuardAction::Allow, GuardAction::Ask, GuardAction::Refuse})
        box->addItem(guardActionTitle(action), int(action));
    box->setEnabled(false);
    m_boxes.insert(rule, box);
    connect(box, &QComboBox::activated, this, [this, rule, box] {
        reportFailure(m_context.notifier, m_context.core.sendGuard().setAction(
                                              rule, GuardAction(box->currentData().toInt())));
    });
    return box;
}

void GuardDialog::loadHosts()
{
    m_listing.ask(this, m_context.core.sendGuard().acceptedIn(m_project),
                  [this](const Result<QList<AcceptedHost>> &hosts) {
                      if (!hosts)
                          return m_context.notifier.error(hosts.error());
                      m_hosts->clear();
                      for (const AcceptedHost &one : *hosts) {
                          auto *item = new QTreeWidgetItem(m_hosts, {one.name, one.origin});
                          item->setData(0, Qt::UserRole, one.key.text());
                      }
                  });
}

void GuardDialog::forgetHost()
{
    const QTreeWidgetItem *item = m_hosts->currentItem();
    if (!item)
        return;
    m_listing.ask(this,
                  m_context.core.sendGuard().forgetHost(
                      KeyId(item->data(0, Qt::UserRole).toString()), QUrl(item->text(1))),
                  [this](const Result<void> &forgotten) {
                      if (!forgotten)
                          m_context.notifier.error(forgotten.error());
                      loadHosts();
                  });
}

} // namespace keywright::ui
