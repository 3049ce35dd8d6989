// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/key.h>
#include <core/domain/project.h>
#include <core/policy/snapshot.h>

namespace keywright {

/// Rows of the store as policy wants them. An imported key never authenticates a caller: it has no
/// definition, and `isJudged` says so.
[[nodiscard]] policy::ProjectDefinition definitionOf(const Project &project);
[[nodiscard]] policy::ApiDefinition definitionOf(const Api &api);
[[nodiscard]] policy::KeyDefinition definitionOf(const Key &key);
[[nodiscard]] bool isJudged(const Key &key);

} // namespace keywright
