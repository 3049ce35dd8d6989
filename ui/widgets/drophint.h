// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QLabel>

namespace keywright::ui {

/// Says over the middle of its parent, while something is dragged there, what dropping will do. It
/// is in nobody's way: what is dragged passes through it.
class DropHint : public QLabel
{
    Q_OBJECT

public:
    explicit DropHint(QWidget *parent);

    /// Shows the sentence, shortened in its middle where there is no room for it; empty: goes away.
    void say(const QString &sentence);

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace keywright::ui
