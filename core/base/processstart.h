// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

#include <optional>

namespace keywright {

/// When a process was started, in clock ticks since the system's start (proc(5), stat, field 22):
/// together with the pid it names one process for ever. nullopt: it does not run, or this system
/// does not tell.
[[nodiscard]] std::optional<qint64> processStart(qint64 pid);

} // namespace keywright
