// SPDX-License-Identifier: GPL-3.0-or-later
#include "chartcard.h"

#include <ui/models/csvtext.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/chart.h>
#include <ui/widgets/chartpicture.h>
#include <ui/widgets/filesaving.h>
#include <ui/widgets/heatmap.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr double pictureScale = 2.0;
constexpr int leastHeight = 190;

/// A file's name from a title.
QString fileName(const QString &title, const QString &suffix)
{
    QString name;
    for (const QChar symbol : title.toLower())
        name += symbol.isLetterOrNumber() ? symbol : QChar(u'-');
    return name + u'.' + suffix;
}

} // namespace

TitledCard::TitledCard(const QString &title, QWidget *parent)
    : QFrame(parent)
    , m_top(new QHBoxLayout)
{
    setProperty("card", true);
    m_top->addWidget(makeHeading(title));
    m_top->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addLayout(m_top);
}

void TitledCard::addTool(QWidget *tool)
{
    m_top->addWidget(tool);
}

void TitledCard::setContent(QWidget *content, int height)
{
    if (height > 0)
        content->setMinimumHeight(height);
    static_cast<QVBoxLayout *>(layout())->addWidget(content, 1);
}

ChartCard::ChartCard(const QString &title, Chart &chart, Notifier &notifier)
    : TitledCard(title)
{
    build(title,
          {&chart, chart.tableModel(), [&chart](bool on) { chart.setShownAsTable(on); },
           [&chart] { return chart.picture(pictureScale); }, [&chart] { return chart.svg(); }},
          notifier);
}

ChartCard::ChartCard(const QString &title, Heatmap &heatmap, Notifier &notifier)
    : TitledCard(title)
{
    build(title,
          {&heatmap, heatmap.tableModel(), [&heatmap](bool on) { heatmap.setShownAsTable(on); },
           [&heatmap] { return heatmap.picture(pictureScale); },
           [&heatmap] { return heatmap.svg(); }},
          notifier);
}

void ChartCard::build(const QString &title, const Parts &parts, Notifier &notifier)
{
    auto *asTable = new QToolButton;
    asTable->setIcon(icon(QStringLiteral("table")));
    asTable->setText(tr("Show as table"));
    asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    asTable->setCheckable(true);
    asTable->setAccessibleName(tr("Show “%1” as a table").arg(title));
    connect(asTable, &QToolButton::toggled, this, parts.showTable);
    auto *save = new QToolButton;
    save->setIcon(icon(QStringLiteral("download")));
    save->setToolTip(tr("Save this chart"));
    save->setAccessibleName(tr("Save “%1”").arg(title));
    save->setPopupMode(QToolButton::InstantPopup);
    auto *menu = new QMenu(save);
    save->setMenu(menu);
    const auto offer = [&, this](const QString &text, const QString &suffix, const QString &filter,
                                 const std::function<QByteArray()> &bytes) {
        connect(menu->addAction(text), &QAction::triggered, this,
                [this, &notifier, title, suffix, filter, bytes] {
                    saveFile(this, notifier,
                             {tr("Save “%1”").arg(title), fileName(title, suffix), filter, suffix,
                              tr("The chart was saved to %1.")},
                             bytes);
                });
    };
    offer(tr("Picture (PNG)…"), QStringLiteral("png"), tr("Pictures (*.png)"),
          [parts] { return pngOf(parts.picture()); });
    offer(tr("Drawing (SVG)…"), QStringLiteral("svg"), tr("Drawings (*.svg)"), parts.drawing);
    offer(tr("Numbers (CSV)…"), QStringLiteral("csv"), tr("Comma-separated values (*.csv)"),
          [parts] { return csvOf(*parts.table, Qt::UserRole); });
    addTool(asTable);
    addTool(save);
    setContent(parts.chart, leastHeight);
}

} // namespace keywright::ui
