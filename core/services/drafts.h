// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/error.h>
#include <core/base/random.h>
#include <core/domain/api.h>
#include <core/domain/key.h>
#include <core/domain/project.h>
#include <core/policy/values.h>

#include <functional>
#include <vector>

namespace keywright {

/// What is looked at before a thing is saved. Pure; the errors are those of the services.

/// A name without space around it. NameInvalid.
[[nodiscard]] Result<QString> checkedName(const QString &name);
/// What a key says of itself besides its name, without space around it: application and environment
/// are names or empty; labels are names without commas, at most 20, then sorted and each once.
/// NameInvalid.
[[nodiscard]] Result<void> tidyDescription(Key &key);
/// 1-20 symbols from a project's name: "Medical forms" -> "medical_forms"; "key" where nothing is
/// left.
[[nodiscard]] QString prefixFromName(const QString &name);
/// The first of `name`, `name 2`, `name 3`, … that is not taken.
[[nodiscard]] Result<QString> freeName(const QString &name,
                                       const std::function<Result<bool>(const QString &)> &isTaken);

/// Entries by policy's own parsers, and zones by the machine's. RestrictionInvalid.
[[nodiscard]] Result<void> checkRestrictions(const policy::Restrictions &restrictions);
/// Hosts as browsers send them, then checked: what every key goes through before it is saved.
/// RestrictionInvalid.
[[nodiscard]] Result<void> tidyRestrictions(policy::Restrictions &restrictions);
[[nodiscard]] Result<void> checkLimits(const std::vector<policy::Limit> &limits);
/// NameInvalid, UrlInvalid, RestrictionInvalid, InvalidArgument (keyLocations, cors).
[[nodiscard]] Result<void> checkApi(const Api &api);
/// ProjectArchived, NotFound (deleted).
[[nodiscard]] Result<void> checkOpen(const Project &project);

/// Gives ids to limits that have none. A limit that counts the same thing as before (unit, window,
/// zone and API alike) keeps its id and with it its count; one whose unit was changed starts anew.
[[nodiscard]] std::vector<policy::Limit> withLimitIds(std::vector<policy::Limit> limits,
                                                      const std::vector<policy::Limit> &before,
                                                      RandomSource &random);

} // namespace keywright
