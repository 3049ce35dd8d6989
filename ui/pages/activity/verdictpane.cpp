// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictpane.h"

#include "limitmend.h"

#include <ui/delegates/chipdelegate.h>
#include <ui/models/activitymodel.h>
#include <ui/models/formats.h>
#include <ui/models/verdictmodel.h>
#include <ui/phrases/keyphrases.h>
#include <ui/phrases/policyphrases.h>
#include <ui/support/icons.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/detailpane.h>
#include <ui/widgets/flowlayout.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace keywright::ui {

VerdictPane::VerdictPane(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(new DetailPane(tr("Request")))
    , m_steps(new VerdictModel(this))
    , m_table(new DataTable(tr("Steps of the verdict")))
    , m_note(new QLabel)
    , m_changeTitle(new QLabel)
    , m_change(new QFrame)
    , m_changeText(new QLabel)
    , m_apply(new QPushButton)
    , m_openKey(new QPushButton(icon(QStringLiteral("key")), tr("Open the key")))
    , m_again(new QPushButton(icon(QStringLiteral("request")), tr("Send it again…")))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_table->setModel(m_steps);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(VerdictModel::Result, new ChipDelegate(ToneRole, m_table));
    m_table->setFittedColumns({{20, 24, 0}, {13, 14, 0}, {14, 60, 1}});
    m_table->setMinimumHeight(180);
    for (QLabel *label : {m_note, m_changeText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_note->setProperty("secondary", true);
    m_note->setContentsMargins(16, 4, 16, 4);
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    flow->setContentsMargins(16, 8, 16, 12);
    flow->addWidget(m_openKey);
    flow->addWidget(m_again);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_facts, 1);
    layout->addWidget(makeChangeCard());
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addWidget(buttons);
    connect(m_apply, &QPushButton::clicked, this, &VerdictPane::applySuggestion);
    connect(m_openKey, &QPushButton::clicked, this,
            [this] { Q_EMIT keyRequested(m_entry.key.text()); });
    connect(m_again, &QPushButton::clicked, this, [this] {
        Q_EMIT requestRequested(m_entry.method,
                                m_context.core.gateway().urlOf(m_entry.apiName) + m_entry.path,
                                m_entry.key.text());
    });
    connect(m_table, &DataTable::copyRequested, this,
            [this](const QString &text) { m_context.clipboard.copyText(text); });
    // Also after an undo, and after a change that somebody else made.
    connect(&context.core.changes(), &ChangeFeed::keysChanged, this,
            [this](const ProjectId &project) {
                if (isVisible() && (project.isEmpty() || project == m_entry.project))
                    judge();
            });
}

QWidget *VerdictPane::makeChangeCard()
{
    m_change->setProperty("card", true);
    m_changeTitle->setProperty("secondary", true);
    m_apply->setProperty("primary", true);
    m_apply->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_changeTitle);
    words->addWidget(m_changeText);
    auto *card = new QHBoxLayout(m_change);
    card->setContentsMargins(12, 10, 12, 10);
    card->setSpacing(12);
    card->addLayout(words, 1);
    card->addWidget(m_apply, 0, Qt::AlignVCenter);
    auto *area = new QWidget;
    auto *margin = new QVBoxLayout(area);
    margin->setContentsMargins(16, 4, 16, 8);
    margin->addWidget(m_change);
    return area;
}

void VerdictPane::setEntry(const ActivityEntry &entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    m_judging.drop();
    showFacts();
    m_steps->clearRows();
    showSteps(stepsOf(entry), false);
    m_note->hide();
    judge();
}

void VerdictPane::showFacts()
{
    const ActivityEntry &e = m_entry;
    const auto reason = policy::reasonFromName(e.reason.toStdString());
    const auto detail = policy::detailFromName(e.detail.toStdString());
    m_facts->clear();
    m_facts->setTitle(QStringLiteral("%1 %2").arg(e.method, e.path), outcomeText(e.outcome),
                      toneFromName(outcomeTone(e.outcome)));
    m_facts->setSentence(e.outcome == Outcome::Failed ? reasonTitle(e.reason)
                                                      : reasonSentence(reason, detail, e.observed));
    m_facts->addSection(QString());
    m_facts->addValue(tr("Time"), dateText(e.time) + u' ' + timeText(e.time));
    m_facts->addValue(tr("API"), e.apiName);
    m_facts->addValue(tr("Key"), e.version > 1 ? tr("%1, version %2").arg(e.keyName).arg(e.version)
                                               : e.keyName);
    m_facts->addValue(tr("Client"), e.peer, true);
    m_facts->addValue(tr("Operation"), e.operation);
    m_facts->addValue(tr("Answer"), tr("%1 in %2, %3 in, %4 out")
                                        .arg(QString::number(e.status), latencyText(e.latency),
                                             bytesText(e.bytesIn), bytesText(e.bytesOut)));
    if (!e.reason.isEmpty())
        m_facts->addValue(tr("Reason"), e.reason, true);
    if (!e.wouldDeny.isEmpty())
        m_facts->addValue(tr("Would deny"),
                          tr("%1 (only reported so far)").arg(reasonTitle(e.wouldDeny)));
    if (e.repeats > 1)
        m_facts->addValue(tr("Repeated"), tr("%n time(s)", nullptr, int(e.repeats)));
    m_facts->addValue(tr("Request id"), e.requestId, true);
    m_openKey->setEnabled(!e.key.isEmpty());
    m_again->setEnabled(!e.apiName.isEmpty());
}

