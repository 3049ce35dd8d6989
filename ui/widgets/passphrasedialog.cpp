// SPDX-License-Identifier: GPL-3.0-or-later
#include "passphrasedialog.h"

#include "fieldnote.h"
#include "passphrasefield.h"

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr int fieldWidth = 360;
} // namespace

PassphraseDialog::PassphraseDialog(const Texts &texts, QWidget *parent)
    : QDialog(parent)
    , m_busyText(texts.busy)
    , m_passphrase(new PassphraseField(texts.fieldName))
    , m_note(new FieldNote(m_passphrase))
    , m_accept(new QPushButton(texts.accept))
{
    setWindowTitle(texts.title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *caption = new QLabel(texts.caption);
    caption->setBuddy(m_passphrase);
    m_passphrase->setMinimumWidth(fieldWidth);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_accept, QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    m_accept->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_note);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    connect(m_passphrase, &QLineEdit::textEdited, this, [this] {
        m_note->setProblem({});
        m_accept->setEnabled(!m_passphrase->isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &PassphraseDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void PassphraseDialog::submit()
{
    if (m_busy || m_passphrase->isEmpty())
        return;
    m_busy = true;
    m_accept->setEnabled(false);
    m_passphrase->setEnabled(false);
    m_note->setHint(m_busyText);
    Q_EMIT submitted(m_passphrase->take());
}

void PassphraseDialog::showProblem(const QString &problem)
{
    m_busy = false;
    m_note->setHint({});
    m_note->setProblem(problem);
    m_passphrase->setEnabled(true);
    m_passphrase->setFocus();
}

} // namespace keywright::ui
