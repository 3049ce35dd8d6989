// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <ui/support/notifier.h>

#include <QtGui/QImage>
#include <QtWidgets/QFrame>

#include <functional>

class QAbstractItemModel;
class QHBoxLayout;

namespace keywright::ui {

class Chart;
class Heatmap;

/// A card with a title and what belongs to it.
class TitledCard : public QFrame
{
    Q_OBJECT

public:
    explicit TitledCard(const QString &title, QWidget *parent = nullptr);
    /// Beside the title, at the end of the line.
    void addTool(QWidget *tool);
    void setContent(QWidget *content, int leastHeight = 0);

private:
    QHBoxLayout *m_top;
};

/// A chart in a card, with its table and its export: picture, drawing, numbers.
class ChartCard : public TitledCard
{
    Q_OBJECT

public:
    ChartCard(const QString &title, Chart &chart, Notifier &notifier);
    ChartCard(const QString &title, Heatmap &heatmap, Notifier &notifier);

private:
    struct Parts
    {
        QWidget *chart;
        QAbstractItemModel *table;
        std::function<void(bool)> showTable;
        std::function<QImage()> picture;
        std::function<QByteArray()> drawing;
    };
    void build(const QString &title, const Parts &parts, Notifier &notifier);
};

} // namespace keywright::ui
