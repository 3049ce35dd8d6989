// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QList>
#include <QtCore/QStringList>

namespace keywright::ui {

/// A library that is part of the program, and where its licence is to be found.
struct Component
{
    QString name;
    QString licence;      ///< as SPDX names it
    QString address;      ///< where its text is for everybody
    QStringList packages; ///< of Debian; the first that is there counts
    QString common = {};  ///< in /usr/share/common-licenses; empty: not there
};

/// All of them, in the order in which they are named.
[[nodiscard]] QList<Component> components();
/// Our own licence, whole.
[[nodiscard]] QString ownLicence();
/// The text of a component's licence and its notices, as this system has them under `share`;
/// empty: it has none.
[[nodiscard]] QString licenceText(const Component &component,
                                  const QString &share = QStringLiteral("/usr/share"));

} // namespace keywright::ui
