// SPDX-License-Identifier: GPL-3.0-or-later
#include "forcedialog.h"

#include <ui/phrases/errorphrases.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QSpinBox>

namespace keywright::ui {

namespace {
constexpr int mostCalls = 1'000'000; // as the command line has it
} // namespace

ForceDialog::ForceDialog(PageContext &context, const Key &key, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_key(key.id)
    , m_status(new QComboBox)
    , m_count(new QSpinBox)
    , m_problem(new QLabel)
{
    setWindowTitle(tr("Deny calls of %1").arg(key.name));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new QLabel(
        tr("To see what a client does when it is denied: the gateway answers the next calls that "
           "it would let through as you say here. Nothing of the key changes."));
    sentence->setWordWrap(true);
    m_status->setAccessibleName(tr("Answer"));
    m_status->addItem(tr("429: too many calls"), 429);
    m_status->addItem(tr("403: forbidden"), 403);
    m_count->setAccessibleName(tr("How many calls"));
    m_count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    m_count->setRange(1, mostCalls);
    m_count->setValue(3);
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *form = new QFormLayout;
    form->addRow(tr("&Answer:"), m_status);
    form->addRow(tr("&Next calls:"), m_count);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_deny = buttons->addButton(tr("Deny them"), QDialogButtonBox::AcceptRole);
    m_deny->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(sentence);
    layout->addLayout(form);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ForceDialog::submit);
    if (const auto present = context.core.gateway().lastStatus().forcedFor(key.id)) {
        m_status->setCurrentIndex(m_status->findData(present->status));
        m_count->setValue(int(present->left));
    }
    m_count->setFocus();
    m_count->selectAll();
    resize(440, 240);
}

void ForceDialog::submit()
{
    m_deny->setEnabled(false);
    m_asking.ask(
        this,
        m_context.core.gateway().force(m_key, m_status->currentData().toInt(), m_count->value()),
        [this](const Result<void> &forced) {
            if (forced)
                return accept();
            m_deny->setEnabled(true);
            m_problem->setText(sentence(forced.error()) + u' ' + advice(forced.error()));
            m_problem->show();
        });
}

} // namespace keywright::ui
