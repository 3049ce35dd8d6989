// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "dotenvservice.h"

#include <core/interchange/dotenvreader.h>

namespace keywright {

namespace store {
class Database;
}

// The parts of DotenvService that look at the store, inside one of its jobs.

/// `empty` with a step for each assignment of the file.
[[nodiscard]] Result<DotenvPlan> planDotenv(store::Database &database, const DotenvFile &file,
                                            const DotenvPlan &empty);
/// A line for each variable that holds in the environment. NotFound (the project).
[[nodiscard]] Result<QByteArray> dotenvReferences(store::Database &database, const ProjectId &id,
                                                  const QString &environment);

} // namespace keywright
