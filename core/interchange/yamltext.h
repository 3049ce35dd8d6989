// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>

#include <QtCore/QByteArray>
#include <QtCore/QJsonObject>
#include <QtCore/QString>
#include <QtCore/QStringList>

namespace keywright {

/// A value as YAML: names sorted, those of `first` before all others and in that order; texts
/// quoted, those of several lines as blocks where a block means the same.
[[nodiscard]] QByteArray yamlText(const QJsonObject &object, const QStringList &first = {});

/// What becomes of numbers: text as it is written (versions, ids), or whole ones as numbers, so
/// that they are written again as they were.
enum class YamlNumbers { Text, Whole };

/// Reads a YAML document (YAML 1.2's core types) whose root is a map. Bounded whatever the input:
/// 64 MiB, 256 levels, two million values after aliases were followed. FormatInvalid: subject is
/// `sourceName`, detail is place and problem.
[[nodiscard]] Result<QJsonObject> readYamlObject(const QByteArray &text, const QString &sourceName,
                                                 YamlNumbers numbers = YamlNumbers::Text);

} // namespace keywright
