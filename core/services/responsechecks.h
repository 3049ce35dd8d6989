// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>
#include <core/domain/responsecheck.h>

namespace keywright {

/// Looks at an answer. It takes time in proportion to the body: for a worker's thread. Checks that
/// are switched off give no result. Numbers are compared as numbers where both sides are some.
[[nodiscard]] QList<CheckResult> checked(const Response &response,
                                         const QList<ResponseCheck> &checks);
/// What the answer gives to variables.
[[nodiscard]] QList<CaptureResult> captured(const Response &response,
                                            const QList<ResponseCapture> &captures);

} // namespace keywright
