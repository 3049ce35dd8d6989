// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerkeep.h"

#include <core/domain/keyformat.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/providerphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/fieldnote.h>
#include <ui/widgets/tonelabel.h>

#include <QtGui/QDesktopServices>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr double headingScale = 1.1;
constexpr int longestName = 100;
} // namespace

ProviderKeep::ProviderKeep(QWidget *parent)
    : QWidget(parent)
    , m_uses(new QButtonGroup(this))
    , m_name(new QLineEdit(this))
    , m_nameNote(new FieldNote(m_name, this))
    , m_variable(nullptr)
    , m_variableNote(nullptr)
    , m_addressLabel(new QLabel(tr("&Address"), this))
    , m_address(nullptr)
    , m_addressNote(nullptr)
    , m_advice(new QLabel(this))
    , m_restrict(nullptr)
    , m_problem(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Keep it in this project"), this, headingScale));
    m_name->setMaxLength(longestName);
    auto *names = new QFormLayout;
    names->addRow(tr("&Name"), m_name);
    names->addRow(QString(), m_nameNote);
    layout->addLayout(names);
    layout->addWidget(makeHeading(tr("How do programs use it?"), this, headingScale));
    const auto addUse = [this, layout](BroughtKey::Use use, const QString &text,
                                       const QString &note) {
        auto *button = new QRadioButton(text, this);
        button->setAccessibleDescription(note);
        m_uses->addButton(button, static_cast<int>(use));
        layout->addWidget(button);
        auto *label = new ToneLabel(this);
        label->setContentsMargins(24, 0, 0, 0);
        label->say(note, Tone::Neutral);
        layout->addWidget(label);
    };
    addUse(BroughtKey::Use::ThroughGateway, tr("&Through the gateway, without holding it"),
           tr("They are given a key of their own, which can be limited and ended here; the gateway "
              "puts the real one in its place."));
    addUse(BroughtKey::Use::ItselfInVariable, tr("They are given the key &itself"),
           tr("Only while they run, from the keychain."));
    addUse(BroughtKey::Use::KeepOnly, tr("Not &yet"), tr("It is only kept."));

    m_variable = new QLineEdit(this);
    m_variableNote = new FieldNote(m_variable, this);
    m_address = new QLineEdit(this);
    m_addressNote = new FieldNote(m_address, this);
    m_address->setPlaceholderText(QStringLiteral("https://api.example.com/v1"));
    m_addressLabel->setBuddy(m_address);
    auto *form = new QFormLayout;
    form->addRow(tr("&Variable"), m_variable);
    form->addRow(QString(), m_variableNote);
    form->addRow(m_addressLabel, m_address);
    form->addRow(QString(), m_addressNote);
    layout->addLayout(form);

    layout->addWidget(makeHeading(tr("Restrict it over there, too"), this, headingScale));
    m_advice->setWordWrap(true);
    m_advice->setTextFormat(Qt::PlainText);
    layout->addWidget(m_advice);
    m_restrict = new QPushButton(icon(QStringLiteral("link")), tr("Open the &page"), this);
    m_restrict->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_restrict);
    row->addStretch(1);
    layout->addLayout(row);
    m_problem = new ToneLabel(this);
    layout->addWidget(m_problem);
    layout->addStretch(1);

    m_uses->button(static_cast<int>(BroughtKey::Use::ThroughGateway))->setChecked(true);
    connect(m_uses, &QButtonGroup::idClicked, this, &ProviderKeep::followUse);
    const auto watch = [this](QLineEdit *field, FieldNote *note) {
        connect(field, &QLineEdit::textChanged, this, [this, note] {
            note->setProblem({});
            Q_EMIT changed();
        });
    };
    watch(m_name, m_nameNote);
    watch(m_variable, m_variableNote);
    watch(m_address, m_addressNote);
    connect(m_restrict, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(m_provider.restricting.url); });
}

void ProviderKeep::setProvider(const Provider &provider)
{
    const bool other = provider.id != m_provider.id;
    m_provider = provider;
    if (other && !m_name->isModified())
        m_name->setText(provider.name);
    m_advice->setText(provider.restricting.text);
    m_restrict->setVisible(!provider.restricting.url.isEmpty());
    m_restrict->setToolTip(provider.restricting.url.toString());
    followUse();
}

BroughtKey::Use ProviderKeep::use() const
{
    return static_cast<BroughtKey::Use>(m_uses->checkedId());
}

void ProviderKeep::followUse()
{
    const bool gateway = use() == BroughtKey::Use::ThroughGateway;
    if (!m_variable->isModified())
        m_variable->setText(ProviderService::recommendedVariable(m_provider, gateway));
    m_variable->setEnabled(use() != BroughtKey::Use::KeepOnly);
    const bool asksAddress = gateway && m_provider.base.isEmpty();
    m_addressLabel->setVisible(asksAddress);
    m_address->setVisible(asksAddress);
    m_addressNote->setHint(asksAddress ? tr("Where the provider's API is.") : QString());
    m_addressNote->setVisible(asksAddress);
    m_problem->say({}, Tone::Neutral);
    Q_EMIT changed();
}

void ProviderKeep::fill(BroughtKey &brought) const
{
    brought.draft.name = m_name->text().trimmed();
    brought.programs = use();
    brought.variable = m_variable->text().trimmed();
    if (brought.programs == BroughtKey::Use::ThroughGateway && m_provider.base.isEmpty())
        brought.use.base = QUrl(m_address->text().trimmed(), QUrl::StrictMode);
}

bool ProviderKeep::isComplete() const
{
    if (!isValidName(m_name->text().trimmed()))
        return false;
    if (use() == BroughtKey::Use::KeepOnly)
        return true;
    const bool asksAddress = use() == BroughtKey::Use::ThroughGateway && m_provider.base.isEmpty();
    return isValidVariable(m_variable->text().trimmed())
           && (!asksAddress || !m_address->text().trimmed().isEmpty());
}

void ProviderKeep::showProblem(const Error &error)
{
    const QString problem = providerProblem(error, m_provider);
    m_problem->say({}, Tone::Neutral);
    const bool ofName = error.code == ErrorCode::NameInvalid || error.code == ErrorCode::NameTaken;
    const bool ofArgument = error.code == ErrorCode::InvalidArgument;
    if (ofName) {
        m_nameNote->setProblem(problem);
        m_name->setFocus();
    } else if (ofArgument && error.subject == QLatin1String("variable")) {
        m_variableNote->setProblem(problem);
        m_variable->setFocus();
    } else if (m_address->isVisible()
               && (error.code == ErrorCode::UrlInvalid
                   || (ofArgument && error.subject == QLatin1String("url")))) {
        m_addressNote->setProblem(problem);
        m_address->setFocus();
    } else {
        m_problem->say(problem + u' ' + advice(error), Tone::Denied);
    }
}

} // namespace keywright::ui
