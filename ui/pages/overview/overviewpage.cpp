// SPDX-License-Identifier: GPL-3.0-or-later
#include "overviewpage.h"

#include "daychart.h"
#include "findinglist.h"
#include "keymending.h"
#include "policydialog.h"
#include "samplepanel.h"

#include <core/services/keychainservice.h>
#include <ui/commands/answer.h>
#include <ui/models/formats.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/chart.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/figurecard.h>
#include <ui/widgets/pageheader.h>
#include <ui/widgets/verticalscroll.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int aMoment = 400;
constexpr int aMinute = 60'000;
constexpr int hoursShown = 24;
constexpr int points = 48;

} // namespace

OverviewPage::OverviewPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_header(new PageHeader(info.title, this))
    , m_scope(new QComboBox)
    , m_refresh(new QAction(icon(QStringLiteral("refresh")), tr("Look again"), this))
    , m_policy(new QAction(icon(QStringLiteral("clock")), tr("Policy…"), this))
    , m_sample(new SamplePanel(context))
    , m_keys(new FigureCard(tr("Keys at work")))
    , m_apis(new FigureCard(tr("APIs")))
    , m_calls(new FigureCard(tr("Granted in 24 hours")))
    , m_denied(new FigureCard(tr("Denied in 24 hours")))
    , m_gateway(new FigureCard(tr("Gateway")))
    , m_day(new Chart(Chart::Kind::StackedBars, tr("Calls of the last 24 hours")))
    , m_list(new FindingList)
    , m_stack(new ContentStack(this))
{
    m_stack->setContent(makeContent());
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_refresh->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    QWidget::addAction(m_refresh);
    m_scope->addItems({tr("This project"), tr("All projects")});
    m_scope->setAccessibleName(tr("What the overview is about"));
    m_header->addControl(m_scope);
    m_header->addAction(m_policy);
    m_header->addAction(m_refresh);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
    connectParts();
}

QWidget *OverviewPage::makeContent()
{
    auto *cards = new QHBoxLayout;
    cards->setSpacing(10);
    for (FigureCard *card : {m_keys, m_apis, m_calls, m_denied, m_gateway})
        cards->addWidget(card, 1);
    auto *day = new QFrame;
    day->setProperty("card", true);
    auto *inside = new QVBoxLayout(day);
    inside->setContentsMargins(14, 10, 14, 10);
    inside->addWidget(makeHeading(tr("The last 24 hours")));
    inside->addWidget(m_day, 1);
    m_day->setMinimumHeight(170);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(12);
    column->addLayout(cards);
    column->addWidget(m_sample);
    column->addSpacing(4);
    column->addWidget(makeHeading(tr("What needs attention")));
    column->addWidget(m_list);
    column->addWidget(day);
    column->addStretch(1);
    return makeVerticalScroll(content, m_stack);
}

void OverviewPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(aMoment);
    m_pulse.setInterval(aMinute);
    const auto soon = [this] {
        if (isVisible() && !m_soon.isActive())
            m_soon.start();
    };
    connect(&m_soon, &QTimer::timeout, this, &OverviewPage::load);
    connect(&m_pulse, &QTimer::timeout, this, &OverviewPage::load);
    const ChangeFeed &changes = m_context.core.changes();
    connect(&changes, &ChangeFeed::keysChanged, this, soon);
    connect(&changes, &ChangeFeed::apisChanged, this, soon);
    connect(&changes, &ChangeFeed::projectsChanged, this, soon);
    connect(&changes, &ChangeFeed::usageChanged, this, [this] {
        if (isVisible())
            loadUsage();
    });
    connect(&m_context.core.gateway(), &GatewayService::statusChanged, this, soon);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &OverviewPage::load);
    connect(m_refresh, &QAction::triggered, this, &OverviewPage::load);
    connect(m_policy, &QAction::triggered, this, &OverviewPage::askForPolicy);
    connect(&changes, &ChangeFeed::settingsChanged, this, soon);
    connect(m_sample, &SamplePanel::activityRequested, this,
            [this] { Q_EMIT navigationRequested(QStringLiteral("activity"), {}); });
    connect(m_list, &FindingList::mendRequested, this, &OverviewPage::mend);
    connect(m_stack, &ContentStack::retryRequested, this, &OverviewPage::load);
    connect(m_day, &Chart::bucketActivated, this,
            [this] { Q_EMIT navigationRequested(QStringLiteral("activity"), {}); });
}

bool OverviewPage::isAboutAll() const
{
    return m_scope->currentIndex() > 0;
}

void OverviewPage::setProject(const QString &projectId)
{
    if (projectId == m_project)
        return;
    m_project = projectId;
    m_inventory.reset();
    m_stack->showLoading();
    load();
}

void OverviewPage::activate()
{
    m_scope->setFocus();
}

bool OverviewPage::isReady() const
{
    return m_inventory && m_findings;
}

