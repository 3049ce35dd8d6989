// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaycard.h"

#include <ui/models/formats.h>
#include <ui/support/tone.h>
#include <ui/widgets/chiplabel.h>
#include <ui/widgets/codebox.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QString stateWord(GatewayCard::Phase phase)
{
    switch (phase) {
    case GatewayCard::Phase::Unknown:
        return GatewayCard::tr("asking…");
    case GatewayCard::Phase::Stopped:
        return GatewayCard::tr("stopped");
    case GatewayCard::Phase::Starting:
        return GatewayCard::tr("starting…");
    case GatewayCard::Phase::Running:
        return GatewayCard::tr("running");
    case GatewayCard::Phase::Stopping:
        return GatewayCard::tr("finishing…");
    }
    return {};
}

QString stateSentence(GatewayCard::Phase phase)
{
    switch (phase) {
    case GatewayCard::Phase::Running:
        return GatewayCard::tr(
            "Callers reach your APIs here. It goes on when this window is closed.");
    case GatewayCard::Phase::Stopped:
        return GatewayCard::tr("Nobody can call your APIs through Keywright now.");
    case GatewayCard::Phase::Stopping:
        return GatewayCard::tr("Calls under way are finished first.");
    default:
        return {};
    }
}

} // namespace

GatewayCard::GatewayCard(QWidget *parent)
    : QFrame(parent)
    , m_state(new ChipLabel)
    , m_sentence(new QLabel)
    , m_address(new CodeBox(tr("Address of the gateway")))
    , m_figures(new QLabel)
    , m_problems(new QLabel)
{
    setProperty("card", true);
    for (QLabel *label : {m_sentence, m_figures, m_problems}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    m_figures->setProperty("secondary", true);
    m_figures->setAccessibleName(tr("Counters"));
    m_problems->setAccessibleName(tr("Configuration problems"));
    m_sentence->setAccessibleName(tr("State"));
    auto *top = new QHBoxLayout;
    top->addWidget(m_state);
    top->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addLayout(top);
    layout->addWidget(m_address);
    layout->addWidget(m_figures);
    layout->addWidget(m_problems);
    connect(m_address, &CodeBox::copyRequested, this, &GatewayCard::copyRequested);
    setStatus({}, Phase::Unknown);
}

void GatewayCard::setStatus(const GatewayStatus &status, Phase phase)
{
    m_state->setContent(stateWord(phase), phase == Phase::Running ? Tone::Granted : Tone::Neutral);
    m_sentence->setText(stateSentence(phase));
    QStringList urls;
    for (const QString &address : status.listen)
        urls << QStringLiteral("http://") + address;
    const bool running = status.running;
    m_address->setVisible(running && !urls.isEmpty());
    if (const QString text = urls.join(u'\n'); text != m_address->text())
        m_address->setText(text);
    m_figures->setVisible(running);
    m_figures->setText(
        tr("%1 connections · %2 requests · %3 not recorded · enforces revision %4 · process %5")
            .arg(numberText(status.connections), numberText(status.requests),
                 numberText(status.dropped), numberText(status.revision),
                 QString::number(status.pid)));
    QStringList problems;
    for (const QString &problem : status.problems)
        problems << QStringLiteral("• ") + problem;
    m_problems->setVisible(!problems.isEmpty());
    m_problems->setText(tr("These entries cannot be used, and let nobody through:") + u'\n'
                        + problems.join(u'\n'));
    QPalette own = palette();
    own.setColor(QPalette::WindowText, toneText(Tone::Warning, own));
    m_problems->setPalette(own);
}

} // namespace keywright::ui
