// SPDX-License-Identifier: GPL-3.0-or-later
#include "chipbar.h"

#include "flowlayout.h"

#include <ui/support/icons.h>

#include <QtWidgets/QToolButton>

namespace keywright::ui {

ChipBar::ChipBar(QWidget *parent)
    : QWidget(parent)
{
    new FlowLayout(this, 6);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Filters"));
    hide();
}

void ChipBar::setChips(const QList<Chip> &chips)
{
    if (chips == m_chips)
        return;
    m_chips = chips;
    for (QToolButton *button : std::as_const(m_buttons)) {
        layout()->removeWidget(button);
        button->deleteLater(); // it may be the one that was clicked
        button->hide();
    }
    m_buttons.clear();
    for (const Chip &chip : chips) {
        auto *button = new QToolButton(this);
        button->setText(chip.text);
        button->setIcon(icon(QStringLiteral("close")));
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setProperty("chip", true);
        button->setFocusPolicy(Qt::StrongFocus);
        button->setToolTip(tr("Take this filter off"));
        button->setAccessibleName(tr("Take off: %1").arg(chip.text));
        connect(button, &QToolButton::clicked, this, [this, id = chip.id] { Q_EMIT removed(id); });
        layout()->addWidget(button);
        button->show();
        m_buttons << button;
    }
    setVisible(!chips.isEmpty());
    updateGeometry();
}

} // namespace keywright::ui
