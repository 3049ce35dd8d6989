// SPDX-License-Identifier: GPL-3.0-or-later
#include "heading.h"

#include <QtWidgets/QLabel>

namespace keywright::ui {

QFont headingFont(const QWidget &widget, double scale)
{
    QFont font = widget.font();
    font.setPointSizeF(font.pointSizeF() * scale);
    font.setWeight(QFont::DemiBold);
    return font;
}

QLabel *makeHeading(const QString &text, QWidget *parent, double scale)
{
    auto *label = new QLabel(text, parent);
    label->setFont(headingFont(*label, scale));
    return label;
}

} // namespace keywright::ui
