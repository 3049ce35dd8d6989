// SPDX-License-Identifier: GPL-3.0-or-later
#include "usagepage.h"

#include "alertdialog.h"
#include "spandialog.h"
#include "usagecontent.h"
#include "usagefilters.h"

#include <core/services/alertservice.h>
#include <ui/models/csvtext.h>
#include <ui/models/formats.h>
#include <ui/models/searchproxy.h>
#include <ui/models/usageloader.h>
#include <ui/models/usagemodel.h>
#include <ui/support/icons.h>
#include <ui/widgets/chart.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/filesaving.h>
#include <ui/widgets/pageheader.h>
#include <ui/widgets/verticalscroll.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

UsagePage::UsagePage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_loader(new UsageLoader(context.core, this))
    , m_model(new UsageModel(this))
    , m_sorted(new SearchProxy(this))
    , m_header(new PageHeader(info.title))
    , m_filters(new UsageFilters(context.core))
    , m_table(new DataTable(tr("Usage")))
    , m_content(new UsageContent(context.notifier, *m_table))
    , m_stack(new ContentStack(this))
{
    m_stack->setContent(makeVerticalScroll(m_content, m_stack));
    makeActions();
    setUpTable();
    m_header->addAction(m_alerts);
    m_header->addAction(m_export);
    m_filters->addTools({m_back, m_forward, m_compare});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_stack, 1);
    connectParts();
    connectContent();
}

void UsagePage::makeActions()
{
    m_back = new QAction(icon(QStringLiteral("back")), tr("Back to the Earlier Span"), this);
    m_forward = new QAction(icon(QStringLiteral("forward")), tr("Forward to the Later Span"), this);
    m_compare = new QAction(icon(QStringLiteral("clock")), tr("Compare"), this);
    m_alerts = new QAction(icon(QStringLiteral("warning")), tr("Notifications…"), this);
    m_export = new QAction(icon(QStringLiteral("download")), tr("Export CSV…"), this);
    m_refresh = new QAction(icon(QStringLiteral("refresh")), tr("Refresh"), this);
    m_back->setShortcut(Qt::ALT | Qt::Key_Left);
    m_forward->setShortcut(Qt::ALT | Qt::Key_Right);
    m_compare->setCheckable(true);
    m_compare->setToolTip(tr("Draw the period before as well"));
    m_export->setShortcut(QKeySequence::Save);
    m_refresh->setShortcut(QKeySequence::Refresh);
    for (QAction *action : pageActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    for (QAction *action : {m_back, m_forward})
        action->setEnabled(false);
    addActions(pageActions());
}

void UsagePage::setUpTable()
{
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
}

void UsagePage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(500);
    m_pulse.setInterval(15'000);
    connect(&m_soon, &QTimer::timeout, this, &UsagePage::reload);
    connect(&m_pulse, &QTimer::timeout, this, &UsagePage::reload);
    ChangeFeed &changes = m_context.core.changes();
    const auto reloadSoon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&changes, &ChangeFeed::usageChanged, this, reloadSoon);
    connect(&changes, &ChangeFeed::apisChanged, this, reloadSoon); // prices and limits
    connect(&changes, &ChangeFeed::keysChanged, this, reloadSoon);
    connect(m_filters, &UsageFilters::rangeChosen, this, [this](UsageRange range) {
        visit({range, {}});
    });
    connect(m_filters, &UsageFilters::changed, this, &UsagePage::ask);
    connect(m_filters, &UsageFilters::zoomLeft, this, &UsagePage::visitWhole);
    connect(m_filters, &UsageFilters::spanRequested, this, &UsagePage::askForSpan);
    connect(m_back, &QAction::triggered, this, [this] { show(m_history.goBack()); });
    connect(m_forward, &QAction::triggered, this, [this] { show(m_history.goForward()); });
    connect(m_compare, &QAction::toggled, this, &UsagePage::ask);
    connect(m_alerts, &QAction::triggered, this, [this] {
        (new AlertDialog(m_context.core.alerts(), m_context.notifier, window()))->open();
    });
    connect(m_export, &QAction::triggered, this, &UsagePage::exportCsv);
    connect(m_refresh, &QAction::triggered, m_loader, &UsageLoader::reload);
    connect(m_stack, &ContentStack::retryRequested, m_loader, &UsageLoader::reload);
    connect(m_stack, &ContentStack::emptyActivated, this, [this] {
        if (m_view.range == UsageRange::Quarter && !m_view.zoom)
            return Q_EMIT navigationRequested(QStringLiteral("gateway"), {});
        visit({UsageRange::Quarter, {}});
    });
}