void OverviewPage::load()
{
    if (m_project.isEmpty())
        return;
    const ProjectId subject = isAboutAll() ? ProjectId() : ProjectId(m_project);
    m_counted.ask(this, m_context.core.doctor().inventory(subject),
                  [this](const Result<Inventory> &inventory) {
                      if (!inventory)
                          return m_stack->showError(inventory.error());
                      showInventory(*inventory);
                      showFindings();
                  });
    m_sample->setProject(m_project);
    m_examined.ask(this, m_context.core.doctor().examine(Examination::Quick),
                   [this](const Result<QList<Finding>> &findings) {
                       if (!findings)
                           return m_stack->showError(findings.error());
                       m_findings = *findings;
                       showFindings();
                   });
    m_gatewayAsked.ask(this, m_context.core.gateway().status(),
                       [this](const Result<GatewayStatus> &status) {
                           showGateway(status.value_or(GatewayStatus()));
                       });
    loadUsage();
}

void OverviewPage::loadUsage()
{
    UsageQuery query;
    if (!isAboutAll())
        query.project = ProjectId(m_project);
    query.until = m_context.core.clock().now();
    query.since = query.until - std::chrono::hours(hoursShown);
    m_asked.ask(this, m_context.core.usage().series(query, points),
                [this](const Result<UsageSeries> &series) {
                    if (series)
                        showUsage(*series);
                });
}

void OverviewPage::showInventory(const Inventory &inventory)
{
    m_inventory = inventory;
    m_header->setSubtitle(inventory.project.isEmpty()
                              ? tr("%n project(s)", nullptr, inventory.projects)
                              : inventory.project);
    QStringList others;
    if (inventory.disabledKeys > 0)
        others << tr("%n disabled", nullptr, inventory.disabledKeys);
    if (inventory.expiredKeys > 0)
        others << tr("%n expired", nullptr, inventory.expiredKeys);
    m_keys->setFigure(numberText(inventory.activeKeys), others.join(QStringLiteral(", ")));
    m_apis->setFigure(numberText(inventory.apis),
                      inventory.unreachableApis > 0
                          ? tr("%n cannot be reached", nullptr, inventory.unreachableApis)
                          : QString(),
                      inventory.unreachableApis > 0 ? Tone::Warning : Tone::Neutral);
}

void OverviewPage::showUsage(const UsageSeries &series)
{
    const DayTotals totals = totalsOf(series);
    m_calls->setFigure(numberText(totals.granted),
                       totals.failed > 0 ? tr("%1 failed upstream").arg(numberText(totals.failed))
                                         : QString());
    m_denied->setFigure(numberText(totals.denied), totals.topReason,
                        totals.denied > 0 ? Tone::Denied : Tone::Neutral);
    m_day->setData(dayChart(series));
}

void OverviewPage::showGateway(const GatewayStatus &status)
{
    m_gateway->setFigure(status.running ? tr("running") : tr("stopped"),
                         status.running ? status.listen.join(QStringLiteral(", ")) : QString(),
                         status.running ? Tone::Granted : Tone::Neutral);
}

void OverviewPage::showFindings()
{
    if (!isReady())
        return;
    QList<Finding> shown;
    for (const Finding &finding : std::as_const(*m_findings)) {
        // What is of no project (keychain, gateway) concerns each of them.
        if (isAboutAll() || finding.project.isEmpty() || finding.project == m_inventory->project)
            shown.append(finding);
    }
    m_list->setFindings(shown);
    m_stack->showContent();
}

template<typename T>
void OverviewPage::await(const Async<T> &answer)
{
    onAnswer(this, answer, [this](const Result<T> &result) {
        if (!result)
            m_context.notifier.error(result.error());
        load();
    });
}

void OverviewPage::mend(const Finding &finding, const Remedy &remedy)
{
    CoreContext &core = m_context.core;
    switch (remedy.kind) {
    case Remedy::Kind::LookAgain:
        return load();
    case Remedy::Kind::Open:
        return Q_EMIT navigationRequested(remedy.page, remedy.arguments);
    case Remedy::Kind::StartGateway:
        return onAnswer(
            this, core.gateway().options(), [this](const Result<GatewayOptions> &options) {
                await(m_context.core.gateway().start(options.value_or(GatewayOptions())));
            });
    case Remedy::Kind::UnlockKeychain:
        return await(core.keychain().unlock());
    case Remedy::Kind::TidyUp:
        return await(core.keys().sweep());
    case Remedy::Kind::CheckApi:
        return await(core.apis().checkReachability(ApiId(finding.id)));
    case Remedy::Kind::DisableKey:
        return disableKeyOf(m_context, finding);
    case Remedy::Kind::DeleteKey:
        return deleteKeyOf(m_context, finding);
    case Remedy::Kind::CloseToOthers:
        return await(core.doctor().closeToOthers());
    }
}

void OverviewPage::askForPolicy()
{
    m_policyAsked.ask(this, hygienePolicy(m_context.core),
                      [this](const Result<HygienePolicy> &policy) {
                          if (!policy)
                              return m_context.notifier.error(policy.error());
                          auto *dialog = new PolicyDialog(m_context, *policy, this);
                          connect(dialog, &PolicyDialog::saved, this, &OverviewPage::load);
                          dialog->open();
                      });
}

void OverviewPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("all"), isAboutAll());
}

void OverviewPage::restoreState(QSettings &settings)
{
    m_scope->setCurrentIndex(settings.value(QStringLiteral("all")).toBool() ? 1 : 0);
}

void OverviewPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_pulse.start();
    load();
}

void OverviewPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_pulse.stop();
}

} // namespace keywright::ui
