// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/models/usagerange.h>
#include <ui/support/tone.h>

#include <QtWidgets/QFrame>

class QLabel;

namespace keywright::ui {

/// One figure with its change against the period before.
class KpiCard : public QFrame
{
    Q_OBJECT

public:
    /// `tone` is that of the figure; `moreIsWorse` decides the tone of a rise.
    KpiCard(const QString &title, Tone tone, bool moreIsWorse, QWidget *parent = nullptr);

    void setFigure(const QString &value, const Change &change);

protected:
    void changeEvent(QEvent *event) override;

private:
    void paintTones();

    QString m_title;
    Tone m_tone;
    bool m_moreIsWorse;
    Change m_change;
    QLabel *m_value;
    QLabel *m_changeLabel;
};

/// "12 % more", "as before", …
[[nodiscard]] QString changeText(const Change &change);

} // namespace keywright::ui
