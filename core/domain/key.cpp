// SPDX-License-Identifier: GPL-3.0-or-later
#include "key.h"

#include <algorithm>
#include <array>

namespace keywright {

namespace {

/// In the order of the enumeration.
constexpr std::array<QLatin1StringView, 6> useNames{
    QLatin1StringView("unspecified"), QLatin1StringView("website"),
    QLatin1StringView("server"),      QLatin1StringView("android"),
    QLatin1StringView("ios"),         QLatin1StringView("thisComputer")};

} // namespace

EffectiveState effectiveState(const Key &key, Instant now)
{
    switch (key.state) {
    case KeyState::Deleted:
        return EffectiveState::Deleted;
    case KeyState::Disabled:
        return EffectiveState::Disabled;
    case KeyState::Active:
        break;
    }
    // policy.md, step 5: expired when now >= expiry.
    return key.expires && now >= *key.expires ? EffectiveState::Expired : EffectiveState::Active;
}

bool isLegalTransition(KeyState from, KeyState to)
{
    switch (from) {
    case KeyState::Active:
        return to == KeyState::Disabled || to == KeyState::Deleted;
    case KeyState::Disabled:
        return to == KeyState::Active || to == KeyState::Deleted;
    case KeyState::Deleted: // undelete gives back what was deleted, at work or not
        return to == KeyState::Active || to == KeyState::Disabled;
    }
    return false;
}

QString stateName(EffectiveState state)
{
    switch (state) {
    case EffectiveState::Active:
        return QStringLiteral("active");
    case EffectiveState::Disabled:
        return QStringLiteral("disabled");
    case EffectiveState::Expired:
        return QStringLiteral("expired");
    case EffectiveState::Deleted:
        return QStringLiteral("deleted");
    }
    return {};
}

QString stateName(KeyState state)
{
    switch (state) {
    case KeyState::Active:
        return stateName(EffectiveState::Active);
    case KeyState::Disabled:
        return stateName(EffectiveState::Disabled);
    case KeyState::Deleted:
        break;
    }
    return stateName(EffectiveState::Deleted);
}

QString useName(KeyUse use)
{
    return QLatin1StringView(useNames.at(std::size_t(use)));
}

std::optional<KeyUse> useFromName(const QString &name)
{
    const auto at = std::find(useNames.begin(), useNames.end(), name);
    return at == useNames.end() ? std::nullopt : std::optional(KeyUse(at - useNames.begin()));
}

} // namespace keywright
