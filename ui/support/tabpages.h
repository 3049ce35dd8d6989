// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QTabWidget;
class QWidget;

namespace keywright::ui {

/// The parent for a widget that becomes a tab of `tabs`. With a style sheet every change of the
/// parent styles all that is inside once more (Qt 6.4), which took most of the time that a page
/// with tabs needed to open: what is made where it stays is styled once. Whoever has another parent
/// works as well, slower.
[[nodiscard]] QWidget *pagesOf(QTabWidget &tabs);

} // namespace keywright::ui
