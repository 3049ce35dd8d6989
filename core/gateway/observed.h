// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "head.h"

#include <core/policy/engine.h>

#include <string>
#include <string_view>

namespace keywright::gateway {

/// What the deciding step of a denial saw, for the log: safe to show, short, without a key or a
/// query.
[[nodiscard]] std::string observedBy(const policy::Verdict &verdict, const RequestHead &head);

/// Appends what an API with CORS adds to every answer for an allowed origin; nothing for others.
void appendCorsFields(const policy::ApiDefinition &api, std::string_view origin, std::string &out);
/// The same for the answer to a preflight, with methods, headers and lifetime.
void appendPreflightFields(const policy::ApiDefinition &api, const FieldList &fields,
                           std::string &out);

} // namespace keywright::gateway
