// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QString>

#include <chrono>

namespace keywright::ui {

/// How far a clock is ahead, as durations are typed: "2d 3h".
[[nodiscard]] QString aheadText(std::chrono::milliseconds ahead);
/// That the gateway judges by a time that is tried.
[[nodiscard]] QString clockSentence(std::chrono::milliseconds ahead);

} // namespace keywright::ui
