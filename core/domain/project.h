// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>
#include <core/domain/ids.h>

#include <optional>

namespace keywright {

/// What keys and APIs belong to. Archived: nothing of it is enforced as granted any more, all is kept.
struct Project
{
    ProjectId id;
    QString name;   ///< unique among those not deleted, compared without case
    QString prefix; ///< of the keys that it issues: letters, digits, `_`; 1-20 symbols
    bool archived = false;
    Instant created;
    std::optional<Instant> deleted; ///< soft; swept 30 days later
    qint64 revision = 0;            ///< raised by each save; a stale edit is refused

    friend bool operator==(const Project &, const Project &) = default;
};

} // namespace keywright

Q_DECLARE_METATYPE(keywright::Project)
