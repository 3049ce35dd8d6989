// SPDX-License-Identifier: GPL-3.0-or-later
#include "gatewaypage.h"

#include "clocknote.h"
#include "exportdialog.h"
#include "gatewaysettings.h"

#include <core/services/examplecall.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/explanation.h>
#include <ui/widgets/pageheader.h>
#include <ui/widgets/verticalscroll.h>

#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollArea>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QLabel *paragraph(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

GatewayPage::GatewayPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_header(new PageHeader(info.title))
    , m_clock(new ClockNote)
    , m_card(new GatewayCard)
    , m_settings(new GatewaySettings)
    , m_example(new CodeBox(tr("Example call")))
    , m_start(new QAction(icon(QStringLiteral("play")), tr("Start gateway"), this))
    , m_stop(new QAction(icon(QStringLiteral("stop")), tr("Stop gateway"), this))
    , m_export(new QAction(icon(QStringLiteral("download")),
                           tr("Configuration for another gateway…"), this))
{
    addActions(pageActions());
    layOut();
    connect(m_start, &QAction::triggered, this, &GatewayPage::start);
    connect(m_stop, &QAction::triggered, this, &GatewayPage::stop);
    connect(m_export, &QAction::triggered, this,
            [this] { (new ExportDialog(m_context, m_project, window()))->open(); });
    connect(m_clock, &ClockNote::resetRequested, this, &GatewayPage::resetClock);
    connect(m_settings, &GatewaySettings::restartRequested, this, &GatewayPage::restart);
    connect(m_settings, &GatewaySettings::edited, this, [this] { setPhase(m_phase); });
    const auto copy = [this](const QString &text) { m_context.clipboard.copyText(text); };
    connect(m_card, &GatewayCard::copyRequested, this, copy);
    connect(m_example, &CodeBox::copyRequested, this, copy);

    GatewayService &gateway = context.core.gateway();
    connect(&gateway, &GatewayService::statusChanged, this, &GatewayPage::take);
    connect(&gateway, &GatewayService::stopping, this, [this] { m_endIsWanted = true; });
    gateway.watch();
    m_asking.ask(this, gateway.status(), [this](const Result<GatewayStatus> &status) {
        take(status.value_or(GatewayStatus()));
    });
    m_optionsAsked.ask(this, gateway.options(), [this](const Result<GatewayOptions> &options) {
        m_settings->setOptions(options.value_or(GatewayOptions()));
    });
    connect(&context.core.changes(), &ChangeFeed::apisChanged, this, &GatewayPage::showExample);
    setPhase(Phase::Unknown);
}

void GatewayPage::layOut()
{
    m_header->setSubtitle(tr("Stands in front of your APIs and checks each key"));
    m_header->addControl(new Explanation(Term::Gateway));
    m_header->addAction(m_stop);
    m_header->addAction(m_start, true);
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(24, 4, 24, 24);
    column->setSpacing(12);
    column->addWidget(m_clock);
    column->addWidget(m_card);
    column->addWidget(m_settings);
    column->addWidget(makeExplanation());
    column->addWidget(makeProduction());
    column->addStretch();
    m_scroll = makeVerticalScroll(content, this);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_scroll, 1);
}

QWidget *GatewayPage::makeExplanation()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *title = makeHeading(tr("How it works"));
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(title);
    layout->addWidget(paragraph(
        tr("<b>Application:</b> what calls: a website, a server, an app. It holds a key and "
           "knows the gateway's address alone.")));
    layout->addWidget(paragraph(
        tr("<b>Gateway:</b> looks at each call: is the key known, may it be used from there, for "
           "this operation, this often? If not, it answers with the reason, and the call ends "
           "here.")));
    layout->addWidget(paragraph(
        tr("<b>Upstream:</b> your service. It gets granted calls only, without the key; so let it "
           "listen where nobody but the gateway reaches it.")));
    layout->addWidget(
        paragraph(tr("An example call; put a key of yours into the variable first:")));
    layout->addWidget(m_example);
    return card;
}

QWidget *GatewayPage::makeProduction()
{
    auto *card = new QFrame;
    card->setProperty("card", true);
    auto *open = new QPushButton(m_export->icon(), m_export->text());
    connect(open, &QPushButton::clicked, m_export, &QAction::trigger);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(14, 12, 14, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeading(tr("In production")));
    layout->addWidget(paragraph(
        tr("Another gateway can enforce the same keys there: nginx, HAProxy, Kong, APISIX or "
           "Envoy. What it cannot do is said beforehand.")));
    layout->addWidget(open, 0, Qt::AlignLeft);
    return card;
}

