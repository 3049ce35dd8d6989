// SPDX-License-Identifier: GPL-3.0-or-later
#include "newpassphrase.h"

#include "fieldnote.h"
#include "passphrasefield.h"
#include "strengthmeter.h"

#include <ui/phrases/vaultphrases.h>

#include <QtWidgets/QFormLayout>

namespace keywright::ui {

NewPassphrase::NewPassphrase(const QString &hint, QWidget *parent)
    : QWidget(parent)
    , m_first(new PassphraseField(tr("Passphrase")))
    , m_second(new PassphraseField(tr("Passphrase once more")))
    , m_meter(new StrengthMeter)
    , m_note(new FieldNote(m_first))
{
    m_note->setHint(hint);
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("&Passphrase:"), m_first);
    form->addRow(QString(), m_meter);
    form->addRow(tr("Once &more:"), m_second);
    form->addRow(QString(), m_note);
    setFocusProxy(m_first);
    connect(m_first, &QLineEdit::textChanged, this, [this] {
        m_meter->setPassphrase(m_first->typed());
        validate();
    });
    connect(m_second, &QLineEdit::textChanged, this, &NewPassphrase::validate);
}

void NewPassphrase::validate()
{
    const bool differs = !m_second->isEmpty() && !m_first->sameAs(*m_second);
    m_note->setProblem(differs ? tr("The two differ.") : QString());
    m_note->setWarning(m_first->isEmpty() ? QString() : strengthNote(m_meter->strength()));
    Q_EMIT edited();
}

bool NewPassphrase::isComplete() const
{
    return !m_first->isEmpty() && m_first->sameAs(*m_second);
}

Secret NewPassphrase::take()
{
    (void)m_second->take();
    return m_first->take();
}

} // namespace keywright::ui
