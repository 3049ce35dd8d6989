// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/api.h>
#include <core/domain/key.h>
#include <core/domain/usage.h>
#include <core/policy/values.h>

#include <QtCore/QString>

#include <optional>

namespace keywright::ui {

[[nodiscard]] QString stateText(
    EffectiveState state);                          ///< "active", "disabled", "expired", "deleted"
[[nodiscard]] QString kindText(KeyKind kind);       ///< "issued", "imported"
[[nodiscard]] QString useText(KeyUse use);          ///< "a website", "a server", …
[[nodiscard]] QString outcomeText(Outcome outcome); ///< "granted", "denied", "failed"
[[nodiscard]] QString reachabilityText(Reachability::State state);
[[nodiscard]] QString restrictionKindText(policy::Kind kind); ///< "websites", "networks", …

[[nodiscard]] QString unitText(policy::Unit unit); ///< "minute"
[[nodiscard]] QString limitWords(
    const policy::Limit &limit); ///< "100 a minute", with its API and zone
[[nodiscard]] QString limitSummary(const policy::Limit &limit); ///< "100/min"

/// Short, for a table cell: "portal.example · 2 networks · 100/min"; "unrestricted" for none.
[[nodiscard]] QString restrictionSummary(const policy::Restrictions &restrictions);

/// One sentence of what a key may do: "Clinic portal may POST /forms from portal.example, 100 a
/// minute, until 1 May." `now` decides whether the year is said. For a key that exists and for one
/// being made.
[[nodiscard]] QString keySentence(const QString &name, const policy::Restrictions &restrictions,
                                  const std::optional<Instant> &expires, Instant now);
/// The same for a stored key; says so where it is disabled, expired, deleted or somebody else's.
[[nodiscard]] QString keySentence(const Key &key, Instant now);

} // namespace keywright::ui
