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
    , m_tls(new ChipLabel(tr("TLS"), Tone::Accent))
    , m_sentence(new QLabel)
    , m_authorityCaption(new QLabel(tr("Clients must trust this authority (curl --cacert):")))
    , m_metricsCaption(new QLabel(tr("Metrics:")))
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
    m_tls->setToolTip(tr("Callers must speak TLS."));
    auto *top = new QHBoxLayout;
    top->addWidget(m_state);
    top->addWidget(m_tls);
    top->addWidget(m_sentence, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->addLayout(top);
    m_address = addBox(nullptr, tr("Address of the gateway"));
    m_authority = addBox(m_authorityCaption, tr("Authority's certificate"));
    m_metrics = addBox(m_metricsCaption, tr("Address of the metrics"));
    layout->addWidget(m_figures);
    layout->addWidget(m_problems);
    setStatus({}, Phase::Unknown);
}

CodeBox *GatewayCard::addBox(QLabel *caption, const QString &name)
{
    auto *box = new CodeBox(name);
    if (caption) {
        caption->setProperty("secondary", true);
        layout()->addWidget(caption);
    }
    layout()->addWidget(box);
    connect(box, &CodeBox::copyRequested, this, &GatewayCard::copyRequested);
    return box;
}

void GatewayCard::setStatus(const GatewayStatus &status, Phase phase)
{
    m_state->setContent(stateWord(phase), phase == Phase::Running ? Tone::Granted : Tone::Neutral);
    m_sentence->setText(stateSentence(phase));
    showRunning(status);
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

void GatewayCard::showRunning(const GatewayStatus &status)
{
    const bool running = status.running;
    const auto show = [running](CodeBox *box, QLabel *caption, const QString &text) {
        const bool visible = running && !text.isEmpty();
        box->setVisible(visible);
        if (caption)
            caption->setVisible(visible);
        if (text != box->text()) // a selection outlives what did not change
            box->setText(text);
    };
    QStringList urls;
    for (const QString &address : status.listen)
        urls << (status.tls ? QStringLiteral("https://") : QStringLiteral("http://")) + address;
    m_tls->setVisible(running && status.tls);
    show(m_address, nullptr, urls.join(u'\n'));
    show(m_authority, m_authorityCaption, status.authority);
    show(m_metrics, m_metricsCaption,
         status.metrics.isEmpty() ? QString()
                                  : QStringLiteral("http://%1/metrics").arg(status.metrics));
    m_figures->setVisible(running);
    m_figures->setText(
        tr("%1 connections · %2 requests · %3 not recorded · enforces revision %4 · process %5")
            .arg(numberText(status.connections), numberText(status.requests),
                 numberText(status.dropped), numberText(status.revision),
                 QString::number(status.pid)));
}

} // namespace keywright::ui
