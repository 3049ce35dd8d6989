// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/home.h>

#include <QtCore/QString>

namespace keywright {

/// A backup on its way into a home: all of it lies in a folder of its own first, which is renamed
/// once it is whole, and whoever opens the home next puts the files where they belong. An end at
/// any moment leaves either the empty home or the restored one.
struct RestoreFolder
{
    explicit RestoreFolder(const Home &home);

    QString part;  ///< while it is being filled
    QString ready; ///< when it is whole

    [[nodiscard]] QString store() const { return part + QStringLiteral("/keywright.sqlite"); }
    [[nodiscard]] QString usage() const { return part + QStringLiteral("/usage.sqlite"); }
    [[nodiscard]] QString settings() const { return part + QStringLiteral("/keywright.ini"); }
    /// The accounts under which secrets are being written, one a line.
    [[nodiscard]] QString accounts() const { return part + QStringLiteral("/accounts"); }
};

/// Puts a restored home's files into place; before its databases are opened. Nothing to do: at
/// once. FileUnwritable: it can be tried again.
[[nodiscard]] Result<void> adoptRestored(const Home &home);

} // namespace keywright
