// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "usesiteservice.h"

#include <core/domain/key.h>

namespace keywright {

/// The .env files in a folder and up to three levels below: `.env`, `.env.NAME`, `NAME.env`. Not
/// through links, nor in hidden folders and those of packages (node_modules, vendor, build). Stops
/// at 2,000 folders. Blocking.
[[nodiscard]] QStringList dotenvFilesIn(const QString &folder);

/// A place in a file, with the value that stands there.
struct FileSite
{
    UseSite site;
    Secret value;
};
/// Where a file has a value of this key, of whatever version. A file that cannot be read has none.
/// Blocking.
[[nodiscard]] QList<FileSite> fileSitesOf(const QString &path, const Key &key);

/// Replaces older values of the key in these files. Blocking. FileUnwritable.
[[nodiscard]] Result<UseSiteUpdate> updateFilesOf(const QStringList &paths, const Key &key,
                                                  const Secret &current);

} // namespace keywright
