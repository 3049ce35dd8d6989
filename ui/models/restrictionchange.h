// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/policy/codes.h>
#include <core/policy/values.h>

#include <QtCore/QString>

#include <optional>

namespace keywright::ui {

/// The restrictions with the entry added that an explanation suggested for a failed step; `api` is
/// the name of the API that was called. nullopt where no entry of a key can mend that (a limit, a
/// disabled key, a media type), or the suggestion cannot be read.
[[nodiscard]] std::optional<policy::Restrictions> withSuggestion(policy::Restrictions restrictions,
                                                                 policy::Detail detail,
                                                                 const QString &suggestion,
                                                                 const QString &api);

} // namespace keywright::ui
