// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingrow.h"

#include <ui/models/formats.h>
#include <ui/phrases/findingphrases.h>
#include <ui/widgets/chiplabel.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

Tone toneOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return Tone::Denied;
    case Severity::Warning:
        return Tone::Warning;
    case Severity::Note:
        break;
    }
    return Tone::Neutral;
}

/// Times as people of this locale read them; the rest as it is.
QString shownDetail(const QString &detail)
{
    const auto time = fromRfc3339(detail);
    return time ? dateTimeText(*time) : detail;
}

} // namespace

FindingRow::FindingRow(QWidget *parent)
    : QWidget(parent)
    , m_line(new QFrame(this))
    , m_chip(new ChipLabel(this))
    , m_sentence(new QLabel(this))
    , m_advice(new QLabel(this))
    , m_layout(new QHBoxLayout)
{
    m_line->setProperty("line", true);
    m_line->setFixedHeight(1);
    for (QLabel *label : {m_sentence, m_advice}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_advice->setProperty("secondary", true);
    auto *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_sentence);
    words->addWidget(m_advice);
    QHBoxLayout *row = m_layout;
    row->setContentsMargins(0, 10, 0, 10);
    row->setSpacing(12);
    // As wide for each severity, so that the sentences stand below one another.
    auto *holder = new QWidget(this);
    holder->setMinimumWidth(fontMetrics().averageCharWidth() * 11);
    auto *chip = new QVBoxLayout(holder);
    chip->setContentsMargins(0, 0, 0, 0);
    chip->addWidget(m_chip, 0, Qt::AlignLeft | Qt::AlignTop);
    chip->addStretch(1);
    row->addWidget(holder);
    row->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_line);
    layout->addLayout(row);
}

void FindingRow::setFinding(const Finding &finding, bool line)
{
    m_finding = finding;
    m_line->setVisible(line);
    const QString code = findingName(finding.code);
    m_chip->setContent(severityText(severityName(finding.severity)), toneOf(finding.severity));
    m_sentence->setText(
        findingSentence(code, finding.subject, finding.project, shownDetail(finding.detail)));
    m_advice->setText(finding.code == FindingCode::GatewayOff
                          ? tr("Nobody can call your APIs through it.")
                          : findingAdvice(code, finding.subject));
    m_remedies = remediesFor(finding);
    showRemedies();
}

/// Buttons that stay keep the focus. The first remedy is beside the others at the far end.
void FindingRow::showRemedies()
{
    while (m_buttons.size() < m_remedies.size()) {
        auto *button = new QPushButton(this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, at = m_buttons.size()] {
            Q_EMIT mendRequested(m_finding, m_remedies.value(at));
        });
        m_layout->addWidget(button, 0, Qt::AlignVCenter);
        m_buttons.append(button);
    }
    for (qsizetype at = 0; at < m_buttons.size(); ++at) {
        QPushButton *button = m_buttons.at(at);
        button->setVisible(at < m_remedies.size());
        const QString text = m_remedies.value(at).text;
        button->setText(text);
        button->setAccessibleName(
            m_finding.subject.isEmpty() ? text : tr("%1: %2").arg(m_finding.subject, text));
        button->setAccessibleDescription(m_sentence->text());
    }
}

} // namespace keywright::ui
