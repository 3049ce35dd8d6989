// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QString>

namespace keywright {

/// A JSONPath (RFC 9535) as a jq program that selects the same values: names, wildcards, indices,
/// slices, unions, descendants, filters with their functions. FormatInvalid: subject is the path,
/// detail "character N: …".
[[nodiscard]] Result<QString> jqOfJsonPath(const QString &path);

} // namespace keywright
