// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/alert.h>
#include <core/domain/usage.h>

#include <QtCore/QString>

namespace keywright::ui {

/// What was recorded, in words, for the window, its notifications and the command line.

/// "0.35 EUR"; two digits after the point, more for a fraction of a cent.
[[nodiscard]] QString moneyText(qint64 micros, const QString &currency);
/// "Portal: 1,000/day", "Portal: 10/min of forms", "forms, all keys: 100/min".
[[nodiscard]] QString quotaName(const QuotaUse &quota);
/// "Mon" for 1, …; as the locale says.
[[nodiscard]] QString weekdayName(int day);
/// "08:00".
[[nodiscard]] QString hourName(int hour);
/// Where a time zone's hours do not begin with those of UTC; otherwise empty.
[[nodiscard]] QString halfHourNote(std::chrono::seconds offset);

/// A line and a sentence of an alert, for a notification.
[[nodiscard]] QString alertTitle(const Alert &alert);
[[nodiscard]] QString alertSentence(const Alert &alert);

} // namespace keywright::ui