void UsagePage::connectContent()
{
    connect(m_loader, &UsageLoader::seriesChanged, this,
            [this] { m_content->showSeries(*m_loader, m_loader->question().compare); });
    connect(m_loader, &UsageLoader::totalsChanged, this, &UsagePage::showTotals);
    connect(m_loader, &UsageLoader::heatmapChanged, m_content, &UsageContent::showHeatmap);
    connect(m_loader, &UsageLoader::quotasChanged, m_content, &UsageContent::showQuotas);
    connect(m_loader, &UsageLoader::costsChanged, m_content, &UsageContent::showCosts);
    connect(m_loader, &UsageLoader::rowsChanged, m_model, &UsageModel::setRows);
    connect(m_loader, &UsageLoader::failed, m_stack, &ContentStack::showError);
    connect(m_content->groupBy(), &QComboBox::currentIndexChanged, this, [this] {
        m_model->clearRows();
        ask();
    });
    connect(m_content, &UsageContent::bucketActivated, this, &UsagePage::openBucket);
    connect(m_content, &UsageContent::rangeSelected, this, [this](int first, int last) {
        const UsageSeries &series = m_loader->series();
        if (first < 0 || last >= series.points.size() || first > last || series.bucket.count() == 0)
            return;
        visitZoom(series.points.at(first).start, series.points.at(last).start + series.bucket);
    });
    connect(m_content, &UsageContent::viewChosen, this, [this](const ChartSpan &view) {
        using std::chrono::milliseconds;
        visitZoom(Instant(milliseconds(qint64(view.from))),
                  Instant(milliseconds(qint64(view.until))));
    });
    connect(m_content, &UsageContent::resized, this, [this] {
        if (m_loader->isLoaded()
            && std::abs(m_content->points() - m_loader->question().points) > 10)
            ask();
    });
    connect(m_content, &UsageContent::resetRequested, this, &UsagePage::visitWhole);
    connect(m_table, &DataTable::copyRequested, this,
            [this](const QString &text) { m_context.clipboard.copyText(text); });
    connect(m_table, &DataTable::activated, this, [this](const QModelIndex &index) {
        openRow(m_model->rows().value(m_sorted->mapToSource(index).row()).group);
    });
}

void UsagePage::reload()
{
    if (!m_view.zoom)
        m_loader->reload();
}

void UsagePage::visit(const UsageView &view)
{
    m_history.visit(view);
    show(view);
}

void UsagePage::visitZoom(Instant since, Instant until)
{
    visit({m_view.range, std::pair(since, until)});
}

void UsagePage::visitWhole()
{
    visit({m_view.range, {}});
}

void UsagePage::show(const UsageView &view)
{
    m_view = view;
    m_filters->setRange(view.range);
    m_back->setEnabled(m_history.canGoBack());
    m_forward->setEnabled(m_history.canGoForward());
    ask();
}

void UsagePage::ask()
{
    UsageQuestion question;
    question.project = ProjectId(m_project);
    if (const QString api = m_filters->apiId(); !api.isEmpty())
        question.api = ApiId(api);
    if (const QString key = m_filters->keyId(); !key.isEmpty())
        question.key = KeyId(key);
    question.range = m_view.range;
    question.zoom = m_view.zoom;
    question.groupBy = UsageQuery::GroupBy(m_content->groupBy()->currentData().toInt());
    question.compare = m_compare->isChecked();
    question.points = m_content->points();
    m_filters->setZoomText(m_view.zoom ? QStringLiteral("%1 – %2").arg(
                               dateTimeText(m_view.zoom->first), dateTimeText(m_view.zoom->second))
                                       : QString());
    m_loader->setQuestion(question);
}

