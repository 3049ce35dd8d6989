// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "application.h"
#include "snapshot.h"
#include "steps.h"
#include "values.h"

#include <string>
#include <string_view>
#include <vector>

namespace keywright::policy {

/// What to tell a person about a restriction that did not match.
struct Proposal
{
    std::string observed;   ///< what the request showed, made safe
    std::string nearest;    ///< the entry that came closest; empty where none is near
    std::string suggestion; ///< the smallest entry that would grant it
};
[[nodiscard]] Proposal proposeForKind(Kind kind, const Restrictions &restrictions,
                                      const ApplicationEvidence &evidence);
/// `suggestion` is an operation: its id, or `METHOD /template`.
[[nodiscard]] Proposal proposeForCall(const ApiDefinition &api, const ApiCall &call,
                                      const std::vector<ApiTarget> &targets);

/// Without control characters, and not endless.
[[nodiscard]] std::string printable(std::string_view text);

} // namespace keywright::policy
