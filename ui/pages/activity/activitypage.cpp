// SPDX-License-Identifier: GPL-3.0-or-later
#include "activitypage.h"

#include "verdictpane.h"

#include <ui/delegates/chipdelegate.h>
#include <ui/models/activitymodel.h>
#include <ui/models/formats.h>
#include <ui/support/icons.h>
#include <ui/widgets/chipbar.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/detailsplit.h>
#include <ui/widgets/pageheader.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

/// A button that stays down, for a condition.
QToolButton *toggle(QAction *action)
{
    auto *button = new QToolButton;
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    return button;
}

} // namespace

ActivityPage::ActivityPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_model(new ActivityModel(context.core, this))
    , m_header(new PageHeader(info.title))
    , m_denied(new QAction(icon(QStringLiteral("filter")), tr("Denied only"), this))
    , m_follow(new QAction(icon(QStringLiteral("play")), tr("Follow"), this))
    , m_refresh(new QAction(icon(QStringLiteral("refresh")), tr("Refresh"), this))
    , m_keys(new QComboBox)
    , m_table(new DataTable(tr("Requests, newest first")))
    , m_pane(new VerdictPane(context))
    , m_split(new QSplitter)
    , m_stack(new ContentStack(this))
    , m_chips(new ChipBar)
{
    m_stack->setContent(m_split);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(ActivityModel::Verdict, new ChipDelegate(ToneRole, m_table));
    // Time, verdict, method, path, API, key, client, status, time taken.
    m_table->setFittedColumns({{10, 10, 0},
                               {27, 38, 0},
                               {8, 8, 2},
                               {14, 44, 0},
                               {10, 14, 5},
                               {14, 24, 1},
                               {13, 16, 6},
                               {8, 8, 4},
                               {11, 11, 3}});
    m_denied->setCheckable(true);
    m_denied->setToolTip(tr("Show denied requests only"));
    m_follow->setCheckable(true);
    m_follow->setChecked(true);
    m_follow->setToolTip(tr("Show new requests as they come"));
    m_refresh->setShortcut(QKeySequence::Refresh);
    for (QAction *action : pageActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions(pageActions());
    layOut();
    connectParts();
}

void ActivityPage::layOut()
{
    m_keys->setAccessibleName(tr("Key"));
    m_keys->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_keys->setMinimumContentsLength(12);
    m_keys->addItem(tr("All keys"), QString());
    m_header->addControl(toggle(m_follow));
    m_header->addControl(toggle(m_denied));
    m_header->addControl(m_keys);
    m_header->addSearch(tr("Search requests"));
    arrangeDetails(*m_split, m_table, m_pane, {{600, 380}, {3, 2}, 280, 300});
    m_pane->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    m_chips->setContentsMargins(24, 0, 24, 8);
    layout->addWidget(m_header);
    layout->addWidget(m_chips);
    layout->addWidget(m_stack, 1);
}

void ActivityPage::connectParts()
{
    connect(m_denied, &QAction::toggled, this, &ActivityPage::filter);
    connect(m_keys, &QComboBox::currentIndexChanged, this, &ActivityPage::filter);
    connect(m_header, &PageHeader::searchChanged, this, &ActivityPage::filter);
    connect(m_follow, &QAction::toggled, m_model, &ActivityModel::setFollowing);
    connect(m_refresh, &QAction::triggered, m_model, &ActivityModel::reload);
    connect(m_model, &ActivityModel::loaded, this, &ActivityPage::showState);
    connect(m_chips, &ChipBar::removed, this, &ActivityPage::removeChip);
    connect(m_model, &ActivityModel::failed, m_stack, &ContentStack::showError);
    connect(m_stack, &ContentStack::retryRequested, m_model, &ActivityModel::reload);
    connect(m_stack, &ContentStack::emptyActivated, this, [this] {
        if (!isFiltered())
            return Q_EMIT navigationRequested(QStringLiteral("gateway"), {});
        for (const char *chip : {"span", "api", "key", "denied", "text"})
            removeChip(QLatin1String(chip));
    });
    connect(m_table, &DataTable::currentIdChanged, this, &ActivityPage::showCurrent);
    connect(m_table, &DataTable::copyRequested, this,
            [this](const QString &text) { m_context.clipboard.copyText(text); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        if (value
            >= m_table->verticalScrollBar()->maximum() - m_table->verticalScrollBar()->pageStep())
            m_model->loadOlder();
    });
    connect(m_model, &ActivityModel::rowsInserted, this,
            [this](const QModelIndex &, int first, int last) {
                QScrollBar *bar = m_table->verticalScrollBar();
                if (first == 0 && bar->value() > 0) // what is being read stays where it is
                    bar->setValue(bar->value() + last - first + 1);
            });
    connect(m_pane, &VerdictPane::keyRequested, this, [this](const QString &id) {
        Q_EMIT navigationRequested(QStringLiteral("keys"), {{QStringLiteral("key"), id}});
    });
    connect(m_pane, &VerdictPane::requestRequested, this,
            [this](const QString &method, const QString &url, const QString &key) {
                Q_EMIT navigationRequested(QStringLiteral("request"),
                                           {{QStringLiteral("method"), method},
                                            {QStringLiteral("url"), url},
                                            {QStringLiteral("key"), key}});
            });
    connect(&m_context.core.changes(), &ChangeFeed::keysChanged, this, &ActivityPage::reloadKeys);
}

void ActivityPage::filter()
{
    ActivityFilter wanted;
    if (!m_project.isEmpty())
        wanted.project = ProjectId(m_project);
    const QString key = m_wantedKey.isEmpty() ? m_keys->currentData().toString() : m_wantedKey;
    if (!key.isEmpty())
        wanted.key = KeyId(key);
    if (!m_api.isEmpty())
        wanted.api = ApiId(m_api);
    wanted.since = m_since;
    wanted.until = m_until;
    wanted.deniedOnly = m_denied->isChecked();
    wanted.text = m_header->search()->text().trimmed();
    showChips();
    if (wanted == m_model->filter())
        return;
    m_stack->showLoading();
    m_model->setFilter(wanted);
}

void ActivityPage::reloadKeys()
{
    if (m_project.isEmpty())
        return;
    m_keyList.ask(this, m_context.core.keys().list(ProjectId(m_project)),
                  [this](const Result<QList<Key>> &keys) {
                      if (!keys)
                          return;
                      const QString chosen =
                          m_wantedKey.isEmpty() ? m_keys->currentData().toString() : m_wantedKey;
                      const QSignalBlocker quiet(m_keys);
                      m_keys->clear();
                      m_keys->addItem(tr("All keys"), QString());
                      for (const Key &key : *keys)
                          m_keys->addItem(key.name, key.id.text());
                      m_keys->setCurrentIndex(std::max(0, m_keys->findData(chosen)));
                      m_wantedKey.clear();
                      filter();
                  });
}

bool ActivityPage::isFiltered() const
{
    const ActivityFilter &present = m_model->filter();
    return present.key || present.api || present.since || present.until || present.deniedOnly
           || !present.text.isEmpty();
}

void ActivityPage::showState()
{
    const qsizetype count = m_model->rows().size();
    m_header->setSubtitle(count == 0              ? QString()
                          : m_model->isAtOldest() ? tr("Requests: %1").arg(numberText(count))
                                                  : tr("The newest %1").arg(numberText(count)));
    if (count > 0) {
        m_stack->showContent();
    } else if (isFiltered()) {
        m_stack->showEmpty(QStringLiteral("search"), tr("No such request"),
                           tr("Nothing in the log matches the filters."), tr("Show all requests"));
    } else {
        m_stack->showEmpty(
            QStringLiteral("activity"), tr("Nothing has been called yet"),
            tr("Each call through the gateway appears here at once, granted or denied, with "
               "the reason."),
            tr("Open the gateway"));
    }
    showCurrent();
}

void ActivityPage::showCurrent()
{
    const ActivityEntry *entry = m_model->find(m_table->currentId());
    m_pane->setVisible(entry != nullptr);
    if (entry)
        m_pane->setEntry(*entry);
}

void ActivityPage::showChips()
{
    QList<ChipBar::Chip> chips;
    if (m_since && m_until)
        chips << ChipBar::Chip{
            QStringLiteral("span"),
            QStringLiteral("%1 – %2").arg(dateTimeText(*m_since), dateTimeText(*m_until))};
    else if (m_since || m_until)
        chips << ChipBar::Chip{QStringLiteral("span"),
                               m_since ? tr("Since %1").arg(dateTimeText(*m_since))
                                       : tr("Until %1").arg(dateTimeText(*m_until))};
    if (!m_api.isEmpty())
        chips << ChipBar::Chip{QStringLiteral("api"),
                               tr("API: %1").arg(m_apiName.isEmpty() ? m_api : m_apiName)};
    if (m_keys->currentIndex() > 0)
        chips << ChipBar::Chip{QStringLiteral("key"), tr("Key: %1").arg(m_keys->currentText())};
    if (m_denied->isChecked())
        chips << ChipBar::Chip{QStringLiteral("denied"), tr("Denied only")};
    m_chips->setChips(chips);
}

void ActivityPage::removeChip(const QString &id)
{
    if (id == u"span") {
        m_since.reset();
        m_until.reset();
    } else if (id == u"api") {
        m_api.clear();
    } else if (id == u"key") {
        m_keys->setCurrentIndex(0);
    } else if (id == u"denied") {
        m_denied->setChecked(false);
    } else {
        m_header->search()->clear();
    }
    filter();
}

void ActivityPage::setProject(const QString &projectId)
{
    if (projectId == m_project)
        return;
    m_project = projectId;
    m_api.clear();
    m_pane->hide();
    filter();
    reloadKeys();
}

void ActivityPage::activate()
{
    m_table->setFocus();
}

QList<QAction *> ActivityPage::pageActions() const
{
    return {m_denied, m_follow, m_refresh};
}

bool ActivityPage::isReady() const
{
    return m_model->isLoaded();
}

void ActivityPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    settings.setValue(QStringLiteral("splitter"), m_split->saveState());
    settings.setValue(QStringLiteral("denied"), m_denied->isChecked());
}

void ActivityPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_split->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_denied->setChecked(settings.value(QStringLiteral("denied")).toBool());
}

void ActivityPage::openWith(const QVariantMap &arguments)
{
    if (arguments.contains(QStringLiteral("denied")))
        m_denied->setChecked(arguments.value(QStringLiteral("denied")).toBool());
    if (const QString key = arguments.value(QStringLiteral("key")).toString(); !key.isEmpty()) {
        m_wantedKey = key;
        reloadKeys();
    } else if (arguments.contains(QStringLiteral("key"))) {
        m_wantedKey.clear();
        m_keys->setCurrentIndex(0);
    }
    m_since = fromRfc3339(arguments.value(QStringLiteral("since")).toString());
    m_until = fromRfc3339(arguments.value(QStringLiteral("until")).toString());
    m_api = arguments.value(QStringLiteral("api")).toString();
    m_apiName.clear();
    if (arguments.contains(QStringLiteral("text")))
        m_header->search()->setText(arguments.value(QStringLiteral("text")).toString());
    if (!m_api.isEmpty())
        m_apiNamed.ask(this, m_context.core.apis().get(ApiId(m_api)),
                       [this](const Result<Api> &api) {
                           if (api)
                               m_apiName = api->name;
                           showChips();
                       });
    filter();
}

} // namespace keywright::ui
