// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/domain/ids.h>

#include <QtCore/QList>

#include <optional>

namespace keywright {

namespace store {
class Database;
}

/// The calls of one version of a key.
struct VersionCalls
{
    int version = 1;
    qint64 calls = 0;
    std::optional<Instant> last;
};

/// Which versions of a key were presented since then, by number; denied calls too. By the log of
/// recent requests: inside UsageStore::read.
[[nodiscard]] Result<QList<VersionCalls>> callsByVersion(store::Database &database,
                                                         const KeyId &key, Instant since);

} // namespace keywright
