// SPDX-License-Identifier: GPL-3.0-or-later
#include "trialpanel.h"

#include <ui/models/verdictmodel.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/policyphrases.h>
#include <ui/widgets/chiplabel.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace keywright::ui {

namespace {
constexpr int pauseMilliseconds = 150;
} // namespace

TrialPanel::TrialPanel(PolicyService &policy, Subject subject, QWidget *parent)
    : QWidget(parent)
    , m_policy(policy)
    , m_subject(std::move(subject))
    , m_verdict(new QWidget(this))
    , m_chip(new ChipLabel(m_verdict))
    , m_reason(new QLabel(m_verdict))
{
    m_reason->setWordWrap(true);
    m_reason->setTextFormat(Qt::PlainText);
    auto *line = new QHBoxLayout(m_verdict);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(m_chip, 0, Qt::AlignTop);
    line->addWidget(m_reason, 1);
    m_verdict->hide();
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMilliseconds);
    connect(&m_pause, &QTimer::timeout, this, &TrialPanel::judge);
}

void TrialPanel::judgeSoon()
{
    m_pause.start();
}

QString TrialPanel::verdictText() const
{
    return m_verdict->isHidden() ? QString() : m_chip->accessibleName() + u'\n' + m_reason->text();
}

void TrialPanel::judge()
{
    const std::optional<Trial> wanted = trial(m_subject());
    m_question.drop();
    if (!wanted) {
        m_verdict->hide();
        return;
    }
    m_question.ask(this, m_policy.judge(*wanted), [this](const Result<Judgement> &judgement) {
        m_verdict->show();
        if (judgement)
            return showJudgement(*judgement);
        m_chip->setContent(tr("not judged"), Tone::Neutral);
        m_reason->setText(sentence(judgement.error()));
    });
}

void TrialPanel::showJudgement(const Judgement &judgement)
{
    m_chip->setContent(judgement.granted ? tr("granted") : tr("denied"),
                       judgement.granted ? Tone::Granted : Tone::Denied);
    if (judgement.granted) {
        m_reason->setText(
            judgement.wouldDeny == policy::Reason::None
                ? reasonSentence(judgement.reason, judgement.detail, {}, {})
                : tr("It is only reported so far: %1.").arg(reasonTitle(judgement.wouldDeny)));
        return;
    }
    QStringList sentences;
    for (const StepFinding &finding : decidingFailures(judgement.steps))
        sentences << reasonSentence(finding.reason, finding.detail, finding.observed,
                                    finding.nearest);
    m_reason->setText(tr("%1: %2", "step of the verdict, reason")
                          .arg(stepTitle(judgement.step), sentences.join(u' ')));
}

void addEvidence(Trial &trial, policy::Kind kind, const QString &text)
{
    switch (kind) {
    case policy::Kind::Referrer:
        trial.headers.append({"Referer", text.toUtf8()});
        break;
    case policy::Kind::Address:
        trial.peer = text;
        break;
    case policy::Kind::Android: {
        const qsizetype colon = text.indexOf(u':');
        trial.headers.append({"X-Android-Package", text.left(colon).toUtf8()});
        if (colon >= 0)
            trial.headers.append({"X-Android-Cert", text.mid(colon + 1).toUtf8()});
        break;
    }
    case policy::Kind::Ios:
        trial.headers.append({"X-Ios-Bundle-Identifier", text.toUtf8()});
        break;
    case policy::Kind::Process:
        trial.process = text;
        break;
    }
}

} // namespace keywright::ui
