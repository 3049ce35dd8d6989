// SPDX-License-Identifier: GPL-3.0-or-later
#include "quotacard.h"

#include <ui/models/formats.h>
#include <ui/phrases/usagephrases.h>
#include <ui/support/tone.h>

#include <QtGui/QPainter>
#include <QtWidgets/QGridLayout>
#include <QtWidgets/QLabel>

#include <algorithm>

namespace keywright::ui {

namespace {

constexpr double nearlyUsed = 0.8;
constexpr int barHeight = 10;

double shareOf(const QuotaUse &quota)
{
    return double(quota.used) / double(std::max<qint64>(1, quota.limit.count));
}

QString useText(const QuotaUse &quota)
{
    const QString used = QuotaCard::tr("%1 of %2 (%3)", "used, limit, share")
                             .arg(numberText(quota.used), numberText(quota.limit.count),
                                  percentText(shareOf(quota)));
    return quota.resets
               ? QuotaCard::tr("%1, anew at %2", "use, time").arg(used, dateTimeText(*quota.resets))
               : used;
}

} // namespace

QuotaBar::QuotaBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void QuotaBar::setShare(double share)
{
    m_share = share;
    update();
}

QSize QuotaBar::sizeHint() const
{
    return {160, barHeight + 4};
}

void QuotaBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    // It grows from where a line begins.
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(width(), 0);
        painter.scale(-1, 1);
    }
    const QRectF track(0.5, 2.5, width() - 1.0, barHeight - 1.0);
    painter.setPen(QPen(borderColor(palette()), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(track, 4, 4);
    const Tone tone = m_share >= 1            ? Tone::Denied
                      : m_share >= nearlyUsed ? Tone::Warning
                                              : Tone::Accent;
    if (m_share > 0) {
        QRectF filled = track;
        filled.setWidth(std::max(4.0, track.width() * std::min(1.0, m_share)));
        painter.setPen(Qt::NoPen);
        painter.setBrush(toneFill(tone, palette()));
        painter.drawRoundedRect(filled, 4, 4);
    }
    const double mark = track.left() + track.width() * nearlyUsed;
    painter.setPen(QPen(palette().color(QPalette::Text), 1));
    painter.drawLine(QPointF(mark, 0), QPointF(mark, height()));
}

QuotaCard::QuotaCard(QWidget *parent)
    : TitledCard(tr("Quota used"), parent)
{
    auto *content = new QWidget;
    m_grid = new QGridLayout(content);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(6);
    m_grid->setColumnStretch(1, 1);
    m_rest = new QLabel;
    m_rest->setProperty("secondary", true);
    m_rest->setWordWrap(true);
    m_grid->addWidget(m_rest, 2 * most, 0, 1, 2);
    setContent(content);
    setQuotas({});
}

QuotaCard::Line QuotaCard::addLine()
{
    const int row = int(m_lines.size());
    const Line line{new QLabel, new QuotaBar, new QLabel};
    line.name->setTextFormat(Qt::PlainText);
    line.note->setProperty("secondary", true);
    line.note->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_grid->addWidget(line.name, 2 * row, 0);
    m_grid->addWidget(line.note, 2 * row, 1);
    m_grid->addWidget(line.bar, 2 * row + 1, 0, 1, 2);
    return line;
}

void QuotaCard::setQuotas(const QList<QuotaUse> &quotas)
{
    const int shown = std::min(most, int(quotas.size()));
    while (m_lines.size() < shown)
        m_lines << addLine();
    for (int row = 0; row < m_lines.size(); ++row) {
        const Line &line = m_lines.at(row);
        for (QWidget *part : {static_cast<QWidget *>(line.name), static_cast<QWidget *>(line.bar),
                              static_cast<QWidget *>(line.note)})
            part->setVisible(row < shown);
        if (row >= shown)
            continue;
        const QuotaUse &quota = quotas.at(row);
        line.name->setText(quotaName(quota));
        line.bar->setShare(shareOf(quota));
        line.bar->setAccessibleName(QStringLiteral("%1: %2").arg(quotaName(quota), useText(quota)));
        line.note->setText(useText(quota));
    }
    m_rest->setVisible(quotas.isEmpty() || quotas.size() > most);
    m_rest->setText(quotas.isEmpty()
                        ? tr("No key and no API has a limit.")
                        : tr("and %n more, less used", nullptr, int(quotas.size()) - most));
}

} // namespace keywright::ui
