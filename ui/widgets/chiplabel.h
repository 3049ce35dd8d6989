// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/support/tone.h>

#include <QtWidgets/QWidget>

namespace keywright::ui {

/// A word on a soft background of its tone: a state, a verdict, a count.
class ChipLabel : public QWidget
{
    Q_OBJECT

public:
    explicit ChipLabel(QWidget *parent = nullptr);
    ChipLabel(const QString &text, Tone tone, QWidget *parent = nullptr);

    void setContent(const QString &text, Tone tone);
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] Tone tone() const { return m_tone; }

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_text;
    Tone m_tone = Tone::Neutral;
};

} // namespace keywright::ui
