// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QByteArray>
#include <QtCore/QSize>
#include <QtGui/QImage>

#include <functional>

class QPaintDevice;

namespace keywright::ui {

/// Draws a picture of that size, in pixels of its own, onto a device.
using Drawing = std::function<void(QPaintDevice &device)>;

/// As an image with `scale` pixels for each of the drawing's.
[[nodiscard]] QImage imageOf(const QSize &size, double scale, const Drawing &drawing);
[[nodiscard]] QByteArray pngOf(const QImage &image);
/// As an SVG document.
[[nodiscard]] QByteArray svgOf(const QSize &size, const QString &title, const Drawing &drawing);

} // namespace keywright::ui
