// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"

#include <core/domain/provisioned.h>

namespace keywright::cli {

/// Leaves a process behind that removes the file when its time is up, whether or not any other
/// Keywright runs then. It holds no secret and ends early where the file goes before. After a
/// restart of the machine, whatever Keywright starts first removes what is due.
void watchExpiry(Session &session, const ProvisionedFile &file);

} // namespace keywright::cli
