// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/responsebody.h>
#include <ui/support/notifier.h>

#include <QtCore/QString>

class QWidget;

namespace keywright::ui {

/// Asks where, and writes a body of any size there on a thread of its own, without a copy of it:
/// all or nothing. `done` holds %1 for the path.
void saveBody(QWidget *parent, Notifier &notifier, const QString &title, const QString &name,
              const ResponseBody &body, const QString &done);

} // namespace keywright::ui
