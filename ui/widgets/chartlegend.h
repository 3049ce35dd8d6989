// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "chartdata.h"

#include <QtCore/QSet>
#include <QtWidgets/QWidget>

class QToolButton;

namespace keywright::ui {

/// The names of a chart's series. A click shows that one alone, and again all of them; with Ctrl
/// one is shown or hidden.
class ChartLegend : public QWidget
{
    Q_OBJECT

public:
    explicit ChartLegend(QWidget *parent = nullptr);

    void setSeries(const QList<ChartSeries> &series);
    [[nodiscard]] bool isShown(const QString &name) const { return !m_hidden.contains(name); }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void press(const QString &name);
    void paintEntries();

    QList<ChartSeries> m_series;
    QList<QToolButton *> m_buttons;
    QSet<QString> m_hidden;
};

} // namespace keywright::ui
