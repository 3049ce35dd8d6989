// SPDX-License-Identifier: GPL-3.0-or-later
#include "partsdialog.h"

#include "providerpartsform.h"

#include <ui/phrases/providerphrases.h>
#include <ui/widgets/fieldnote.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

PartsDialog::PartsDialog(const Provider &provider, const ProviderParts &parts, QWidget *parent)
    : QDialog(parent)
    , m_provider(provider)
    , m_form(new ProviderPartsForm(provider, ProviderPartsForm::Shown::OpenOnly, this))
    , m_address(new QLineEdit(this))
    , m_addressNote(new FieldNote(m_address, this))
{
    setWindowTitle(tr("What goes with the key"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *sentence = new QLabel(
        tr("A request to %1 needs more than the key. None of this is secret.").arg(provider.name),
        this);
    sentence->setWordWrap(true);
    auto *caption = new QLabel(tr("&Address"), this);
    caption->setBuddy(m_address);
    m_address->setPlaceholderText(QStringLiteral("https://api.example.com/v1"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_accept = buttons->addButton(tr("&Go on"), QDialogButtonBox::AcceptRole);
    m_accept->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 24, 24, 20);
    layout->setSpacing(8);
    layout->addWidget(sentence);
    layout->addWidget(m_form);
    layout->addWidget(caption);
    layout->addWidget(m_address);
    layout->addWidget(m_addressNote);
    layout->addSpacing(8);
    layout->addWidget(buttons);
    resize(460, sizeHint().height());
    const bool asksAddress = provider.base.isEmpty();
    caption->setVisible(asksAddress);
    m_address->setVisible(asksAddress);
    m_form->setParts(parts);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        m_accept->setEnabled(false);
        ProviderUse use;
        use.provider = m_provider.id;
        use.parts = m_form->parts();
        if (m_provider.base.isEmpty())
            use.base = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
        Q_EMIT submitted(use);
    });
    connect(m_form, &ProviderPartsForm::changed, this, &PartsDialog::refresh);
    connect(m_address, &QLineEdit::textChanged, this, [this] {
        m_addressNote->setProblem({});
        refresh();
    });
    if (QLineEdit *first = m_form->firstField())
        first->setFocus();
    else
        m_address->setFocus();
    refresh();
}

void PartsDialog::refresh()
{
    m_accept->setEnabled(m_form->isComplete()
                         && (!m_provider.base.isEmpty() || !m_address->text().trimmed().isEmpty()));
}

void PartsDialog::showProblem(const Error &error)
{
    refresh();
    const QString problem = providerProblem(error, m_provider);
    if (!m_form->showProblem(error.subject, problem))
        m_addressNote->setProblem(problem);
}

} // namespace keywright::ui
