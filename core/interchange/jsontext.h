// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>

namespace keywright {

/// "line 3, column 7" of a byte in a text; both count from 1, columns in bytes.
[[nodiscard]] QString placeOf(const QByteArray &text, qsizetype offset);

/// Reads a JSON text whose root is an object. Refuses what would take too much memory (over 64 MiB,
/// or over four million values) before reading it; nesting ends at 1024. FormatInvalid: subject is
/// `sourceName`, detail is place and problem; YAML is told apart from broken JSON.
[[nodiscard]] Result<QJsonObject> readJsonObject(const QByteArray &text, const QString &sourceName);
/// Whether a text is YAML rather than (broken) JSON, by its name or by how it begins.
[[nodiscard]] bool looksLikeYaml(const QByteArray &text, const QString &sourceName);

/// One step of a JSON pointer, escaped (RFC 6901).
[[nodiscard]] QString pointerStep(const QString &name);

} // namespace keywright
