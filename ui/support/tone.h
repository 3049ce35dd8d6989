// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>
#include <QtGui/QColor>
#include <QtGui/QPalette>

namespace keywright::ui {

/// What a colour means. Never the only carrier of a meaning: a word or an icon goes with it.
enum class Tone { Neutral, Accent, Granted, Denied, Failed, Warning };

/// Whether a palette is a dark one.
[[nodiscard]] bool isDark(const QPalette &palette);
/// For text and icons on the palette's Base, Window and on `toneBackground`: contrast >= 4.5:1.
[[nodiscard]] QColor toneText(Tone tone, const QPalette &palette);
/// Soft background of a chip or a bar.
[[nodiscard]] QColor toneBackground(Tone tone, const QPalette &palette);
/// Fill of bars and lines in a chart: contrast >= 3:1 against Base.
[[nodiscard]] QColor toneFill(Tone tone, const QPalette &palette);
/// The n-th of a row of colours that keep apart, also for the colour-blind; n wraps around.
[[nodiscard]] QColor seriesColor(int index, const QPalette &palette);
/// Text of secondary importance: contrast >= 4.5:1.
[[nodiscard]] QColor secondaryText(const QPalette &palette);
/// Hairlines between parts.
[[nodiscard]] QColor borderColor(const QPalette &palette);

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor &one, const QColor &other);

/// By the name that models give in ToneRole ("granted", "denied", …); Neutral for an unknown one.
[[nodiscard]] Tone toneFromName(const QString &name);

} // namespace keywright::ui
