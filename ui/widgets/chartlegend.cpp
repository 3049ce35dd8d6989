// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartlegend.h"

#include "flowlayout.h"
#include "plotpainter.h"

#include <ui/support/tone.h>

#include <QtGui/QGuiApplication>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace keywright::ui {

ChartLegend::ChartLegend(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this, 4);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void ChartLegend::setSeries(const QList<ChartSeries> &series)
{
    const bool same = std::equal(
        series.begin(), series.end(), m_series.begin(), m_series.end(),
        [](const ChartSeries &one, const ChartSeries &other) { return one.name == other.name; });
    m_series = series;
    for (ChartSeries &one : m_series)
        one.values.clear();
    // Who reads the names by keyboard keeps the place when new figures come.
    if (!same) {
        qDeleteAll(m_buttons);
        m_buttons.clear();
        for (const ChartSeries &one : std::as_const(m_series)) {
            auto *button = new QToolButton(this);
            button->setAutoRaise(true);
            button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
            button->setText(one.name);
            button->setToolTip(tr("Click: this one alone. Ctrl and click: show or hide it."));
            button->setFocusPolicy(Qt::TabFocus);
            connect(button, &QToolButton::clicked, this, [this, name = one.name] { press(name); });
            layout()->addWidget(button);
            m_buttons << button;
        }
        QStringList names;
        for (const ChartSeries &one : std::as_const(m_series))
            names << one.name;
        m_hidden.intersect(QSet<QString>(names.begin(), names.end()));
        if (m_hidden.size() >= m_series.size())
            m_hidden.clear();
    }
    paintEntries();
}

void ChartLegend::press(const QString &name)
{
    if (QGuiApplication::keyboardModifiers().testFlag(Qt::ControlModifier)) {
        if (!m_hidden.remove(name))
            m_hidden.insert(name);
    } else {
        const bool isAlone = isShown(name) && m_hidden.size() == m_series.size() - 1;
        m_hidden.clear();
        for (const ChartSeries &one : std::as_const(m_series)) {
            if (!isAlone && one.name != name)
                m_hidden.insert(one.name);
        }
    }
    if (m_hidden.size() >= m_series.size()) // nothing at all is nothing to look at
        m_hidden.clear();
    paintEntries();
    Q_EMIT changed();
}

void ChartLegend::paintEntries()
{
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        const ChartSeries &series = m_series.at(i);
        QToolButton *button = m_buttons.at(i);
        const bool shown = isShown(series.name);
        QPixmap swatch = seriesSwatch(series, palette(), devicePixelRatioF());
        if (!shown)
            swatch.fill(Qt::transparent);
        button->setIcon(swatch);
        button->setAccessibleName(shown ? tr("%1, shown").arg(series.name)
                                        : tr("%1, hidden").arg(series.name));
        QPalette colours = palette();
        if (!shown)
            colours.setColor(QPalette::ButtonText, secondaryText(palette()));
        button->setPalette(colours);
        QFont font = this->font();
        font.setStrikeOut(!shown);
        button->setFont(font);
    }
}

void ChartLegend::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintEntries();
}

} // namespace keywright::ui
