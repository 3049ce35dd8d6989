// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>

namespace keywright {

/// Where randomness comes from; given to constructors so that tests can repeat themselves. Thread-safe.
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual void fill(std::span<std::byte> bytes) = 0;
    /// Uniform in [0, bound), by rejection. bound > 0.
    [[nodiscard]] std::uint32_t below(std::uint32_t bound);
};

/// The system's generator, through libsodium.
class SystemRandom final : public RandomSource
{
public:
    SystemRandom();
    void fill(std::span<std::byte> bytes) override;
};

} // namespace keywright
