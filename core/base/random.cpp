// SPDX-License-Identifier: GPL-3.0-or-later
#include "random.h"

#include <QtCore/qglobal.h>

#include <sodium.h>

namespace keywright {

std::uint32_t RandomSource::below(std::uint32_t bound)
{
    Q_ASSERT(bound > 0);
    // Draws from the last, incomplete run of `bound` are thrown away, so that no value is favoured.
    const std::uint64_t range = std::uint64_t(1) << 32;
    const std::uint64_t limit = range - range % bound;
    std::uint32_t drawn = 0;
    do {
        fill(std::as_writable_bytes(std::span(&drawn, 1)));
    } while (drawn >= limit);
    return drawn % bound;
}

SystemRandom::SystemRandom()
{
    if (sodium_init() < 0)
        qFatal("libsodium does not initialise");
}

void SystemRandom::fill(std::span<std::byte> bytes)
{
    randombytes_buf(bytes.data(), bytes.size());
}

} // namespace keywright
