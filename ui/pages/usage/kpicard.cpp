// SPDX-License-Identifier: GPL-3.0-or-later
#include "kpicard.h"

#include <ui/models/formats.h>

#include <QtCore/QEvent>
#include <QtWidgets/QLabel>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

void setTextColor(QLabel *label, const QColor &color)
{
    QPalette own = label->palette();
    if (own.color(QPalette::WindowText) == color)
        return;
    own.setColor(QPalette::WindowText, color);
    label->setPalette(own);
}

} // namespace

KpiCard::KpiCard(const QString &title, Tone tone, bool moreIsWorse, QWidget *parent)
    : QFrame(parent)
    , m_title(title)
    , m_tone(tone)
    , m_moreIsWorse(moreIsWorse)
    , m_value(new QLabel)
    , m_changeLabel(new QLabel)
{
    setProperty("card", true);
    setFocusPolicy(Qt::NoFocus);
    auto *heading = new QLabel(title);
    heading->setProperty("secondary", true);
    QFont big = font();
    big.setPointSizeF(big.pointSizeF() * 1.7);
    big.setWeight(QFont::DemiBold);
    m_value->setFont(big);
    QFont small = font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    m_changeLabel->setFont(small);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->setSpacing(2);
    layout->addWidget(heading);
    layout->addWidget(m_value);
    layout->addWidget(m_changeLabel);
    setMinimumWidth(96);
    setFigure(QStringLiteral("–"), {});
}

void KpiCard::setFigure(const QString &value, const Change &change)
{
    m_change = change;
    m_value->setText(value);
    m_changeLabel->setText(changeText(change));
    setAccessibleName(QStringLiteral("%1: %2").arg(m_title, value));
    setAccessibleDescription(m_changeLabel->text());
    paintTones();
}

void KpiCard::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ApplicationPaletteChange)
        paintTones();
}

void KpiCard::paintTones()
{
    // A figure of nothing is neither good nor bad.
    const bool plain = m_tone == Tone::Neutral || m_value->text() == numberText(0);
    setTextColor(m_value, plain ? palette().color(QPalette::Text) : toneText(m_tone, palette()));
    const bool rises = m_change.kind == Change::Kind::Up;
    const bool falls = m_change.kind == Change::Kind::Down;
    const bool worse = m_moreIsWorse ? rises : false;
    const bool better = m_moreIsWorse && falls;
    setTextColor(m_changeLabel, worse    ? toneText(Tone::Warning, palette())
                                : better ? toneText(Tone::Granted, palette())
                                         : secondaryText(palette()));
}

QString changeText(const Change &change)
{
    switch (change.kind) {
    case Change::Kind::None:
        return KpiCard::tr("nothing before");
    case Change::Kind::Same:
        return KpiCard::tr("as before");
    case Change::Kind::Up:
        return change.share >= 10 ? KpiCard::tr("▲ many times more")
                                  : KpiCard::tr("▲ %1 more").arg(percentText(change.share));
    case Change::Kind::Down:
        return KpiCard::tr("▼ %1 less").arg(percentText(change.share));
    }
    return {};
}

} // namespace keywright::ui
