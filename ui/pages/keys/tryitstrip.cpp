// SPDX-License-Identifier: GPL-3.0-or-later
#include "tryitstrip.h"

#include <ui/phrases/errorphrases.h>
#include <ui/phrases/policyphrases.h>
#include <ui/widgets/chiplabel.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>

namespace keywright::ui {

namespace {
constexpr int pauseMilliseconds = 200;

/// What the deciding step saw, for the sentence.
StepFinding decidingStep(const Judgement &judgement)
{
    for (const StepFinding &finding : judgement.steps) {
        if (finding.state == policy::StepResult::State::Failed)
            return finding;
    }
    return {};
}
} // namespace

TryItStrip::TryItStrip(PolicyService &policy, const KeyId &key,
                       std::function<policy::Restrictions()> restrictions, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_key(key)
    , m_restrictions(std::move(restrictions))
    , m_api(new QComboBox(this))
    , m_method(new QComboBox(this))
    , m_path(new QLineEdit(QStringLiteral("/"), this))
    , m_peer(new QLineEdit(QStringLiteral("127.0.0.1"), this))
    , m_referrer(new QLineEdit(this))
    , m_chip(new ChipLabel(this))
    , m_reason(new QLabel(this))
{
    m_method->addItems({QStringLiteral("GET"), QStringLiteral("POST"), QStringLiteral("PUT"),
                        QStringLiteral("PATCH"), QStringLiteral("DELETE")});
    m_api->setAccessibleName(tr("API"));
    m_method->setAccessibleName(tr("Method"));
    m_path->setAccessibleName(tr("Path"));
    m_peer->setAccessibleName(tr("From address"));
    m_referrer->setAccessibleName(tr("From page"));
    m_referrer->setPlaceholderText(QStringLiteral("https://portal.example/"));
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->addWidget(new QLabel(tr("Call"), this), 0, 0);
    grid->addWidget(m_api, 0, 1);
    grid->addWidget(m_method, 0, 2);
    grid->addWidget(m_path, 0, 3);
    grid->addWidget(new QLabel(tr("From"), this), 1, 0);
    grid->addWidget(m_peer, 1, 1);
    grid->addWidget(m_referrer, 1, 2, 1, 2);
    grid->addWidget(m_chip, 2, 0, Qt::AlignTop);
    grid->addWidget(m_reason, 2, 1, 1, 3);
    grid->setColumnStretch(3, 1);

    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &TryItStrip::judge);
    for (const QComboBox *box : {m_api, m_method})
        connect(box, &QComboBox::currentIndexChanged, this, &TryItStrip::judgeSoon);
    for (const QLineEdit *line : {m_path, m_peer, m_referrer})
        connect(line, &QLineEdit::textChanged, this, &TryItStrip::judgeSoon);
}

void TryItStrip::setApis(const QList<Api> &apis)
{
    m_api->clear();
    for (const Api &api : apis)
        m_api->addItem(api.name);
    if (!apis.isEmpty() && !apis.constFirst().operations.isEmpty()) {
        const Operation &operation = apis.constFirst().operations.constFirst();
        m_method->setCurrentText(operation.method);
        m_path->setText(operation.path);
    }
    setVisible(!apis.isEmpty());
    judgeSoon();
}

void TryItStrip::judgeSoon()
{
    m_pause.start();
}

void TryItStrip::judge()
{
    if (m_api->count() == 0)
        return;
    Trial trial;
    trial.key = m_key;
    trial.restrictions = m_restrictions();
    trial.api = m_api->currentText();
    trial.method = m_method->currentText();
    trial.path = m_path->text();
    trial.peer = m_peer->text().trimmed();
    if (!m_referrer->text().trimmed().isEmpty())
        trial.headers.append({"Referer", m_referrer->text().trimmed().toUtf8()});
    m_question.ask(this, m_policy.judge(trial), [this](const Result<Judgement> &judgement) {
        if (judgement) {
            showJudgement(*judgement);
            return;
        }
        m_chip->setContent({}, Tone::Neutral);
        m_reason->setText(sentence(judgement.error()));
    });
}

void TryItStrip::showJudgement(const Judgement &judgement)
{
    m_chip->setContent(judgement.granted ? tr("granted") : tr("denied"),
                       judgement.granted ? Tone::Granted : Tone::Denied);
    const StepFinding finding = decidingStep(judgement);
    m_reason->setText(
        reasonSentence(judgement.reason, judgement.detail, finding.observed, finding.nearest));
}

} // namespace keywright::ui
