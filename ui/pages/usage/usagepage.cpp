// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagepage.h"

#include "figurechange.h"
#include "spandialog.h"
#include "usagecharts.h"
#include "usagefilters.h"

#include <ui/models/csvtext.h>
#include <ui/models/formats.h>
#include <ui/models/searchproxy.h>
#include <ui/models/usageloader.h>
#include <ui/models/usagemodel.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/chart.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/figurecard.h>
#include <ui/widgets/filesaving.h>
#include <ui/widgets/pageheader.h>
#include <ui/widgets/verticalscroll.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int pixelsPerPoint = 8;
constexpr int mostPoints = 240;
constexpr int fewestPoints = 30;

/// A figure of nothing is neither good nor bad.
void showFigure(FigureCard &card, qint64 figure, qint64 before, Tone tone, bool moreIsWorse)
{
    const Change change = changeBetween(before, figure);
    card.setFigure(numberText(figure), changeText(change), figure == 0 ? Tone::Neutral : tone,
                   moreIsWorse ? changeTone(change) : Tone::Neutral);
}

} // namespace

UsagePage::UsagePage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_loader(new UsageLoader(context.core, this))
    , m_model(new UsageModel(this))
    , m_sorted(new SearchProxy(this))
    , m_header(new PageHeader(info.title))
    , m_filters(new UsageFilters(context.core))
    , m_requests(new FigureCard(tr("Requests")))
    , m_granted(new FigureCard(tr("Granted")))
    , m_denied(new FigureCard(tr("Denied")))
    , m_failed(new FigureCard(tr("Failed")))
    , m_p95(new FigureCard(tr("Latency p95")))
    , m_traffic(new Chart(Chart::Kind::StackedBars, tr("Requests over time")))
    , m_latency(new Chart(Chart::Kind::Lines, tr("Latency over time")))
    , m_groupBy(new QComboBox)
    , m_table(new DataTable(tr("Usage")))
    , m_stack(nullptr)
    , m_export(new QAction(icon(QStringLiteral("download")), tr("Export CSV…"), this))
    , m_refresh(new QAction(icon(QStringLiteral("refresh")), tr("Refresh"), this))
{
    m_export->setShortcut(QKeySequence::Save);
    m_refresh->setShortcut(QKeySequence::Refresh);
    for (QAction *action : {m_export, m_refresh})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions(pageActions());
    m_sorted->setSourceModel(m_model);
    m_table->setModel(m_sorted);
    // What it is grouped by, requests, granted, denied, failed, p50, p95, p99, in, out.
    m_table->setFittedColumns({{16, 60, 0},
                               {14, 14, 0},
                               {10, 12, 1},
                               {10, 12, 0},
                               {9, 11, 2},
                               {10, 11, 5},
                               {10, 11, 3},
                               {10, 11, 4},
                               {10, 11, 7},
                               {10, 11, 6}});
    m_table->sortByColumn(UsageModel::Requests, Qt::DescendingOrder);
    m_stack = new ContentStack(makeContent());
    m_header->addAction(m_export);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    connectParts();
}

QWidget *UsagePage::makeContent()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(10);
    for (FigureCard *card : {m_requests, m_granted, m_denied, m_failed, m_p95})
        cards->addWidget(card, 1);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(12);
    column->addLayout(cards);
    column->addWidget(makeChartCard(tr("Requests over time"), m_traffic));
    column->addWidget(makeChartCard(tr("Latency"), m_latency));
    column->addWidget(makeTableCard());
    return makeVerticalScroll(content);
}

QWidget *UsagePage::makeChartCard(const QString &title, Chart *chart)
{
    auto *asTable = new QToolButton;
    asTable->setIcon(icon(QStringLiteral("table")));
    asTable->setText(tr("Show as table"));
    asTable->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    asTable->setCheckable(true);
    asTable->setAccessibleName(tr("Show “%1” as a table").arg(title));
    connect(asTable, &QToolButton::toggled, chart, &Chart::setShownAsTable);
    auto *top = new QHBoxLayout;
    top->addWidget(makeHeading(title));
    top->addStretch();
    top->addWidget(asTable);
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addLayout(top);
    layout->addWidget(chart, 1);
    chart->setMinimumHeight(190);
    return card;
}

