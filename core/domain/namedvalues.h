// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <array>
#include <optional>

namespace keywright {

/// The value of an enumeration whose names stand in their order; nullopt: none is called so.
template<typename Value, std::size_t Count>
[[nodiscard]] std::optional<Value> valueNamed(const std::array<const char *, Count> &names,
                                              const QString &name)
{
    for (std::size_t index = 0; index < Count; ++index) {
        if (name == QLatin1StringView(names[index]))
            return Value(int(index));
    }
    return std::nullopt;
}

} // namespace keywright
