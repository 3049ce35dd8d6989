// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QPair>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace keywright {

/// What a program's manual page says; all of it plain text.
struct ManualPage
{
    QString program;  ///< as it is called
    QString summary;  ///< half a line, without an article and a full stop
    QString synopsis; ///< what follows the name
    QStringList description;
    QList<QPair<QString, QString>> options; ///< as written, and what it does
    QList<QPair<QString, QString>> environment;
    QString exitStatus;
    QStringList seeAlso; ///< "name(1)"
};

/// In roff, of section 1. The same input always gives the same bytes: there is no date in it.
[[nodiscard]] QString roffPage(const ManualPage &page);

} // namespace keywright
