// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyspage.h"

#include "forcednotes.h"
#include "keyactions.h"
#include "keybatchactions.h"
#include "keyfilterrow.h"
#include "keypane.h"
#include "keypurge.h"
#include "keytools.h"
#include "provideractions.h"
#include "providerpanel.h"
#include "rotationpart.h"

#include <core/services/keyrotation.h>
#include <ui/commands/answer.h>
#include <ui/delegates/chipdelegate.h>
#include <ui/delegates/chiplistdelegate.h>
#include <ui/models/keysmodel.h>
#include <ui/models/searchproxy.h>
#include <ui/support/icons.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/detailsplit.h>
#include <ui/widgets/pageheader.h>

#include <QtCore/QSet>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMenu>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

#include <utility>

namespace keywright::ui {

namespace {
constexpr int minute = 60'000;
constexpr int paneWidth = 340;
} // namespace

KeysPage::KeysPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_gateway(context.core.gateway().lastStatus())
    , m_keyActions(new KeyActions(context, this))
    , m_providerActions(new ProviderActions(context, this))
    , m_model(new KeysModel(context.core, this))
    , m_batch(new KeyBatchActions(context, this))
    , m_tools(new KeyTools(context, *m_keyActions, *m_model, this))
    , m_found(new SearchProxy(this))
    , m_header(new PageHeader(info.title, this))
    , m_filters(new KeyFilterRow(context, this))
    , m_table(new DataTable(tr("Keys")))
    , m_pane(new KeyPane(context.core.clock()))
    , m_split(new QSplitter)
    , m_forced(new ForcedNotes)
    , m_stack(new ContentStack(this))
{
    m_stack->setContent(m_split);
    m_found->setSourceModel(m_model);
    m_table->setModel(m_found);
    m_table->setItemDelegateForColumn(KeysModel::State, new ChipDelegate(ToneRole, m_table));
    m_table->setItemDelegateForColumn(KeysModel::Restrictions,
                                      new ChipListDelegate(ToneRole, m_table));
    // Name, application, key, state, restrictions, created, expires, last used, environment,
    // labels, note.
    m_table->setFittedColumns({{16, 28, 0},
                               {12, 16, 4},
                               {15, 16, 3},
                               {12, 12, 0},
                               {26, 56, 1},
                               {12, 12, 8},
                               {12, 12, 5},
                               {12, 12, 2},
                               {10, 14, 7},
                               {12, 22, 6},
                               {12, 20, 9}});
    // Seen beside the application; their place in the model is the end, for the sake of kept
    // states.
    m_table->horizontalHeader()->moveSection(KeysModel::Environment, 2);
    m_table->horizontalHeader()->moveSection(KeysModel::Labels, 3);
    m_table->setItemDelegateForColumn(KeysModel::Labels, new ChipListDelegate(ToneRole, m_table));
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tools->setShown(m_found);
    m_table->sortByColumn(KeysModel::Name, Qt::AscendingOrder);
    makeActions();
    layOut();
    connectParts();
    applyFilter();
    showCurrent();
    m_minutes.setInterval(minute);
    connect(&m_minutes, &QTimer::timeout, m_model, &KeysModel::refreshTimes);
    m_minutes.start();
}

void KeysPage::layOut()
{
    m_header->addSearch(tr("Search keys"));
    m_header->addControl(m_filters->stateChoice());
    m_header->addAction(m_get);
    m_header->addAction(m_new, true);
    arrangeDetails(*m_split, m_table, m_pane, {{800, paneWidth}, {1, 0}});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_filters);
    layout->addWidget(m_forced);
    layout->addWidget(m_stack, 1);
}

