// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QObject>

namespace keywright::ui {

/// An event filter for the application: scrolling over a form changes none of its choices and
/// numbers. The wheel scrolls what they lie in; outside of a scroll area it changes what has the
/// focus, and nothing gets the focus from it.
class WheelGuard : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    bool eventFilter(QObject *object, QEvent *event) override;
};

} // namespace keywright::ui
