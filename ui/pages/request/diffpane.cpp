// SPDX-License-Identifier: GPL-3.0-or-later
#include "diffpane.h"

#include "diffrowsource.h"

#include <ui/phrases/errorphrases.h>
#include <ui/widgets/rowview.h>
#include <ui/widgets/tonelabel.h>

#include <QtGui/QAction>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QToolButton>

namespace keywright::ui {

DiffPane::DiffPane(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_rules(new QLineEdit(usualIgnoreRules().join(QStringLiteral("; "))))
    , m_said(new ToneLabel)
    , m_previous(new QToolButton)
    , m_next(new QToolButton)
    , m_view(new RowView)
{
    m_title->setTextFormat(Qt::PlainText);
    m_title->setWordWrap(true);
    m_said->setTextFormat(Qt::PlainText);
    m_view->setAccessibleName(tr("Differences of two answers"));
    m_rules->setPlaceholderText(tr("Pass over: $..id; $.meta.timestamp; header: Date"));
    m_rules->setAccessibleName(tr("What is passed over, separated by semicolons"));
    m_rules->setToolTip(m_rules->placeholderText());
    m_previous->setText(tr("Previous"));
    m_previous->setToolTip(tr("Previous difference (Shift+F7)"));
    m_previous->setShortcut(Qt::SHIFT | Qt::Key_F7);
    m_next->setText(tr("Next"));
    m_next->setToolTip(tr("Next difference (F7)"));
    m_next->setShortcut(Qt::Key_F7);
    auto *bar = new QHBoxLayout;
    bar->addWidget(m_rules, 1);
    bar->addWidget(m_said);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 6, 0, 0);
    layout->addWidget(m_title);
    layout->addLayout(bar);
    layout->addWidget(m_view, 1);
    connect(m_previous, &QToolButton::clicked, this, [this] { go(-1); });
    connect(m_next, &QToolButton::clicked, this, [this] { go(1); });
    connect(m_rules, &QLineEdit::editingFinished, this, [this] {
        if (!m_rules->isModified())
            return;
        m_rules->setModified(false);
        Q_EMIT ignoreRulesChanged(ignoreRules());
        compare();
    });
}

QStringList DiffPane::ignoreRules() const
{
    QStringList rules;
    for (const QString &rule : m_rules->text().split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
        if (!rule.trimmed().isEmpty())
            rules += rule.trimmed();
    }
    return rules;
}

void DiffPane::setIgnoreRules(const QStringList &rules)
{
    m_rules->setText(rules.join(QStringLiteral("; ")));
    compare();
}

void DiffPane::showDifferences(const Response &left, const QString &leftLabel,
                               const Response &right, const QString &rightLabel)
{
    m_left = left;
    m_right = right;
    m_leftLabel = leftLabel;
    m_rightLabel = rightLabel;
    m_title->setText(tr("− %1   + %2").arg(leftLabel, rightLabel));
    compare();
}

void DiffPane::compare()
{
    m_run.cancel();
    m_said->say(tr("Comparing…"), Tone::Neutral);
    m_run = compareResponses(m_left, m_right, ignoreRules());
    m_comparing.ask(this, m_run, [this](const Result<ResponseDiff> &diff) { present(diff); });
}

void DiffPane::present(const Result<ResponseDiff> &diff)
{
    if (!diff) {
        m_said->say(diff.error().code == ErrorCode::FormatInvalid
                        ? tr("%1: %2").arg(diff.error().subject, diff.error().detail)
                        : sentence(diff.error()),
                    Tone::Failed);
        return;
    }
    m_source = std::make_shared<DiffRowSource>(*diff, m_left, m_right);
    m_view->setSource(m_source);
    const int count = m_source->differences();
    m_said->say(count == 0 && diff->sameBody ? tr("No difference")
                                             : tr("%n difference(s)", nullptr, count),
                count == 0 && diff->sameBody ? Tone::Granted : Tone::Warning);
    m_previous->setEnabled(count > 0);
    m_next->setEnabled(count > 0);
    Q_EMIT compared();
}

void DiffPane::go(int step)
{
    if (!m_source)
        return;
    const qsizetype row = m_source->nextDifference(m_view->currentRow(), step);
    if (row >= 0)
        m_view->setCurrentRow(row);
}

QString DiffPane::text() const
{
    return m_source ? m_source->text(0, m_source->count() - 1, 1 << 20) : QString();
}

} // namespace keywright::ui
