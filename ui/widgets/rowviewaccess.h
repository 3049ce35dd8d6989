// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace keywright::ui {

class RowView;

/// Makes row views known to assistive technology: a list whose value is the text of its current
/// row, and whose description says which of how many it is. May be called again.
void installRowViewAccess();
/// The current row of a view is another one.
void announceRow(RowView *view);

} // namespace keywright::ui
