// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/provisioned.h>

#include <QtCore/QString>

namespace keywright::ui {

/// Where it is: a project's variables, a file and its line, a program and its process.
[[nodiscard]] QString useSiteWhere(const UseSite &site);
/// Whether the value there is the current one.
[[nodiscard]] QString useSiteState(const UseSite &site);

} // namespace keywright::ui
