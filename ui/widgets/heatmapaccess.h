// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keywright::ui {

class Heatmap;

/// Makes heatmaps known to assistive technology: their value is the cell under the cursor, their
/// description what is seen at a glance. May be called again.
void installHeatmapAccess();
/// The cursor of a heatmap is at another cell.
void announceCell(Heatmap *heatmap);

} // namespace keywright::ui
