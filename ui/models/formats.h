// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/base/clock.h>

#include <QtCore/QDateTime>
#include <QtCore/QString>

#include <optional>

namespace keywright::ui {

/// Values as people of this locale read them. For models, which have no Widgets, and for pages.

[[nodiscard]] QDateTime localTime(Instant instant);
[[nodiscard]] Instant instantOf(const QDateTime &time);

[[nodiscard]] QString dateText(Instant instant);     ///< "22 Nov 2026"
[[nodiscard]] QString dateTimeText(Instant instant); ///< "22 Nov 2026 04:05"
[[nodiscard]] QString timeText(Instant instant);     ///< "04:05:06"
/// "just now", "3 min ago", "in 2 days"; a date where it is more than a month away.
[[nodiscard]] QString relativeText(Instant instant, Instant now);
/// The same, or `otherwise` (a dash where none is given).
[[nodiscard]] QString relativeText(const std::optional<Instant> &instant, Instant now,
                                   const QString &otherwise = {});
[[nodiscard]] QString numberText(qint64 number);
[[nodiscard]] QString bytesText(qint64 bytes);                          ///< "1.4 MB"
[[nodiscard]] QString latencyText(std::chrono::microseconds latency);   ///< "0.8 ms", "1.2 s"
[[nodiscard]] QString durationText(std::chrono::milliseconds duration); ///< "90 days", "12 hours"
[[nodiscard]] QString percentText(double share);                        ///< 0.25: "25 %"

} // namespace keywright::ui
