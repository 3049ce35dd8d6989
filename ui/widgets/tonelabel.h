// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/support/tone.h>

#include <QtWidgets/QLabel>

namespace keywright::ui {

/// A sentence in the colour of what it means; the words mean it too. Hidden while it is empty.
class ToneLabel : public QLabel
{
    Q_OBJECT

public:
    explicit ToneLabel(QWidget *parent = nullptr);

    void say(const QString &text, Tone tone);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTone();

    Tone m_tone = Tone::Neutral;
};

} // namespace keywright::ui