void GatewayPage::start()
{
    if (m_settings->hasProblem() || m_phase == Phase::Starting || m_phase == Phase::Running)
        return;
    const GatewayOptions options = m_settings->options();
    setPhase(Phase::Starting);
    m_asking.ask(this, m_context.core.gateway().start(options),
                 [this, options](const Result<GatewayStatus> &status) {
                     if (!status) {
                         m_phase = Phase::Stopped;
                         setPhase(Phase::Stopped);
                         const bool shown = m_settings->showRefusal(status.error());
                         if (shown)
                             m_scroll->ensureWidgetVisible(m_settings->focusWidget());
                         if (!shown || !isVisible())
                             m_context.notifier.error(status.error());
                         return;
                     }
                     m_settings->setOptions(options);
                     m_phase = Phase::Running;
                     take(*status);
                 });
}

void GatewayPage::stop()
{
    if (m_phase != Phase::Running)
        return;
    setPhase(Phase::Stopping);
    m_asking.ask(this, m_context.core.gateway().stop(), [this](const Result<void> &stopped) {
        if (!stopped && stopped.error().code != ErrorCode::GatewayNotRunning) {
            m_phase = Phase::Unknown;
            take(m_context.core.gateway().lastStatus());
            return m_context.notifier.error(stopped.error());
        }
        m_phase = Phase::Stopped;
        take({});
    });
}

void GatewayPage::restart()
{
    setPhase(Phase::Stopping);
    m_asking.ask(this, m_context.core.gateway().stop(), [this](const Result<void> &stopped) {
        if (!stopped && stopped.error().code != ErrorCode::GatewayNotRunning)
            m_context.notifier.error(stopped.error());
        m_phase = Phase::Stopped;
        start();
    });
}

void GatewayPage::resetClock()
{
    m_clockAsked.ask(this, m_context.core.gateway().resetClock(),
                     [this](const Result<GatewayStatus> &status) {
                         if (!status)
                             return m_context.notifier.error(status.error());
                         take(*status);
                     });
}

void GatewayPage::take(const GatewayStatus &status)
{
    const bool ended = m_status.running && !status.running;
    const bool crashed = ended && m_phase == Phase::Running && !m_endIsWanted;
    m_endIsWanted = m_endIsWanted && !ended;
    const bool addressChanged = status.listen != m_status.listen;
    m_status = status;
    if (crashed)
        tellOfCrash();
    if (m_phase == Phase::Starting || m_phase == Phase::Stopping)
        setPhase(m_phase); // what was asked for decides
    else
        setPhase(status.running ? Phase::Running : Phase::Stopped);
    if (addressChanged || m_example->text().isEmpty())
        showExample();
}

void GatewayPage::tellOfCrash()
{
    Notice notice;
    notice.tone = Tone::Warning;
    notice.text = tr("The gateway has ended without being asked to.");
    notice.advice = tr("Nothing that was saved is lost. The reason may be in its log.");
    notice.actionText = tr("Start again");
    notice.action = [this] { start(); };
    notice.seconds = 0;
    m_context.notifier.post(notice);
}

void GatewayPage::setPhase(Phase phase)
{
    m_phase = phase;
    m_start->setEnabled(phase == Phase::Stopped && !m_settings->hasProblem());
    m_stop->setEnabled(phase == Phase::Running);
    m_start->setVisible(phase != Phase::Running && phase != Phase::Stopping);
    m_stop->setVisible(phase == Phase::Running || phase == Phase::Stopping);
    m_settings->setRunning(phase == Phase::Running);
    m_card->setStatus(m_status, phase);
    m_clock->setAhead(m_status.clockAhead);
}

void GatewayPage::showExample()
{
    const ProjectId project = m_project;
    const std::optional<ProjectId> wanted =
        project.isEmpty() ? std::nullopt : std::optional(project);
    m_apiList.ask(this, m_context.core.apis().list(wanted), [this](const Result<QList<Api>> &apis) {
        const SnippetInput call =
            exampleCall(apis.value_or(QList<Api>()), [this](const QString &api) {
                return QUrl(m_context.core.gateway().urlOf(api));
            });
        m_example->setText(snippet(SnippetKind::Curl, call));
    });
}

void GatewayPage::setProject(const QString &projectId)
{
    m_project = ProjectId(projectId);
    showExample();
}

void GatewayPage::activate()
{
    const auto buttons = m_header->findChildren<QPushButton *>();
    for (QPushButton *button : buttons) {
        if (button->isVisible() && button->isEnabled())
            return button->setFocus();
    }
}

QList<QAction *> GatewayPage::pageActions() const
{
    return {m_start, m_stop, m_export};
}

bool GatewayPage::isReady() const
{
    return m_phase != Phase::Unknown;
}

void GatewayPage::saveState(QSettings &settings) const
{
    saveScroll(*m_scroll, settings);
}

void GatewayPage::restoreState(QSettings &settings)
{
    restoreScroll(*m_scroll, settings);
}

} // namespace keywright::ui
