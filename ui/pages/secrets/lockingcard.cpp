// SPDX-License-Identifier: GPL-3.0-or-later
#include "lockingcard.h"

#include <ui/support/heading.h>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>

namespace keywright::ui {

LockingCard::LockingCard(QWidget *parent)
    : QFrame(parent)
    , m_idle(new QComboBox)
    , m_withScreen(new QCheckBox(tr("Lock it when the &screen is locked or the machine sleeps")))
{
    setProperty("card", true);
    for (const int minutes : {1, 5, 15, 60})
        m_idle->addItem(tr("after %n minute(s) without a key or a click", nullptr, minutes),
                        minutes);
    m_idle->addItem(tr("not by itself"), 0);
    auto *caption = new QLabel(tr("&Lock the vault:"));
    caption->setBuddy(m_idle);
    auto *row = new QHBoxLayout;
    row->addWidget(caption);
    row->addWidget(m_idle);
    row->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("Locking")));
    layout->addLayout(row);
    layout->addWidget(m_withScreen);
    connect(m_idle, &QComboBox::activated, this, [this] { Q_EMIT edited(habits()); });
    connect(m_withScreen, &QCheckBox::clicked, this, [this] { Q_EMIT edited(habits()); });
}

void LockingCard::setHabits(const LockHabits &habits)
{
    const int index = m_idle->findData(int(habits.idle.count()));
    m_idle->setCurrentIndex(index >= 0 ? index : m_idle->findData(5));
    m_withScreen->setChecked(habits.withScreen);
}

LockHabits LockingCard::habits() const
{
    return {std::chrono::minutes(m_idle->currentData().toInt()), m_withScreen->isChecked()};
}

} // namespace keywright::ui
