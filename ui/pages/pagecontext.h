// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/services/corecontext.h>
#include <ui/support/clipboardguard.h>
#include <ui/support/notifier.h>
#include <ui/support/theme.h>

#include <QtGui/QUndoStack>

namespace keywright::ui {

/// What a page works with. The shell owns all of it and outlives every page.
struct PageContext
{
    CoreContext &core;
    QUndoStack &undo;
    ClipboardGuard &clipboard;
    Notifier &notifier;
    Theme &theme;
};

} // namespace keywright::ui
