// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGui/QFont>

class QLabel;
class QWidget;

namespace keywright::ui {

/// The widget's own font made heavy, and larger by `scale`: for what stands above other text.
[[nodiscard]] QFont headingFont(const QWidget &widget, double scale = 1.0);
/// A label in that font.
[[nodiscard]] QLabel *makeHeading(const QString &text, QWidget *parent = nullptr,
                                  double scale = 1.0);

} // namespace keywright::ui
