// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QtGlobal>

namespace keywright::ui {

/// A span of time that a chart shows: milliseconds since 1970, the end not in it.
struct ChartSpan
{
    double from = 0, until = 0;

    [[nodiscard]] double length() const { return until - from; }
    [[nodiscard]] bool isEmpty() const { return !(until > from); }
    friend bool operator==(const ChartSpan &, const ChartSpan &) = default;
};

/// Shorter (factor below 1) or longer; what is at `time` stays where it is. Between a minute and
/// ten years.
[[nodiscard]] ChartSpan zoomedAt(const ChartSpan &span, double time, double factor);
[[nodiscard]] ChartSpan moved(const ChartSpan &span, double milliseconds);

} // namespace keywright::ui
