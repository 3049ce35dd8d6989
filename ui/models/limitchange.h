// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/values.h>

#include <QtCore/QString>

#include <optional>
#include <vector>

namespace keywright::ui {

/// The limit that a denial names ("forms:10/minute"); nullopt: it names none.
[[nodiscard]] std::optional<policy::Limit> limitFromText(const QString &text);
/// Twice as much; nullopt: it is as large as limits get.
[[nodiscard]] std::optional<policy::Limit> raisedLimit(policy::Limit limit);
/// The place of `limit` in a list, by what it counts and how much; ids do not matter. -1: none.
[[nodiscard]] int indexOfLimit(const std::vector<policy::Limit> &limits,
                               const policy::Limit &limit);

} // namespace keywright::ui
