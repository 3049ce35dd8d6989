// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QScrollArea;
class QWidget;

namespace keywright::ui {

/// Content that is as wide as there is room and as high as it likes; without a frame, and not a
/// stop of the tabulator. Takes the content over.
[[nodiscard]] QScrollArea *makeVerticalScroll(QWidget *content);

} // namespace keywright::ui