void KeysPage::connectParts()
{
    connect(m_filters, &KeyFilterRow::changed, this, &KeysPage::applyFilter);
    connect(m_filters, &KeyFilterRow::savedChanged, this, &KeysPage::stateChanged);
    connect(m_model, &KeysModel::loaded, this, [this] {
        m_filters->setKeys(m_model->rows());
        showState();
        showCurrent();
        showForced();
    });
    connect(m_model, &KeysModel::failed, m_stack, &ContentStack::showError);
    connect(m_stack, &ContentStack::retryRequested, m_model, &KeysModel::load);
    connect(m_stack, &ContentStack::emptyActivated, m_new, &QAction::trigger);
    connect(m_header, &PageHeader::searchChanged, m_found, &SearchProxy::setNeedle);
    connect(m_found, &SearchProxy::settled, this, &KeysPage::showState);
    connect(m_table, &DataTable::currentIdChanged, this, &KeysPage::showCurrent);
    connect(m_table, &DataTable::selectedIdsChanged, this, &KeysPage::showCurrent);
    connect(m_tools, &KeyTools::issued, this, [this](const QString &id) {
        want(id, nullptr);
        showState();
    });
    connect(m_tools, &KeyTools::keyWanted, this, [this](const Key &key) {
        Q_EMIT navigationRequested(u"keys"_qs, {{u"project"_qs, key.project.text()},
                                                {u"key"_qs, key.id.text()},
                                                {u"deleted"_qs, key.state == KeyState::Deleted}});
    });
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    connect(m_table, &DataTable::copyRequested, this,
            [this](const QString &text) { m_context.clipboard.copyText(text); });
    GatewayService &gateway = m_context.core.gateway();
    connect(&gateway, &GatewayService::statusChanged, this, &KeysPage::takeStatus);
    connect(m_forced, &ForcedNotes::endRequested, this, [this, &gateway](const KeyId &key) {
        reportFailure(m_context.notifier, gateway.force(key, 429, 0));
    });
    m_pane->setImportedPart(
        [this](const Key &key) { return new ProviderPanel(m_context, *m_providerActions, key); });
    m_pane->setRotationPart([this](const Key &key) -> QWidget * {
        if (key.state == KeyState::Deleted
            || overlapping(key, m_context.core.clock().now()).isEmpty())
            return nullptr;
        return new RotationPart(m_context, key, m_tools->rotationActions());
    });
    connect(m_pane, &KeyPane::copyRequested, m_copy, &QAction::trigger);
    connect(m_pane, &KeyPane::revealRequested, this, [this] {
        m_keyActions->reveal(m_pane->key().id, m_pane,
                             [this](const Secret &secret) { m_pane->showSecret(secret); });
    });
}

void KeysPage::setProject(const QString &projectId)
{
    m_stack->showLoading();
    m_model->setProject(ProjectId(projectId));
    m_filters->setProject(ProjectId(projectId));
    m_new->setEnabled(!projectId.isEmpty());
    m_get->setEnabled(!projectId.isEmpty());
    showCurrent();
}

void KeysPage::activate()
{
    m_table->setFocus();
}

bool KeysPage::isReady() const
{
    return m_model->isLoaded() && m_found->isSettled();
}

/// The one that is selected, or of several the one that has the focus.
const Key *KeysPage::current() const
{
    const QStringList ids = m_table->selectedIds();
    const QString id = ids.size() == 1 ? ids.constFirst() : m_table->currentId();
    return id.isEmpty() ? nullptr : m_model->find(id);
}

void KeysPage::takeStatus(const GatewayStatus &status)
{
    const bool turned = status.running != m_gateway.running;
    m_gateway = status;
    if (turned)
        showCurrent();
    showForced();
}

/// What the gateway was asked for is said as long as it holds.
void KeysPage::showForced()
{
    m_forced->setForced(m_gateway.forced, [this](const KeyId &id) {
        const Key *found = m_model->find(id.text());
        return found ? found->name : QString();
    });
}

void KeysPage::applyFilter()
{
    const KeyFilter filter = m_filters->filter();
    m_model->setWithDeleted(filter.state == KeyFilter::State::WithDeleted);
    m_found->setCondition([this, filter](const QModelIndex &index) {
        return filter.matches(m_model->row(index), m_context.core.clock().now());
    });
    showState();
}

