// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>

namespace keywright::ui {

/// Valid JSON indented by two, without touching the order of members or the digits of numbers. For
/// bodies that are edited; takes time in proportion to it.
[[nodiscard]] QByteArray indentedJson(const QByteArray &json);

} // namespace keywright::ui
