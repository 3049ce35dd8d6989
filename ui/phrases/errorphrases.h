// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QString>

namespace keywright::ui {

/// What went wrong and why, as one or two sentences for people. Never empty, never a secret.
[[nodiscard]] QString sentence(const Error &error);

/// What a person can do about it. Never empty.
[[nodiscard]] QString advice(const Error &error);

} // namespace keywright::ui
