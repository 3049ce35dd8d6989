// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/ids.h>

#include <QtCore/QString>

namespace keywright {

/// The setting of the home that holds what goes with a provider's key in clear: it is the key's,
/// not of its policy, and goes when the key is gone for good.
[[nodiscard]] inline QString providerPartsSetting(const KeyId &key)
{
    return QStringLiteral("provider.") + key.text();
}

} // namespace keywright
