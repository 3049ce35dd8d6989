// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QByteArrayView>

namespace keywright {

/// Bytes as libsodium takes them. Nothing has an address, too: its functions do not take null.
[[nodiscard]] inline const unsigned char *sodiumBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.isEmpty() ? "" : bytes.data());
}
[[nodiscard]] inline unsigned char *sodiumBytes(QByteArray &bytes)
{
    return reinterpret_cast<unsigned char *>(bytes.data());
}
[[nodiscard]] inline unsigned long long sodiumLength(QByteArrayView bytes)
{
    return static_cast<unsigned long long>(bytes.size());
}

} // namespace keywright