void KeysPage::showState()
{
    if (!m_model->isLoaded())
        return;
    const int all = m_model->rowCount();
    const int found = m_found->rowCount();
    if (all == 0 && m_filters->filter().isEmpty()) {
        m_header->setSubtitle({});
        m_stack->showEmpty(
            QStringLiteral("key"), tr("No keys yet"),
            tr("A key lets one program call your APIs, and says what it may do there."),
            tr("Create the first key"));
        return;
    }
    m_header->setSubtitle(found == all
                              ? tr("%n key(s)", nullptr, all)
                              : tr("%1 of %n key(s)", nullptr, all).arg(numberText(found)));
    m_stack->showContent();
    selectWanted();
    if (!m_table->currentIndex().isValid() && found > 0)
        m_table->setCurrentIndex(m_found->index(0, 0));
}

/// What is selected; the current one alone where nothing is.
QList<Key> KeysPage::chosen() const
{
    const QStringList ids = m_table->selectedIds();
    const QSet<QString> wanted(ids.begin(), ids.end());
    QList<Key> keys;
    for (const Key &key : m_model->rows()) {
        if (wanted.contains(key.id.text()))
            keys.append(key);
    }
    if (const Key *key = current(); key && keys.isEmpty())
        keys.append(*key);
    return keys;
}

void KeysPage::showCurrent()
{
    const QList<Key> keys = chosen();
    m_batch->setKeys(keys, m_model->rows());
    m_tools->setChosen(keys);
    m_purge->setKeys(keys);
    const bool many = keys.size() > 1;
    const Key *key = many ? nullptr : current();
    const bool stored = key && key->state != KeyState::Deleted;
    const bool disabled = key && key->state == KeyState::Disabled;
    m_edit->setEnabled(stored);
    m_rotate->setEnabled(stored && key->kind == KeyKind::Issued);
    m_enable->setEnabled(stored);
    m_enable->setText(disabled ? tr("Enable") : tr("Disable"));
    m_enable->setIcon(icon(disabled ? QStringLiteral("check") : QStringLiteral("disable")));
    m_delete->setEnabled(stored || many);
    m_undelete->setEnabled(key && !stored);
    m_undelete->setVisible(key && !stored);
    m_deny->setEnabled(m_gateway.running && key && key->kind == KeyKind::Issued
                       && key->state == KeyState::Active);
    m_deny->setToolTip(m_gateway.running ? tr(
                           "Answers the next calls of this key with 429 or 403, to test a client.")
                                         : tr("The gateway does not run."));
    m_copy->setEnabled(stored && !key->versions.isEmpty() && key->current().kept);
    if (many)
        m_pane->showMany(keys, m_batch->actions() + QList<QAction *>{m_purge->action()}
                                   + m_tools->manyActions());
    else if (key)
        m_pane->showKey(*key);
    else
        m_pane->showNothing();
}

void KeysPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    m_filters->saveState(settings);
    settings.setValue(QStringLiteral("splitter"), m_split->saveState());
}

void KeysPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_filters->restoreState(settings);
    m_split->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void KeysPage::openWith(const QVariantMap &arguments)
{
    if (arguments.contains(QStringLiteral("key"))) {
        want(arguments.value(QStringLiteral("key")).toString(),
             arguments.value(QStringLiteral("edit")).toBool()     ? m_edit
             : arguments.value(QStringLiteral("rotate")).toBool() ? m_rotate
                                                                  : nullptr);
        m_header->search()->clear();
        KeyFilter all;
        if (arguments.value(QStringLiteral("deleted")).toBool())
            all.state = KeyFilter::State::WithDeleted;
        m_filters->setFilter(all);
        selectWanted();
    }
    if (arguments.value(QStringLiteral("new")).toBool())
        newKey();
    if (arguments.value(QStringLiteral("get")).toBool())
        getKey();
}

// Both at once: an action that was meant for a key that never came must not meet another one.
void KeysPage::want(const QString &id, QAction *action)
{
    m_wanted = id;
    m_wantedAction = action;
}

void KeysPage::selectWanted()
{
    if (m_wanted.isEmpty() || !m_table->selectId(m_wanted))
        return;
    m_wanted.clear();
    if (QAction *action = std::exchange(m_wantedAction, nullptr))
        action->trigger();
}

} // namespace keywright::ui
