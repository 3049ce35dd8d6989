// SPDX-License-Identifier: GPL-3.0-or-later
#include "verdictpane.h"

#include <ui/commands/reversible.h>
#include <ui/delegates/chipdelegate.h>
#include <ui/models/activitymodel.h>
#include <ui/models/formats.h>
#include <ui/models/restrictionchange.h>
#include <ui/models/verdictmodel.h>
#include <ui/phrases/keyphrases.h>
#include <ui/phrases/policyphrases.h>
#include <ui/support/icons.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/detailpane.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

VerdictPane::VerdictPane(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_facts(new DetailPane(tr("Request")))
    , m_steps(new VerdictModel(this))
    , m_table(new DataTable(tr("Steps of the verdict")))
    , m_note(new QLabel)
    , m_change(new QFrame)
    , m_changeText(new QLabel)
    , m_apply(new QPushButton(tr("Allow it")))
    , m_openKey(new QPushButton(icon(QStringLiteral("key")), tr("Open the key")))
    , m_again(new QPushButton(icon(QStringLiteral("request")), tr("Send it again…")))
{
    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    m_table->setModel(m_steps);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(VerdictModel::Result, new ChipDelegate(ToneRole, m_table));
    m_table->setColumnWidths({22, 14, 36});
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->setMinimumHeight(180);
    for (QLabel *label : {m_note, m_changeText}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_note->setProperty("secondary", true);
    m_note->setContentsMargins(16, 4, 16, 4);
    m_change->setProperty("card", true);
    auto *change = new QHBoxLayout(m_change);
    change->addWidget(m_changeText, 1);
    change->addWidget(m_apply);
    auto *changeMargin = new QVBoxLayout;
    changeMargin->setContentsMargins(16, 4, 16, 4);
    changeMargin->addWidget(m_change);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addWidget(m_openKey);
    buttons->addWidget(m_again);
    buttons->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_facts, 1);
    layout->addLayout(changeMargin);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_note);
    layout->addLayout(buttons);
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
}

void VerdictPane::setEntry(const ActivityEntry &entry)
{
    if (entry == m_entry)
        return;
    m_entry = entry;
    m_judging.drop();
    showFacts();
    m_steps->clearRows();
    showSteps(stepsOf(entry));
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
        m_facts->addValue(tr("Repeated"), tr("%1 times").arg(numberText(e.repeats)));
    m_facts->addValue(tr("Request id"), e.requestId, true);
    m_openKey->setEnabled(!e.key.isEmpty());
    m_again->setEnabled(!e.apiName.isEmpty());
}

void VerdictPane::showSteps(const QList<StepFinding> &steps)
{
    m_steps->setRows(steps);
    m_deciding = decidingStep(steps);
    const bool offered = hasSuggestion();
    m_change->setVisible(m_deciding.has_value());
    m_apply->setVisible(offered);
    if (!m_deciding)
        return;
    const QString words = denialAdvice(m_deciding->detail, m_deciding->suggestion);
    m_changeText->setText(words);
    m_change->setVisible(!words.isEmpty());
    m_apply->setAccessibleDescription(words);
    const QModelIndex index = m_steps->index(int(m_deciding->step), 0);
    m_table->setCurrentIndex(index);
    m_table->scrollTo(index, QAbstractItemView::PositionAtCenter);
}

void VerdictPane::judge()
{
    if (m_entry.key.isEmpty() || m_entry.apiName.isEmpty())
        return;
    m_judging.ask(
        this, m_context.core.policy().judge(trialOf(m_entry)),
        [this](const Result<Judgement> &judgement) {
            if (!judgement)
                return; // the key or the API is gone: the log's own words stand
            showSteps(completedSteps(m_entry, *judgement));
            const bool told = m_entry.outcome == Outcome::Denied;
            if (told && judgement->granted)
                m_note->setText(
                    tr("The rules have changed since: today this call would be granted."));
            else if (told && !agrees(m_entry, *judgement))
                m_note->setText(
                    tr("The rules have changed since: today it would be denied for another "
                       "reason, %1.")
                        .arg(reasonTitle(judgement->reason)));
            else
                m_note->setText(
                    told ? tr("Steps after the deciding one are judged by the rules of now.")
                         : QString());
            m_note->setVisible(!m_note->text().isEmpty());
            if (told && judgement->granted)
                m_change->hide();
        });
}

bool VerdictPane::hasSuggestion() const
{
    return m_deciding && !m_entry.key.isEmpty()
           && withSuggestion({}, m_deciding->detail, m_deciding->suggestion, m_entry.apiName)
                  .has_value();
}

void VerdictPane::applySuggestion()
{
    if (!hasSuggestion())
        return;
    m_apply->setEnabled(false);
    onAnswer(this, m_context.core.keys().get(m_entry.key), [this](const Result<Key> &key) {
        m_apply->setEnabled(true);
        if (key)
            changeKey(*key);
        else
            m_context.notifier.error(key.error());
    });
}

void VerdictPane::changeKey(const Key &key)
{
    if (!hasSuggestion() || key.id != m_entry.key)
        return;
    const auto wanted = withSuggestion(key.restrictions, m_deciding->detail, m_deciding->suggestion,
                                       m_entry.apiName);
    const QString entry = m_deciding->suggestion;
    Key changed = key;
    changed.restrictions = *wanted;
    onAnswer(this, m_context.core.keys().update(changed),
             [this, key, entry](const Result<Key> &saved) {
                 if (!saved)
                     return m_context.notifier.error(saved.error());
                 const policy::Restrictions before = key.restrictions, after = saved->restrictions;
                 pushDone(
                     m_context.undo, tr("allowing %1 for %2").arg(entry, key.name),
                     [this, id = key.id, before] { saveRestrictions(id, before); },
                     [this, id = key.id, after] { saveRestrictions(id, after); });
                 m_context.notifier.success(tr("%1 now allows %2.").arg(key.name, entry),
                                            tr("Undo"), [this] { m_context.undo.undo(); });
                 judge();
             });
}

void VerdictPane::saveRestrictions(const KeyId &key, const policy::Restrictions &restrictions)
{
    onAnswer(
        this, m_context.core.keys().get(key), [this, restrictions](const Result<Key> &present) {
            if (!present)
                return m_context.notifier.error(present.error());
            Key changed = *present;
            changed.restrictions = restrictions;
            onAnswer(this, m_context.core.keys().update(changed), [this](const Result<Key> &saved) {
                if (!saved)
                    return m_context.notifier.error(saved.error());
                judge();
            });
        });
}

} // namespace keywright::ui
