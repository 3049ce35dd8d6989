// SPDX-License-Identifier: GPL-3.0-or-later
#include "apispage.h"

#include "apiactions.h"
#include "apidialog.h"
#include "apipane.h"
#include "reimportdialog.h"

#include <core/services/collectionservice.h>
#include <ui/delegates/chipdelegate.h>
#include <ui/models/apismodel.h>
#include <ui/models/formats.h>
#include <ui/models/searchproxy.h>
#include <ui/support/icons.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/detailsplit.h>
#include <ui/widgets/filesaving.h>
#include <ui/widgets/pageheader.h>

#include <QtWidgets/QLineEdit>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

ApisPage::ApisPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_apiActions(new ApiActions(context))
    , m_model(new ApisModel(context.core, this))
    , m_found(new SearchProxy(this))
    , m_header(new PageHeader(info.title))
    , m_table(new DataTable(tr("APIs")))
    , m_pane(new ApiPane(context.core))
    , m_split(new QSplitter)
    , m_stack(new ContentStack(this))
{
    m_stack->setContent(m_split);
    m_found->setSourceModel(m_model);
    m_table->setModel(m_found);
    m_table->setItemDelegateForColumn(ApisModel::Reachable, new ChipDelegate(ToneRole, m_table));
    // Name, upstream, its state, last seen, operations, where the key goes.
    m_table->setFittedColumns(
        {{12, 18, 0}, {18, 32, 1}, {24, 24, 0}, {12, 12, 3}, {11, 11, 2}, {14, 28, 4}});
    m_table->sortByColumn(ApisModel::Name, Qt::AscendingOrder);
    makeActions();
    layOut();

    m_rounds.setInterval(30'000);
    connect(&m_rounds, &QTimer::timeout, this, [this] {
        checkAll();
        m_model->refreshTimes();
    });
    connect(m_model, &ApisModel::loaded, this, &ApisPage::showState);
    connect(m_model, &ApisModel::failed, m_stack, &ContentStack::showError);
    connect(m_stack, &ContentStack::retryRequested, m_model, &ApisModel::reload);
    connect(m_stack, &ContentStack::emptyActivated, m_add, &QAction::trigger);
    connect(m_header, &PageHeader::searchChanged, m_found, &SearchProxy::setNeedle);
    connect(m_found, &SearchProxy::settled, this, &ApisPage::showState);
    connect(m_table, &DataTable::currentIdChanged, this, &ApisPage::showCurrent);
    connect(m_table, &QTableView::activated, m_edit, &QAction::trigger);
    const auto copy = [this](const QString &text) { m_context.clipboard.copyText(text); };
    connect(m_table, &DataTable::copyRequested, this, copy);
    connect(m_pane, &ApiPane::copyRequested, this, copy);
    connect(m_pane, &ApiPane::reimportRequested, m_reimport, &QAction::trigger);
    connect(m_pane, &ApiPane::exportRequested, this, [this] {
        saveFile(this, m_context.notifier,
                 {tr("Export who may call what"), m_pane->api().name + QStringLiteral(".csv"),
                  tr("Tables (*.csv)"), QStringLiteral("csv"), tr("Written to %1.")},
                 [this] { return m_pane->accessTable(); });
    });
    connect(m_pane, &ApiPane::editRequested, m_edit, &QAction::trigger);
    connect(m_pane, &ApiPane::checkRequested, this,
            [this] { m_apiActions->checkReachability(m_pane->api().id); });
    connect(m_pane, &ApiPane::requestRequested, this,
            [this](const QString &method, const QString &url) {
                Q_EMIT navigationRequested(
                    QStringLiteral("request"),
                    {{QStringLiteral("method"), method}, {QStringLiteral("url"), url}});
            });
    connect(m_pane, &ApiPane::tryRequested, this, [this](const RequestDocument &document) {
        Q_EMIT navigationRequested(
            QStringLiteral("request"),
            {{QStringLiteral("draft"), CollectionService::draftText(document)}});
    });
    connect(m_apiActions, &ApiActions::checkingChanged, this,
            [this](const QString &id, bool checking) {
                if (id == m_pane->api().id.text())
                    m_pane->setChecking(checking);
            });
}

void ApisPage::makeActions()
{
    m_add = new QAction(icon(QStringLiteral("plus")), tr("Add API"), this);
    m_add->setShortcut(QKeySequence::New);
    m_edit = new QAction(icon(QStringLiteral("edit")), tr("Edit API"), this);
    m_edit->setShortcut(QKeySequence(tr("Ctrl+E")));
    m_check = new QAction(icon(QStringLiteral("refresh")), tr("Check reachability"), this);
    m_check->setShortcut(QKeySequence::Refresh);
    m_reimport =
        new QAction(icon(QStringLiteral("upload")), tr("Read the OpenAPI file again…"), this);
    connect(m_reimport, &QAction::triggered, this, &ApisPage::reimport);
    m_remove = new QAction(icon(QStringLiteral("trash")), tr("Remove API"), this);
    m_remove->setShortcut(QKeySequence::Delete);
    for (QAction *action : {m_add, m_edit, m_check, m_remove})
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    // Delete belongs to the table; elsewhere it is a key like others.
    m_remove->setShortcutContext(Qt::WidgetShortcut);
    addActions({m_add, m_edit, m_check});
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_edit, m_check, m_reimport, m_remove});
    connect(m_add, &QAction::triggered, this, [this] { add(); });
    connect(m_edit, &QAction::triggered, this, &ApisPage::edit);
    connect(m_check, &QAction::triggered, this, &ApisPage::checkAll);
    connect(m_remove, &QAction::triggered, this, [this] {
        if (const Api *api = m_model->find(m_table->currentId()))
            m_apiActions->remove(*api);
    });
}