void VerdictPane::showSteps(const QList<StepFinding> &steps, bool oneIsEnough)
{
    m_steps->setRows(steps);
    const std::optional<StepFinding> failure = failureToMend(steps, oneIsEnough);
    m_mend = failure ? mendOf(m_entry, *failure) : Mend();
    const QString words = failure ? denialAdvice(failure->detail, failure->suggestion) : QString();
    const bool grants = oneIsEnough || decidingFailures(steps).size() == 1;
    m_change->setVisible(!words.isEmpty());
    m_changeTitle->setText(hasSuggestion() && grants && !m_mend.raisesLimit()
                               ? tr("The smallest change that would grant it")
                               : tr("What would help"));
    m_changeText->setText(words);
    m_apply->setVisible(hasSuggestion());
    m_apply->setText(mendButton(m_mend));
    m_apply->setAccessibleDescription(words);
    if (!failure)
        return;
    const QModelIndex index = m_steps->index(int(steps.indexOf(*failure)), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void VerdictPane::judge()
{
    if (m_entry.key.isEmpty() || m_entry.apiName.isEmpty())
        return;
    m_judging.ask(this, m_context.core.policy().judge(trialOf(m_entry)),
                  [this](const Result<Judgement> &judgement) {
                      if (judgement) // else key or API are gone: the log's own words stand
                          showJudgement(*judgement);
                  });
}

void VerdictPane::showJudgement(const Judgement &judgement)
{
    const bool told = m_entry.outcome == Outcome::Denied;
    const bool otherwise = told && !judgement.granted && !agrees(m_entry, judgement);
    const QList<StepFinding> completed = completedSteps(m_entry, judgement);
    // What stands in the way today is what can be mended today.
    showSteps(otherwise ? judgement.steps : completed, judgement.oneIsEnough);
    if (const auto logged = decidingStep(completed); told && logged)
        m_facts->setSentence(
            reasonSentence(logged->reason, logged->detail, logged->observed, logged->nearest));
    QString note;
    if (m_entry.reason == u"FORCED")
        note = tr("It was denied because that was asked for, to test the client.");
    else if (told && judgement.granted)
        note = tr("The rules have changed since: today this call would be granted.");
    else if (otherwise)
        note = tr("The rules have changed since: today it would be denied for another reason, %1.")
                   .arg(reasonTitle(judgement.reason));
    else if (told)
        note = tr("Steps after the deciding one are judged by the rules of now.");
    m_note->setText(note);
    m_note->setVisible(!note.isEmpty());
    if (!told || !judgement.granted)
        return;
    if (m_mend.raisesLimit())
        return showRoomAgain();
    m_mend = {};
    m_change->hide();
}

/// A limit that denied a call and is as it was has room again with time: raising it still helps.
void VerdictPane::showRoomAgain()
{
    m_change->hide();
    const Mend mend = std::exchange(m_mend, {});
    askWhetherLimitStands(
        m_context, mend, this, [this, mend, entry = m_entry.requestId](bool stands) {
            if (!stands || entry != m_entry.requestId)
                return;
            m_mend = mend;
            m_change->show();
            m_note->setText(tr("The limit has room again: now this call would be granted."));
        });
}

bool VerdictPane::hasSuggestion() const
{
    return m_mend.kind != Mend::Kind::None;
}

void VerdictPane::applySuggestion()
{
    if (!hasSuggestion() || !m_apply->isEnabled())
        return;
    m_apply->setEnabled(false);
    applyMend(m_context, m_mend, this, [this] {
        m_apply->setEnabled(true);
        judge();
    });
}

} // namespace keywright::ui
