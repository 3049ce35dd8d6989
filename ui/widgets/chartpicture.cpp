// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartpicture.h"

#include <QtCore/QBuffer>
#include <QtSvg/QSvgGenerator>

namespace keywright::ui {

QImage imageOf(const QSize &size, double scale, const Drawing &drawing)
{
    QImage image(size * scale, QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(scale);
    image.fill(Qt::transparent);
    drawing(image);
    return image;
}

QByteArray pngOf(const QImage &image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray svgOf(const QSize &size, const QString &title, const Drawing &drawing)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QSvgGenerator generator;
        generator.setOutputDevice(&buffer);
        generator.setSize(size);
        generator.setViewBox(QRect(QPoint(), size));
        generator.setResolution(96);
        generator.setTitle(title);
        drawing(generator);
    }
    return buffer.data();
}

} // namespace keywright::ui
