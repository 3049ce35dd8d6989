// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <core/domain/responsebody.h>
#include <ui/models/newest.h>

#include <QtGui/QImage>
#include <QtWidgets/QScrollArea>

class QLabel;

namespace keywright::ui {

/// A picture that came from outside: decoded on the side, within bounds.
class ImageView : public QScrollArea
{
    Q_OBJECT

public:
    explicit ImageView(QWidget *parent = nullptr);

    void setBody(const ResponseBody &body);
    void clear();

private:
    Newest m_decoding;
    QLabel *m_label;
};

} // namespace keywright::ui
