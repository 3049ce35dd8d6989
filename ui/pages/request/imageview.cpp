// SPDX-License-Identifier: GPL-3.0-or-later
#include "imageview.h"

#include <core/services/bodytask.h>

#include <QtCore/QBuffer>
#include <QtGui/QImageReader>
#include <QtWidgets/QLabel>

namespace keywright::ui {

namespace {

constexpr qint64 mostPixels = 64 * 1000 * 1000;
constexpr int largestSide = 4096;

/// Only formats of pixels: a drawing such as SVG may name other files.
Result<QImage> decoded(const ResponseBody &body)
{
    const QByteArrayView view = body.view();
    QByteArray bytes = QByteArray::fromRawData(view.data(), view.size());
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format();
    static const QList<QByteArray> known{"png", "jpeg", "gif", "bmp", "webp", "ico"};
    const QSize size = reader.size();
    if (!known.contains(format) || qint64(size.width()) * size.height() > mostPixels)
        return failure(ErrorCode::NotSupported, QString::fromLatin1(format));
    reader.setAutoTransform(true);
    QImage image = reader.read();
    if (image.isNull())
        return failure(ErrorCode::FormatInvalid, QStringLiteral("image"), reader.errorString());
    if (image.width() > largestSide || image.height() > largestSide)
        image = image.scaled(largestSide, largestSide, Qt::KeepAspectRatio);
    return image;
}

} // namespace

ImageView::ImageView(QWidget *parent)
    : QScrollArea(parent)
    , m_label(new QLabel)
{
    m_label->setAlignment(Qt::AlignCenter);
    m_label->setTextFormat(Qt::PlainText);
    setWidget(m_label);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("The picture"));
}

void ImageView::clear()
{
    m_decoding.drop();
    m_label->clear();
}

void ImageView::setBody(const ResponseBody &body)
{
    m_label->setText(tr("Opening…"));
    const auto image = onPool<QImage>([body](const StopQuestion &) { return decoded(body); });
    m_decoding.ask(this, image, [this](const Result<QImage> &result) {
        if (!result)
            return m_label->setText(
                tr("This picture cannot be shown. Look at its bytes, or save it."));
        m_label->setPixmap(QPixmap::fromImage(*result));
        m_label->setAccessibleName(
            tr("Picture, %1 × %2").arg(result->width()).arg(result->height()));
    });
}

} // namespace keywright::ui
