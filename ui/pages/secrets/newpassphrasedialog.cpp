// SPDX-License-Identifier: GPL-3.0-or-later
#include "newpassphrasedialog.h"

#include <ui/widgets/fieldnote.h>
#include <ui/widgets/newpassphrase.h>
#include <ui/widgets/passphrasefield.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr int dialogWidth = 480;
} // namespace

NewPassphraseDialog::NewPassphraseDialog(const Texts &texts, QWidget *parent)
    : QDialog(parent)
    , m_present(new PassphraseField(tr("Present passphrase")))
    , m_passphrase(new NewPassphrase(texts.hint))
    , m_note(new FieldNote(m_present))
{
    setWindowTitle(texts.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *explanation = new QLabel(texts.explanation);
    explanation->setWordWrap(true);
    auto *caption = new QLabel(tr("P&resent passphrase:"));
    caption->setBuddy(m_present);
    caption->setVisible(texts.asksPresent);
    m_present->setVisible(texts.asksPresent);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(texts.accept, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(explanation);
    layout->addSpacing(4);
    layout->addWidget(caption);
    layout->addWidget(m_present);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_note);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(dialogWidth);
    (texts.asksPresent ? static_cast<QWidget *>(m_present) : m_passphrase)->setFocus();
    connect(m_present, &QLineEdit::textEdited, this, &NewPassphraseDialog::refresh);
    connect(m_passphrase, &NewPassphrase::edited, this, &NewPassphraseDialog::refresh);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewPassphraseDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    refresh();
}

void NewPassphraseDialog::refresh()
{
    if (!m_waiting && m_passphrase->isComplete())
        m_note->setProblem({});
    const bool hasPresent = m_present->isHidden() || !m_present->isEmpty();
    m_accept->setEnabled(!m_waiting && hasPresent && m_passphrase->isComplete());
}

void NewPassphraseDialog::submit()
{
    m_waiting = true;
    const Secret present = m_present->take();
    const Secret passphrase = m_passphrase->take();
    refresh();
    Q_EMIT submitted(present, passphrase);
}

void NewPassphraseDialog::showProblem(const QString &problem)
{
    m_waiting = false;
    m_note->setProblem(problem);
    refresh();
    (m_present->isHidden() ? static_cast<QWidget *>(m_passphrase) : m_present)->setFocus();
}

} // namespace keywright::ui
