// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/base/error.h>
#include <core/domain/ids.h>
#include <core/domain/usage.h>

#include <QtCore/QList>

namespace keywright {

namespace store {
class Database;
}

/// Who called with a key, and how often, as the log of recent requests has it.
struct KeyCaller
{
    KeyId key;
    QString peer; ///< client address
    Outcome outcome = Outcome::Granted;
    QString reason;   ///< of a denial
    QString observed; ///< what the deciding step saw: the page's origin, the program, …
    qint64 calls = 0;

    friend bool operator==(const KeyCaller &, const KeyCaller &) = default;
};

/// Of all keys, since then; by key, most calls first.
[[nodiscard]] Result<QList<KeyCaller>> keyCallers(store::Database &database, Instant since);

} // namespace keywright
