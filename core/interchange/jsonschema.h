// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QByteArrayView>
#include <QtCore/QString>

namespace keywright {

/// Whether a JSON text fits a JSON Schema (draft 4; `$ref` only within the schema). Empty: it does;
/// otherwise where it does not and by which keyword: "#/items/0/price: minimum". FormatInvalid:
/// subject "schema" or "json", detail "byte 17: …". Takes time in proportion to the text.
[[nodiscard]] Result<QString> jsonSchemaMisfit(QByteArrayView json, QByteArrayView schema);

} // namespace keywright
