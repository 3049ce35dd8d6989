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
    /// While it is being filled.
    [[nodiscard]] static RestoreFolder part(const Home &home);
    /// When it is whole (Home::restorePath).
    [[nodiscard]] static RestoreFolder ready(const Home &home);

    QString path;

    [[nodiscard]] QString store() const { return path + QStringLiteral("/keywright.sqlite"); }
    [[nodiscard]] QString usage() const { return path + QStringLiteral("/usage.sqlite"); }
    [[nodiscard]] QString settings() const { return path + QStringLiteral("/keywright.ini"); }
    /// The accounts under which secrets are being written, one a line.
    [[nodiscard]] QString accounts() const { return path + QStringLiteral("/accounts"); }
};

/// Puts a restored home's files into place; before its databases are opened. Nothing to do: at
/// once. FileUnwritable: it can be tried again.
[[nodiscard]] Result<void> adoptRestored(const Home &home);

} // namespace keywright
