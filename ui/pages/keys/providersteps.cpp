// SPDX-License-Identifier: GPL-3.0-or-later
#include "providersteps.h"

#include "providerpartsform.h"

#include <ui/phrases/errorphrases.h>
#include <ui/phrases/listtext.h>
#include <ui/phrases/providerphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/tonelabel.h>

#include <QtGui/QDesktopServices>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr double headingScale = 1.1;

QLabel *makeText(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ProviderSteps::ProviderSteps(ProviderService &service, const Provider &provider, QWidget *parent)
    : QWidget(parent)
    , m_service(service)
    , m_form(nullptr)
    , m_open(new QPushButton(icon(QStringLiteral("link")), tr("&Open the page"), this))
    , m_test(nullptr)
    , m_result(nullptr)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Get a key of %1").arg(provider.name), this, headingScale));
    m_form = new ProviderPartsForm(provider, ProviderPartsForm::Shown::All, this);
    m_test = new QPushButton(icon(QStringLiteral("check")), tr("&Test the key"), this);
    m_result = new ToneLabel(this);
    addSteps(*layout);
    layout->addSpacing(8);
    layout->addWidget(makeHeading(tr("Paste it here"), this, headingScale));
    layout->addWidget(m_form);
    auto *row = new QHBoxLayout;
    row->addWidget(m_test);
    row->addStretch(1);
    layout->addLayout(row);
    layout->addWidget(m_result);
    layout->addStretch(1);
    m_open->setAutoDefault(false);
    m_test->setAutoDefault(false);
    m_test->setVisible(provider.proof && !provider.base.isEmpty());
    m_test->setToolTip(tr("Sends one harmless request with the key to %1, and nothing else.")
                           .arg(listText(provider.hosts)));
    connect(m_open, &QPushButton::clicked, this,
            [url = provider.getAt] { QDesktopServices::openUrl(url); });
    connect(m_test, &QPushButton::clicked, this, &ProviderSteps::test);
    connect(m_form, &ProviderPartsForm::changed, this, &ProviderSteps::typed);
    typed();
}

void ProviderSteps::addSteps(QVBoxLayout &layout)
{
    const Provider &provider = m_form->provider();
    int number = 0;
    for (const QString &step : provider.steps)
        layout.addWidget(makeText(QStringLiteral("%1. %2").arg(++number).arg(step), this));
    auto *row = new QHBoxLayout;
    row->addWidget(m_open);
    row->addWidget(makeText(provider.getAt.host(), this), 1);
    layout.addLayout(row);
    m_open->setVisible(!provider.getAt.isEmpty());
    m_open->setToolTip(provider.getAt.toString());
    auto *cost = new ToneLabel(this);
    cost->say(tr("Cost: %1").arg(provider.costText), Tone::Neutral);
    layout.addWidget(cost);
}

const Provider &ProviderSteps::provider() const
{
    return m_form->provider();
}

bool ProviderSteps::isComplete() const
{
    return m_form->isComplete();
}

Secret ProviderSteps::value() const
{
    return m_form->value();
}

ProviderUse ProviderSteps::use() const
{
    ProviderUse use;
    use.provider = m_form->provider().id;
    use.parts = m_form->parts();
    return use;
}

QString ProviderSteps::resultText() const
{
    return m_result->text();
}

/// What was tested is no longer what stands there; and it may be somebody else's key.
void ProviderSteps::typed()
{
    m_testing.drop();
    const bool complete = m_form->isComplete();
    m_test->setEnabled(complete);
    m_result->say({}, Tone::Neutral);
    if (complete) {
        m_recognising.ask(this, m_service.recognise(m_form->value()),
                          [this](const Result<std::optional<Provider>> &known) {
                              if (known && *known && (*known)->family != m_form->provider().family)
                                  m_result->say(
                                      tr("This looks like a key of %1.").arg((*known)->name),
                                      Tone::Warning);
                          });
    }
    Q_EMIT changed();
}

void ProviderSteps::test()
{
    m_recognising.drop();
    m_test->setEnabled(false);
    m_result->say(tr("Asking %1…").arg(m_form->provider().name), Tone::Neutral);
    m_testing.ask(this, m_service.prove(m_form->value(), m_form->provider(), use()),
                  [this](const Result<ProviderProofOutcome> &outcome) {
                      m_test->setEnabled(true);
                      if (!outcome) {
                          showProblem(outcome.error());
                          return;
                      }
                      using State = ProviderProofOutcome::State;
                      m_result->say(proofSentence(*outcome, m_form->provider().name),
                                    outcome->state == State::Works     ? Tone::Granted
                                    : outcome->state == State::Refused ? Tone::Denied
                                                                       : Tone::Warning);
                  });
}

void ProviderSteps::showProblem(const Error &error)
{
    const QString problem = providerProblem(error, m_form->provider());
    m_result->say({}, Tone::Neutral);
    if (error.code != ErrorCode::InvalidArgument || !m_form->showProblem(error.subject, problem))
        m_result->say(problem, Tone::Denied);
}

} // namespace keywright::ui
