// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>

namespace keywright::gateway::openmetrics {

/// The text format of OpenMetrics 1.0, a line at a time.

inline constexpr std::string_view mediaType =
    "application/openmetrics-text; version=1.0.0; charset=utf-8";
inline constexpr std::string_view end = "# EOF\n";

struct Label
{
    std::string_view name, value; ///< values of ours: nothing in them needs escaping
};

inline void family(std::string &text, std::string_view name, std::string_view type,
                   std::string_view help, std::string_view unit = {})
{
    text.append("# TYPE ").append(name).append(" ").append(type).append("\n");
    if (!unit.empty())
        text.append("# UNIT ").append(name).append(" ").append(unit).append("\n");
    text.append("# HELP ").append(name).append(" ").append(help).append("\n");
}

inline void line(std::string &text, std::string_view name, std::initializer_list<Label> labels,
                 std::string_view value)
{
    text.append(name);
    std::string_view before = "{";
    for (const Label &label : labels) {
        text.append(before).append(label.name).append("=\"").append(label.value).append("\"");
        before = ",";
    }
    if (labels.size() > 0)
        text += '}';
    text.append(" ").append(value).append("\n");
}

inline void sample(std::string &text, std::string_view name, std::initializer_list<Label> labels,
                   std::int64_t value)
{
    line(text, name, labels, std::to_string(value));
}

/// Microseconds as seconds, without an exponent and without trailing zeros: "0.0005", "10.0".
[[nodiscard]] inline std::string seconds(std::int64_t microseconds)
{
    std::string fraction = std::to_string(1'000'000 + microseconds % 1'000'000).substr(1);
    while (fraction.size() > 1 && fraction.back() == '0')
        fraction.pop_back();
    return std::to_string(microseconds / 1'000'000) + '.' + fraction;
}

} // namespace keywright::gateway::openmetrics
