// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "quotareading.h"

#include <core/base/error.h>
#include <core/domain/alert.h>
#include <core/usage/alertmemory.h>

#include <vector>

namespace keywright {

/// What one look of AlertService starts from.
struct AlertQuestion
{
    qint64 sequence = 0; ///< rows of the log after it
    Instant since, now;
    std::vector<OwnedLimit> limits;
};

/// What one look found.
struct AlertFindings
{
    QList<Alert> alerts;
    qint64 sequence = 0;                      ///< looked through so far
    bool isMore = false;                      ///< there are more rows
    QList<std::pair<KeyId, SeenCaller>> seen; ///< to be remembered
    QList<std::pair<QString, Instant>> told;  ///< likewise

    [[nodiscard]] bool isToBeRemembered() const { return !seen.isEmpty() || !told.isEmpty(); }
};

/// Looks into the usage database and writes nothing.
[[nodiscard]] Result<AlertFindings> findAlerts(store::Database &database,
                                               const AlertQuestion &question);
[[nodiscard]] Result<void> rememberFindings(store::Database &database,
                                            const AlertFindings &findings);

} // namespace keywright