QWidget *UsagePage::makeTableCard()
{
    using GroupBy = UsageQuery::GroupBy;
    m_groupBy->addItem(tr("by key"), int(GroupBy::Key));
    m_groupBy->addItem(tr("by API"), int(GroupBy::Api));
    m_groupBy->addItem(tr("by operation"), int(GroupBy::Operation));
    m_groupBy->addItem(tr("by outcome"), int(GroupBy::Outcome));
    m_groupBy->setAccessibleName(tr("Group by"));
    auto *top = new QHBoxLayout;
    top->addWidget(makeHeading(tr("Requests")));
    top->addWidget(m_groupBy);
    top->addStretch();
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 10, 14, 10);
    layout->addLayout(top);
    layout->addWidget(m_table, 1);
    m_table->setMinimumHeight(220);
    return card;
}

void UsagePage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    m_pulse.setInterval(15'000);
    const auto reload = [this] {
        if (!m_zoom)
            m_loader->reload();
    };
    connect(&m_soon, &QTimer::timeout, this, reload);
    connect(&m_pulse, &QTimer::timeout, this, reload);
    connect(&m_context.core.changes(), &ChangeFeed::usageChanged, this, [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    });
    connect(m_filters, &UsageFilters::changed, this, [this] {
        m_zoom.reset();
        ask();
    });
    connect(m_filters, &UsageFilters::zoomLeft, this, [this] {
        m_zoom.reset();
        ask();
    });
    connect(m_filters, &UsageFilters::spanRequested, this, &UsagePage::askForSpan);
    connect(m_groupBy, &QComboBox::currentIndexChanged, this, [this] {
        m_model->clearRows();
        ask();
    });
    connect(m_loader, &UsageLoader::seriesChanged, this, &UsagePage::showSeries);
    connect(m_loader, &UsageLoader::totalsChanged, this, &UsagePage::showTotals);
    connect(m_loader, &UsageLoader::rowsChanged, m_model, &UsageModel::setRows);
    connect(m_loader, &UsageLoader::failed, m_stack, &ContentStack::showError);
    connect(m_stack, &ContentStack::retryRequested, m_loader, &UsageLoader::reload);
    connect(m_stack, &ContentStack::emptyActivated, this, [this] {
        if (m_filters->range() == UsageRange::Quarter && !m_zoom)
            return Q_EMIT navigationRequested(QStringLiteral("gateway"), {});
        m_filters->setRange(UsageRange::Quarter);
        m_zoom.reset();
        ask();
    });
    for (Chart *chart : {m_traffic, m_latency}) {
        connect(chart, &Chart::bucketActivated, this, &UsagePage::openBucket);
        connect(chart, &Chart::rangeSelected, this, &UsagePage::zoom);
    }
    connect(m_export, &QAction::triggered, this, &UsagePage::exportCsv);
    connect(m_refresh, &QAction::triggered, m_loader, &UsageLoader::reload);
    connect(m_table, &DataTable::copyRequested, this,
            [this](const QString &text) { m_context.clipboard.copyText(text); });
}

void UsagePage::ask()
{
    UsageQuestion question;
    question.project = ProjectId(m_project);
    if (const QString api = m_filters->apiId(); !api.isEmpty())
        question.api = ApiId(api);
    if (const QString key = m_filters->keyId(); !key.isEmpty())
        question.key = KeyId(key);
    question.range = m_filters->range();
    question.zoom = m_zoom;
    question.groupBy = UsageQuery::GroupBy(m_groupBy->currentData().toInt());
    question.points = std::clamp(m_traffic->width() / pixelsPerPoint, fewestPoints, mostPoints);
    m_filters->setZoomText(m_zoom ? QStringLiteral("%1 – %2").arg(dateTimeText(m_zoom->first),
                                                                  dateTimeText(m_zoom->second))
                                  : QString());
    m_loader->setQuestion(question);
}

void UsagePage::showSeries()
{
    m_traffic->setData(requestsChart(m_loader->series()));
    m_latency->setData(latencyChart(m_loader->series()));
}

