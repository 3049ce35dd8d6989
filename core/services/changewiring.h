// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QObject;

namespace keywright {

struct ServiceParts;

/// Lets the change feed say what the stores say, and announces the store's revision to a running
/// gateway. Connections end with `context`.
void wireChanges(ServiceParts &parts, QObject *context);

} // namespace keywright
