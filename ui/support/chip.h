// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tone.h"

#include <QtCore/QRect>
#include <QtCore/QSize>
#include <QtGui/QFont>

class QPainter;

namespace keywright::ui {

/// Paints a chip (a word on a soft background), left-aligned and vertically centred in `rect`; a
/// word that is too long is elided.
void paintChip(QPainter &painter, const QRect &rect, const QString &text, Tone tone,
               const QPalette &palette, const QFont &font);
/// The size of a chip with that text.
[[nodiscard]] QSize chipSize(const QString &text, const QFont &font);

} // namespace keywright::ui
