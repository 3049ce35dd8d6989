// SPDX-License-Identifier: GPL-3.0-or-later
#include "rotatedialog.h"

#include "issuedkeyview.h"
#include "newkeydialog.h"
#include "usesitesview.h"

#include <ui/commands/answer.h>
#include <ui/models/formats.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/keyphrases.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

RotateDialog::RotateDialog(PageContext &context, const Key &key, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_key(key)
    , m_steps(new QStackedWidget(this))
    , m_overlap(new QComboBox)
    , m_problem(new QLabel)
    , m_issued(new IssuedKeyView(context.core, context.clipboard))
    , m_sites(new UseSitesView(context, UseSitesView::Empty::Hidden))
{
    setWindowTitle(tr("Rotate %1").arg(key.name));
    setAttribute(Qt::WA_DeleteOnClose);
    m_steps->addWidget(makeQuestion());
    m_steps->addWidget(m_issued);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_cancel = buttons->button(QDialogButtonBox::Cancel);
    m_rotate = buttons->addButton(tr("Rotate key"), QDialogButtonBox::AcceptRole);
    m_rotate->setDefault(true);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(24, 12, 24, 20);
    foot->addWidget(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_steps, 1);
    layout->addWidget(m_sites);
    layout->addLayout(foot);
    resize(560, 260);
    connect(m_sites, &UseSitesView::found, this, [this](bool shown) {
        if (shown)
            resize(width(), std::max(height(), sizeHint().height()));
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        if (m_steps->currentWidget() == m_issued)
            accept();
        else
            rotate();
    });
}

QWidget *RotateDialog::makeQuestion()
{
    using namespace std::chrono_literals;
    auto *page = new QWidget;
    auto *sentence = new QLabel(
        tr("The key gets a new secret. Its name, its restrictions and its counters stay. The old "
           "secret can work on for a while, so that programs can be changed over."),
        page);
    sentence->setWordWrap(true);
    for (const auto overlap : {std::chrono::hours(0), 1h, 24h, 24h * 7, 24h * 30})
        m_overlap->addItem(overlap == 0h ? tr("End it at once")
                                         : tr("Works for another %1").arg(durationText(overlap)),
                           static_cast<qlonglong>(std::chrono::milliseconds(overlap).count()));
    m_overlap->setCurrentIndex(2);
    auto *caption = new QLabel(tr("The &old secret"), page);
    caption->setBuddy(m_overlap);
    m_overlap->setAccessibleName(tr("The old secret"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 24, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(sentence);
    layout->addSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_overlap);
    layout->addWidget(m_problem);
    layout->addStretch(1);
    return page;
}

void RotateDialog::rotate()
{
    m_rotate->setEnabled(false);
    const std::chrono::milliseconds overlap(m_overlap->currentData().toLongLong());
    onAnswer(this, m_context.core.keys().rotate(m_key.id, overlap),
             [this](const Result<IssuedKey> &key) {
                 m_rotate->setEnabled(true);
                 if (!key) {
                     m_problem->setText(ui::sentence(key.error()) + u' ' + advice(key.error()));
                     m_problem->show();
                     return;
                 }
                 m_issued->showKey(*key, key->key.current().kept,
                                   keySentence(key->key, m_context.core.clock().now()));
                 m_steps->setCurrentWidget(m_issued);
                 m_cancel->hide();
                 m_rotate->setText(tr("Done"));
                 resize(720, 560);
                 m_issued->activate();
                 m_sites->showKey(key->key.id);
             });
}

} // namespace keywright::ui
