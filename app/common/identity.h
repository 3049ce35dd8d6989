// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

namespace keywright {

/// Names the running program for Qt, logs and desktops: "keywright", "keywrightd", "keywrightctl".
/// Once, after the application object is made.
void setIdentity(const QString &program);
/// `keywrightd 0.1.0`, for --version.
[[nodiscard]] QString versionLine(const QString &program);

} // namespace keywright
