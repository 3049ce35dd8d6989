// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/request.h>
#include <core/domain/requestdocument.h>

namespace keywright {

/// What was typed as a credential or set as a cookie, as far as an answer and the heads that were
/// sent for it say: values of credential fields and parameters, cookies both ways, the URL's
/// password. What was masked there is somebody else's to know. Wipe them after use.
[[nodiscard]] QList<QByteArray> sessionSecrets(const RequestDocument &document,
                                               const Response &response);

} // namespace keywright
