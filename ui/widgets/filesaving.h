// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/support/notifier.h>

#include <QtCore/QByteArray>

#include <functional>

class QWidget;

namespace keywright::ui {

/// What is to be saved, and how it is asked for.
struct FileToSave
{
    QString title;  ///< of the dialog
    QString name;   ///< proposed
    QString filter; ///< "Pictures (*.png)"; may be empty
    QString suffix; ///< without the dot; may be empty
    QString done;   ///< said afterwards; %1 is the path
};

/// Asks where, and writes there on a thread of its own: all of it or nothing. `bytes` is called
/// once a place was chosen, and lives until they are written: they may be its own. Says how it went
/// through the notifier. Never with secrets.
void saveFile(QWidget *parent, Notifier &notifier, const FileToSave &file,
              const std::function<QByteArray()> &bytes);

} // namespace keywright::ui
