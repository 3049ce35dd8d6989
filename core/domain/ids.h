// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/id.h>

namespace keywright {

struct ProjectTag { static constexpr const char *prefix = "prj"; };
struct ApiTag { static constexpr const char *prefix = "api"; };
struct KeyTag { static constexpr const char *prefix = "key"; };

using ProjectId = Id<ProjectTag>;
using ApiId = Id<ApiTag>;
using KeyId = Id<KeyTag>;

} // namespace keywright

Q_DECLARE_METATYPE(keywright::ProjectId)
Q_DECLARE_METATYPE(keywright::ApiId)
Q_DECLARE_METATYPE(keywright::KeyId)
