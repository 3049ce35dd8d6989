// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "timingview.h"

namespace keywright::ui {

/// Paints phases as bars, each in a row and a colour of its own.
class TimingChart : public QWidget
{
    Q_OBJECT

public:
    explicit TimingChart(QWidget *parent = nullptr);

    void setPhases(std::vector<TimingPhase> phases);
    [[nodiscard]] static QString phaseName(TimingPhase::Kind kind);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] int rowHeight() const;

    std::vector<TimingPhase> m_phases;
};

} // namespace keywright::ui