void UsagePage::showTotals()
{
    const UsageTotals &now = m_loader->totals();
    m_content->showTotals(now, m_loader->before());
    m_export->setEnabled(now.requests() > 0);
    m_header->setSubtitle(m_view.zoom ? QString() : longName(m_view.range));
    if (now.requests() > 0)
        return m_stack->showContent();
    const bool longest = m_view.range == UsageRange::Quarter && !m_view.zoom;
    const QString span = m_view.zoom ? tr("this span of time") : longName(m_view.range);
    m_stack->showEmpty(
        QStringLiteral("usage"), tr("No requests in %1").arg(span),
        tr("Every call through the gateway is counted here: what was granted, what was "
           "denied and why, and how long it took."),
        longest ? tr("Open the gateway") : tr("Look at the last 90 days"));
}

void UsagePage::askForSpan()
{
    const UsageSeries &series = m_loader->series();
    const Instant now = m_context.core.clock().now();
    const Instant since = series.points.isEmpty() ? now - std::chrono::hours(24) : series.since;
    auto *dialog = new SpanDialog(m_view.zoom ? m_view.zoom->first : since,
                                  m_view.zoom ? m_view.zoom->second : now, window());
    connect(dialog, &SpanDialog::chosen, this, &UsagePage::visitZoom);
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
                                {QStringLiteral("key"), m_filters->keyId()},
                                {QStringLiteral("api"), m_filters->apiId()},
                                {QStringLiteral("denied"), false}});
}

/// A key or an API is looked at alone; a caller's requests are shown.
void UsagePage::openRow(const QString &group)
{
    switch (m_loader->question().groupBy) {
    case UsageQuery::GroupBy::Key:
        m_filters->setKeyId(group);
        return ask();
    case UsageQuery::GroupBy::Api:
        m_filters->setApiId(group);
        return ask();
    case UsageQuery::GroupBy::Caller:
        return Q_EMIT navigationRequested(QStringLiteral("activity"),
                                          {{QStringLiteral("text"), group},
                                           {QStringLiteral("key"), m_filters->keyId()},
                                           {QStringLiteral("api"), m_filters->apiId()},
                                           {QStringLiteral("denied"), false}});
    case UsageQuery::GroupBy::Operation:
    case UsageQuery::GroupBy::Outcome:
    case UsageQuery::GroupBy::None:
        break;
    }
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
    m_view.zoom.reset();
    m_model->clearRows();
    m_filters->setProject(ProjectId(projectId));
    m_stack->showLoading();
    visit(m_view);
    m_history.clear();
    show(m_view);
}

void UsagePage::activate()
{
    m_content->traffic()->setFocus();
}

QList<QAction *> UsagePage::pageActions() const
{
    return {m_back, m_forward, m_compare, m_export, m_refresh, m_alerts};
}

bool UsagePage::isReady() const
{
    return m_loader->isLoaded();
}

void UsagePage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    settings.setValue(QStringLiteral("range"), int(m_view.range));
    settings.setValue(QStringLiteral("groupBy"), m_content->groupBy()->currentIndex());
    settings.setValue(QStringLiteral("compare"), m_compare->isChecked());
}

void UsagePage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    const int range = settings.value(QStringLiteral("range"), int(UsageRange::Day)).toInt();
    m_view.range = UsageRange(std::clamp(range, 0, int(UsageRange::Quarter)));
    m_content->groupBy()->setCurrentIndex(settings.value(QStringLiteral("groupBy"), 0).toInt());
    m_compare->setChecked(settings.value(QStringLiteral("compare")).toBool());
    visit(m_view);
    m_history.clear();
    show(m_view);
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
    if (m_loader->isLoaded())
        reload();
}

void UsagePage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_pulse.stop();
}

} // namespace keywright::ui
