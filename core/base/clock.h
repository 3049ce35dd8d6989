// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <chrono>
#include <optional>

namespace keywright {

/// A point in time, UTC, in milliseconds. Stored as an integer of milliseconds since 1970.
using Instant = std::chrono::sys_time<std::chrono::milliseconds>;

/// Where time comes from; given to constructors so that tests need not sleep. Thread-safe.
class Clock
{
public:
    virtual ~Clock() = default;
    [[nodiscard]] virtual Instant now() const = 0;
};

/// The machine's clock.
class SystemClock final : public Clock
{
public:
    [[nodiscard]] Instant now() const override;
};

/// RFC 3339 in UTC with milliseconds: 2026-11-22T03:00:38.123Z.
[[nodiscard]] QString toRfc3339(Instant instant);
/// Reads RFC 3339 (any offset) or a plain date (midnight UTC).
[[nodiscard]] std::optional<Instant> fromRfc3339(const QString &text);
/// Reads "90d", "12h", "30m", "45s", "2w".
[[nodiscard]] std::optional<std::chrono::milliseconds> durationFromText(const QString &text);

} // namespace keywright
