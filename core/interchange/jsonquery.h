// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jqprogram.h"

#include <core/base/error.h>

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>
#include <QtCore/QList>
#include <QtCore/QString>

namespace keywright {

/// What an expression selects in a JSON text, each value as compact JSON, `most` at most: a
/// JSONPath (RFC 9535) where it begins with `$`, a jq program otherwise. jq 1.6 keeps numbers as
/// doubles. Blocks; not for the window's thread with large texts. Errors: see runJq; a JSONPath
/// that is wrong or uses what is not understood is FormatInvalid (subject: the expression; detail:
/// "character 7: …").
[[nodiscard]] Result<QList<QByteArray>> jsonQuery(QByteArrayView json, const QString &expression,
                                                  qsizetype most, const QueryBounds &bounds = {});

} // namespace keywright
