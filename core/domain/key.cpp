// SPDX-License-Identifier: GPL-3.0-or-later
#include "key.h"

namespace keywright {

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

} // namespace keywright
