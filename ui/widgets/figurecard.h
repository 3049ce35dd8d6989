// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/support/tone.h>

#include <QtWidgets/QFrame>

class QLabel;

namespace keywright::ui {

/// One figure: what it is, how much, and a word on it.
class FigureCard : public QFrame
{
    Q_OBJECT

public:
    explicit FigureCard(const QString &title, QWidget *parent = nullptr);

    void setFigure(const QString &value, const QString &note = {}, Tone tone = Tone::Neutral,
                   Tone noteTone = Tone::Neutral);
    [[nodiscard]] QString valueText() const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTones();

    QString m_title;
    Tone m_tone = Tone::Neutral;
    Tone m_noteTone = Tone::Neutral;
    QLabel *m_value;
    QLabel *m_note;
};

} // namespace keywright::ui