void UsagePage::showTotals()
{
    const UsageTotals &now = m_loader->totals();
    const UsageTotals &before = m_loader->before();
    showFigure(*m_requests, now.requests(), before.requests(), Tone::Neutral, false);
    showFigure(*m_granted, now.granted, before.granted, Tone::Granted, false);
    showFigure(*m_denied, now.denied, before.denied, Tone::Denied, true);
    showFigure(*m_failed, now.failed, before.failed, Tone::Failed, true);
    const Change latency = changeBetween(before.p95.count(), now.p95.count());
    m_p95->setFigure(now.p95.count() > 0 ? latencyText(now.p95) : QStringLiteral("–"),
                     changeText(latency), Tone::Neutral, changeTone(latency));
    m_export->setEnabled(now.requests() > 0);
    m_header->setSubtitle(m_zoom ? QString() : longName(m_filters->range()));
    if (now.requests() > 0)
        return m_stack->showContent();
    const bool longest = m_filters->range() == UsageRange::Quarter;
    const QString span = m_zoom ? tr("this span of time") : longName(m_filters->range());
    m_stack->showEmpty(
        QStringLiteral("usage"), tr("No requests in %1").arg(span),
        tr("Every call through the gateway is counted here: what was granted, what was "
           "denied and why, and how long it took."),
        longest && !m_zoom ? tr("Open the gateway") : tr("Look at the last 90 days"));
}

void UsagePage::zoom(int first, int last)
{
    const UsageSeries &series = m_loader->series();
    if (first < 0 || last >= series.points.size() || first > last || series.bucket.count() == 0)
        return;
    m_zoom = std::pair(series.points.at(first).start, series.points.at(last).start + series.bucket);
    ask();
}

void UsagePage::askForSpan()
{
    const UsageSeries &series = m_loader->series();
    const Instant now = m_context.core.clock().now();
    const Instant since = series.points.isEmpty() ? now - std::chrono::hours(24) : series.since;
    auto *dialog =
        new SpanDialog(m_zoom ? m_zoom->first : since, m_zoom ? m_zoom->second : now, window());
    connect(dialog, &SpanDialog::chosen, this, [this](Instant from, Instant until) {
        m_zoom = std::pair(from, until);
        ask();
    });
    dialog->open();
}

void UsagePage::openBucket(int bucket)
{
    const UsageSeries &series = m_loader->series();
    if (bucket < 0 || bucket >= series.points.size())
        return;
    const Instant since = series.points.at(bucket).start;
    Q_EMIT navigationRequested(QStringLiteral("activity"),
                               {{QStringLiteral("since"), toRfc3339(since)},
                                {QStringLiteral("until"), toRfc3339(since + series.bucket)},
                                {QStringLiteral("key"), m_filters->keyId()}});
}

void UsagePage::exportCsv()
{
    saveFile(this, m_context.notifier,
             {tr("Export usage"), QStringLiteral("usage.csv"), tr("Comma-separated values (*.csv)"),
              QStringLiteral("csv"), tr("Usage was exported to %1.")},
             [this] { return csvOf(*m_sorted, SortRole); });
}

void UsagePage::setProject(const QString &projectId)
{
    m_project = projectId;
    m_zoom.reset();
    m_model->clearRows();
    m_filters->setProject(ProjectId(projectId));
    m_stack->showLoading();
    ask();
}

void UsagePage::activate()
{
    m_traffic->setFocus();
}

QList<QAction *> UsagePage::pageActions() const
{
    return {m_export, m_refresh};
}

bool UsagePage::isReady() const
{
    return m_loader->isLoaded();
}

void UsagePage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    settings.setValue(QStringLiteral("range"), int(m_filters->range()));
    settings.setValue(QStringLiteral("groupBy"), m_groupBy->currentIndex());
}

void UsagePage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_filters->setRange(
        UsageRange(settings.value(QStringLiteral("range"), int(UsageRange::Day)).toInt()));
    m_groupBy->setCurrentIndex(settings.value(QStringLiteral("groupBy"), 0).toInt());
    ask();
}

void UsagePage::openWith(const QVariantMap &arguments)
{
    if (const QString key = arguments.value(QStringLiteral("key")).toString(); !key.isEmpty())
        m_filters->setKeyId(key);
    if (const QString api = arguments.value(QStringLiteral("api")).toString(); !api.isEmpty())
        m_filters->setApiId(api);
    ask();
}

void UsagePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_pulse.start();
    if (m_loader->isLoaded() && !m_zoom)
        m_loader->reload();
}

void UsagePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_pulse.stop();
}

void UsagePage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    const int points = std::clamp(m_traffic->width() / pixelsPerPoint, fewestPoints, mostPoints);
    if (m_loader->isLoaded() && std::abs(points - m_loader->question().points) > 10)
        ask();
}

} // namespace keywright::ui
