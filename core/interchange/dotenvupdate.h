// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/secret.h>

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace keywright {

/// Whether a value means the same in every dialect of .env files, quoted or not: letters, digits
/// and `_-.:/+=@`, as keys are.
[[nodiscard]] bool isPlainValue(QByteArrayView value);

/// The file's text with one assignment's value replaced by another; nothing else changes.
/// InvalidArgument: one of the two is no plain value, or it does not stand in that line, once.
/// Both texts hold secrets; the caller wipes them.
[[nodiscard]] Result<QByteArray> withValue(QByteArrayView text, int line, const Secret &before,
                                           const Secret &after);

} // namespace keywright
