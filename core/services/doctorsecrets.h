// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "doctorchecks.h"
#include "doctorservice.h"

namespace keywright {

/// Where secrets are kept: whether it answers, whether it is still the one it was, and, where it is
/// looked through, what it lacks and what it holds for nobody. Asks no person for anything.
[[nodiscard]] Async<QList<Finding>> examineSecrets(ServiceParts &parts, const HomeView &view,
                                                   Examination depth);

} // namespace keywright
