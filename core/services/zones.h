// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/snapshot.h>

#include <optional>
#include <string>

namespace keywright {

/// A time zone, "" for the machine's, as the spans of its transitions from ten years before to ten
/// years after `now`; nothing for an unknown name.
[[nodiscard]] std::optional<policy::Zone> zoneNamed(const std::string &name, policy::Instant now);

/// The time zones that the limits of these keys and APIs name, "" (the machine's) among them, as
/// the spans of their transitions from ten years before to ten years after `now`. Policy has no
/// zone database of its own. An unknown name is left out; policy then takes it as it says.
[[nodiscard]] std::vector<policy::Zone> zonesFor(const std::vector<policy::KeyDefinition> &keys,
                                                 const std::vector<policy::ApiDefinition> &apis,
                                                 policy::Instant now);

} // namespace keywright
