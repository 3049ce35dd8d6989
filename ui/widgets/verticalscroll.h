// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QSettings;
class QWidget;

namespace keywright::ui {

/// Content that is as wide as there is room and as high as it likes; without a frame, and not a
/// stop of the tabulator. Takes the content over; made in its place, all of it is styled once less.
[[nodiscard]] QScrollArea *makeVerticalScroll(QWidget *content, QWidget *parent);

/// How far it is scrolled down, for a page's own state.
void saveScroll(const QScrollArea &scroll, QSettings &settings);
/// Scrolls there as soon as the content is high enough, unless a person scrolls before.
void restoreScroll(QScrollArea &scroll, const QSettings &settings);

} // namespace keywright::ui