void ApisPage::layOut()
{
    m_header->addSearch(tr("Search APIs"));
    m_header->addAction(m_add, true);
    arrangeDetails(*m_split, m_table, m_pane, {{640, 360}, {3, 2}, 260, 300});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void ApisPage::setProject(const QString &projectId)
{
    m_lookedAround = false;
    m_model->setProject(ProjectId(projectId));
    if (!m_model->isLoaded())
        m_stack->showLoading();
    m_add->setEnabled(!projectId.isEmpty());
    showCurrent();
}

void ApisPage::activate()
{
    m_table->setFocus();
    checkAll();
}

QList<QAction *> ApisPage::pageActions() const
{
    return {m_add, m_edit, m_check, m_reimport, m_remove};
}

bool ApisPage::isReady() const
{
    return m_model->isLoaded();
}

void ApisPage::add(const QString &openApiFile)
{
    if (m_model->project().isEmpty())
        return;
    auto *dialog = new ApiDialog(m_context.core, m_model->project(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApiDialog::saved, this, [this](const Api &api, const Api &before) {
        m_wanted = api.id.text();
        m_apiActions->noteSaved(api, before);
        showState();
    });
    if (!openApiFile.isEmpty())
        dialog->readOpenApi(openApiFile);
    dialog->open();
}

void ApisPage::edit()
{
    const Api *api = m_model->find(m_table->currentId());
    if (!api)
        return;
    auto *dialog = new ApiDialog(m_context.core, *api, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ApiDialog::saved, m_apiActions, &ApiActions::noteSaved);
    dialog->open();
}

void ApisPage::reimport()
{
    const Api *api = m_model->find(m_table->currentId());
    if (!api)
        return;
    auto *dialog = new ReimportDialog(m_context, *api, this);
    connect(dialog, &ReimportDialog::saved, m_apiActions, &ApiActions::noteSaved);
    dialog->open();
    dialog->read({});
}

void ApisPage::checkAll()
{
    m_lookedAround = m_model->isLoaded();
    for (const Api &api : m_model->rows())
        m_apiActions->checkReachability(api.id);
}

void ApisPage::showState()
{
    if (!m_model->isLoaded())
        return;
    if (isVisible() && !m_lookedAround)
        checkAll();
    const qsizetype count = m_model->rows().size();
    m_header->setSubtitle(count == 0 ? QString()
                                     : tr("Behind the gateway: %1").arg(numberText(count)));
    if (count == 0) {
        m_stack->showEmpty(
            QStringLiteral("api"), tr("No API yet"),
            tr("Give the URL of your service, or drop its OpenAPI file. The gateway then "
               "answers for it and lets through what a key may do."),
            tr("Add an API"));
    } else if (m_found->rowCount() == 0) {
        m_stack->showEmpty(QStringLiteral("search"), tr("No API found"),
                           tr("Nothing matches what you search for."));
    } else {
        m_stack->showContent();
    }
    if (!m_wanted.isEmpty() && m_table->selectId(m_wanted))
        m_wanted.clear();
    else if (m_table->currentId().isEmpty() && m_found->rowCount() > 0)
        m_table->setCurrentIndex(m_found->index(0, 0));
    showCurrent();
}

void ApisPage::showCurrent()
{
    const Api *api = m_model->find(m_table->currentId());
    m_pane->setVisible(api != nullptr);
    m_edit->setEnabled(api != nullptr);
    m_remove->setEnabled(api != nullptr);
    m_reimport->setEnabled(api != nullptr);
    m_check->setEnabled(!m_model->rows().isEmpty());
    if (api)
        m_pane->setApi(*api);
}

void ApisPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    settings.setValue(QStringLiteral("splitter"), m_split->saveState());
}

void ApisPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_split->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
}

void ApisPage::openWith(const QVariantMap &arguments)
{
    if (arguments.contains(QStringLiteral("api"))) {
        m_wanted = arguments.value(QStringLiteral("api")).toString();
        m_header->search()->clear();
        m_pane->wantOperation(ApiId(m_wanted),
                              arguments.value(QStringLiteral("operation")).toString());
        showState();
    }
    const QString file = arguments.value(QStringLiteral("file")).toString();
    if (!file.isEmpty() || arguments.value(QStringLiteral("add")).toBool())
        add(file);
}

void ApisPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_rounds.start();
}

void ApisPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_rounds.stop();
}

} // namespace keywright::ui
