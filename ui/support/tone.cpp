// SPDX-License-Identifier: GPL-3.0-or-later
#include "tone.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace keywright::ui {

namespace {

struct ToneColors
{
    QRgb text, background, fill;
};

constexpr std::array<ToneColors, 6> lightTones{{
    {0xff4a5262, 0xffe9ebf0, 0xff8a93a5}, // Neutral
    {0xff4338ca, 0xffe6e7fd, 0xff5b5ce2}, // Accent
    {0xff0b6b3a, 0xffdcf3e5, 0xff2a9a63}, // Granted
    {0xffa8201a, 0xfffde5e3, 0xffd6453c}, // Denied
    {0xff8f4300, 0xfffdebd8, 0xffcb6f1a}, // Failed
    {0xff745000, 0xfffdf0c8, 0xffa9801a}, // Warning
}};
constexpr std::array<ToneColors, 6> darkTones{{
    {0xffb9c1cf, 0xff2c323d, 0xff7f8999},
    {0xffaeb1ff, 0xff2b2d58, 0xff8587f5},
    {0xff6ad8a2, 0xff173629, 0xff3fb27c},
    {0xffff9b94, 0xff452223, 0xffe4675f},
    {0xfff7b070, 0xff432b1a, 0xffd98a3d},
    {0xffeecb68, 0xff3b3219, 0xffc39f3a},
}};

// Told apart in hue and in lightness, so that they stay apart without colour vision.
constexpr std::array<QRgb, 8> lightSeries{0xff5b5ce2, 0xffcb6f1a, 0xff1f8f8a, 0xffc2418f,
                                          0xff6b7280, 0xff9a7b0a, 0xff2f6fb7, 0xff8a4b2d};
constexpr std::array<QRgb, 8> darkSeries{0xff8587f5, 0xffe09a52, 0xff45b8b0, 0xffe07ab8,
                                         0xff9ca3af, 0xffd2b445, 0xff6aa8e6, 0xffc98a6a};

const ToneColors &colorsOf(Tone tone, const QPalette &palette)
{
    return (isDark(palette) ? darkTones : lightTones).at(static_cast<std::size_t>(tone));
}

double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.03928 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF())
           + 0.0722 * linear(color.blueF());
}

} // namespace

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Active, QPalette::Window).lightnessF()
           < palette.color(QPalette::Active, QPalette::WindowText).lightnessF();
}

QColor toneText(Tone tone, const QPalette &palette)
{
    return QColor(colorsOf(tone, palette).text);
}

QColor toneBackground(Tone tone, const QPalette &palette)
{
    return QColor(colorsOf(tone, palette).background);
}

QColor toneFill(Tone tone, const QPalette &palette)
{
    return QColor(colorsOf(tone, palette).fill);
}

QColor seriesColor(int index, const QPalette &palette)
{
    const auto &colors = isDark(palette) ? darkSeries : lightSeries;
    return QColor(colors.at(static_cast<std::size_t>(std::abs(index)) % colors.size()));
}

QColor secondaryText(const QPalette &palette)
{
    return isDark(palette) ? QColor(QRgb{0xff9fa8b8}) : QColor(QRgb{0xff566072});
}

QColor borderColor(const QPalette &palette)
{
    return isDark(palette) ? QColor(QRgb{0xff2e343f}) : QColor(QRgb{0xffdfe3ea});
}

double contrastRatio(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Tone toneFromName(const QString &name)
{
    static constexpr std::array<QLatin1StringView, 6> names{
        QLatin1StringView{"neutral"}, QLatin1StringView{"accent"}, QLatin1StringView{"granted"},
        QLatin1StringView{"denied"},  QLatin1StringView{"failed"}, QLatin1StringView{"warning"}};
    const auto found = std::find(names.begin(), names.end(), name);
    return found == names.end() ? Tone::Neutral : static_cast<Tone>(found - names.begin());
}

} // namespace keywright::ui
