// SPDX-License-Identifier: GPL-3.0-or-later
#include "limitrow.h"

#include <ui/phrases/keyphrases.h>
#include <ui/support/icons.h>

#include <QtCore/QTimeZone>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QSpinBox>
#include <QtWidgets/QToolButton>

namespace keywright::ui {

namespace {
constexpr int unitCount = 6;
constexpr int highestCount = 1'000'000'000;
} // namespace

LimitRow::LimitRow(const policy::Limit &limit, const QStringList &apis, QWidget *parent)
    : QWidget(parent)
    , m_limit(limit)
    , m_count(new QSpinBox(this))
    , m_unit(new QComboBox(this))
    , m_window(new QComboBox(this))
    , m_zone(new QComboBox(this))
    , m_api(new QComboBox(this))
{
    m_count->setRange(1, highestCount);
    m_count->setGroupSeparatorShown(true);
    m_count->setValue(static_cast<int>(std::min<std::int64_t>(limit.count, highestCount)));
    m_count->setAccessibleName(tr("Number of calls"));
    m_count->setMinimumWidth(96);
    m_count->setButtonSymbols(QAbstractSpinBox::NoButtons);
    for (int unit = 0; unit < unitCount; ++unit)
        m_unit->addItem(tr("per %1").arg(unitText(static_cast<policy::Unit>(unit))));
    m_unit->setCurrentIndex(static_cast<int>(limit.unit));
    m_unit->setAccessibleName(tr("Time"));
    m_window->addItems({tr("sliding"), tr("fixed")});
    m_window->setToolTip(tr("Sliding: over any such span of time. Fixed: counted anew at each full "
                            "minute, hour and so on."));
    m_window->setAccessibleName(tr("How the time is counted"));
    m_window->setCurrentIndex(static_cast<int>(limit.window));
    fillZones();
    m_api->setAccessibleName(tr("API that the limit is about"));
    setApis(apis);
    auto *remove = new QToolButton(this);
    remove->setIcon(icon(QStringLiteral("trash")));
    remove->setToolTip(tr("Remove limit"));
    remove->setAccessibleName(tr("Remove limit"));

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_count);
    layout->addWidget(m_unit);
    layout->addWidget(m_window);
    layout->addWidget(m_zone, 1);
    layout->addWidget(m_api, 1);
    layout->addWidget(remove);
    m_controls = {m_count, m_unit, m_window, m_zone, m_api, remove};
    followUnit();

    connect(m_unit, &QComboBox::currentIndexChanged, this, &LimitRow::followUnit);
    connect(m_count, &QSpinBox::valueChanged, this, &LimitRow::changed);
    for (const QComboBox *box : {m_unit, m_window, m_zone, m_api})
        connect(box, &QComboBox::currentIndexChanged, this, &LimitRow::changed);
    connect(remove, &QToolButton::clicked, this, &LimitRow::removeRequested);
}

void LimitRow::fillZones()
{
    m_zone->setAccessibleName(tr("Time zone in which days are counted"));
    m_zone->setToolTip(tr("Where midnight is: a day, a week or a month is counted anew then."));
    m_zone->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_zone->setMinimumContentsLength(14);
    m_zone->addItem(tr("this computer's time"), QString());
    m_zone->addItem(QStringLiteral("UTC"), QStringLiteral("UTC"));
    const QList<QByteArray> zones = QTimeZone::availableTimeZoneIds();
    for (const QByteArray &zone : zones) {
        // Places alone: the rest are offsets and old names of the same.
        if (zone.contains('/') && !zone.startsWith("Etc/"))
            m_zone->addItem(QString::fromLatin1(zone), QString::fromLatin1(zone));
    }
    const QString chosen = QString::fromStdString(m_limit.timezone);
    if (m_zone->findData(chosen) < 0)
        m_zone->addItem(chosen, chosen);
    m_zone->setCurrentIndex(m_zone->findData(chosen));
}

void LimitRow::hideApi()
{
    m_api->hide();
}

void LimitRow::setApis(const QStringList &apis)
{
    const QSignalBlocker silence(m_api);
    const QString chosen =
        m_api->count() > 0 ? m_api->currentData().toString() : QString::fromStdString(m_limit.api);
    m_api->clear();
    m_api->addItem(tr("all its calls"), QString());
    for (const QString &api : apis)
        m_api->addItem(tr("calls of %1").arg(api), api);
    if (!chosen.isEmpty() && m_api->findData(chosen) < 0)
        m_api->addItem(tr("calls of %1").arg(chosen), chosen);
    m_api->setCurrentIndex(std::max(0, m_api->findData(chosen)));
}

void LimitRow::followUnit()
{
    // A day and longer is always counted by the calendar.
    const bool calendar = m_unit->currentIndex() >= static_cast<int>(policy::Unit::Day);
    if (calendar)
        m_window->setCurrentIndex(static_cast<int>(policy::Window::Fixed));
    m_window->setVisible(!calendar);
    m_zone->setVisible(calendar);
}

policy::Limit LimitRow::limit() const
{
    policy::Limit limit = m_limit;
    limit.count = m_count->value();
    limit.unit = static_cast<policy::Unit>(m_unit->currentIndex());
    limit.window = static_cast<policy::Window>(m_window->currentIndex());
    // A shorter limit has no midnight; the zone it was given stays its own.
    if (m_unit->currentIndex() >= static_cast<int>(policy::Unit::Day))
        limit.timezone = m_zone->currentData().toString().toStdString();
    limit.api = m_api->currentData().toString().toStdString();
    return limit;
}

} // namespace keywright::ui
