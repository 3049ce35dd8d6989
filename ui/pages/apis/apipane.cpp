// SPDX-License-Identifier: GPL-3.0-or-later
#include "apipane.h"

#include "placementeditor.h"

#include <core/base/csv.h>
#include <core/domain/operationrequest.h>
#include <core/services/openupstream.h>
#include <core/services/operationaccess.h>
#include <ui/models/apismodel.h>
#include <ui/models/formats.h>
#include <ui/models/operationsmodel.h>
#include <ui/models/searchproxy.h>
#include <ui/phrases/keyphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/codebox.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/explanation.h>
#include <ui/widgets/flowlayout.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr int leastLines = 11;
} // namespace

ApiPane::ApiPane(CoreContext &core, QWidget *parent)
    : QWidget(parent)
    , m_core(core)
    , m_pane(new DetailPane(tr("API")))
    , m_url(nullptr)
    , m_check(new QPushButton(icon(QStringLiteral("refresh")), tr("Check now")))
    , m_operations(new OperationsModel(this))
    , m_sorted(new SearchProxy(this))
    , m_table(new DataTable(tr("Operations")))
    , m_operationsArea(new QWidget)
{
    m_sorted->setSourceModel(m_operations);
    m_table->setModel(m_sorted);
    // Method, path, operation, who may call it, and who may call everything.
    m_table->setFittedColumns({{9, 9, 0}, {14, 24, 0}, {12, 18, 2}, {12, 28, 1}, {14, 24, 3}});
    auto *edit = new QPushButton(icon(QStringLiteral("edit")), tr("Edit"));
    auto *request = new QPushButton(icon(QStringLiteral("request")), tr("Try it"));
    // In a narrow pane they break into lines.
    auto *buttons = new QWidget;
    auto *flow = new FlowLayout(buttons, 8);
    flow->setContentsMargins(16, 8, 16, 12);
    for (QPushButton *button : {edit, m_check, request})
        flow->addWidget(button);

    auto *heading = makeHeading(tr("Operations"));
    auto *again = new QPushButton(icon(QStringLiteral("upload")), tr("Read the file again…"));
    again->setToolTip(tr("Shows what the OpenAPI file says now"));
    auto *save = new QPushButton(icon(QStringLiteral("download")), tr("Export…"));
    save->setToolTip(tr("The operations and who may call them, as a table"));
    connect(again, &QPushButton::clicked, this, &ApiPane::reimportRequested);
    connect(save, &QPushButton::clicked, this, &ApiPane::exportRequested);
    auto *top = new QHBoxLayout;
    top->setContentsMargins(16, 8, 16, 0);
    top->addWidget(heading);
    top->addWidget(new Explanation(Term::Operation));
    top->addStretch(1);
    auto *tools = new QWidget;
    auto *toolsFlow = new FlowLayout(tools, 8);
    toolsFlow->setContentsMargins(16, 8, 16, 8);
    toolsFlow->addWidget(again);
    toolsFlow->addWidget(save);
    heading->setBuddy(m_table);
    auto *area = new QVBoxLayout(m_operationsArea);
    area->setContentsMargins({});
    area->addLayout(top);
    area->addWidget(tools);
    area->addWidget(m_table, 1);

    setProperty("surface", true);
    setAttribute(Qt::WA_StyledBackground);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    // Also in a low window there is something to read above the operations.
    m_pane->setMinimumHeight(fontMetrics().height() * leastLines);
    layout->addWidget(m_pane, 3);
    layout->addWidget(buttons);
    layout->addWidget(m_operationsArea, 2);

    connect(edit, &QPushButton::clicked, this, &ApiPane::editRequested);
    connect(m_check, &QPushButton::clicked, this, &ApiPane::checkRequested);
    connect(request, &QPushButton::clicked, this,
            [this] { Q_EMIT requestRequested(QStringLiteral("GET"), gatewayUrl()); });
    connect(m_table, &DataTable::copyRequested, this, &ApiPane::copyRequested);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        const Operation &operation = m_operations->row(m_sorted->mapToSource(index)).operation;
        Q_EMIT tryRequested(operationRequest(operation, gatewayUrl()));
    });
    auto *tryIt = new QAction(tr("Try it"), m_table);
    connect(tryIt, &QAction::triggered, m_table,
            [this] { Q_EMIT m_table->activated(m_table->currentIndex()); });
    m_table->insertAction(m_table->actions().value(0), tryIt);
    connect(&core.changes(), &ChangeFeed::keysChanged, this, [this](const ProjectId &project) {
        if (project.isEmpty() || project == m_api.project)
            askForKeys();
    });
    connect(&core.gateway(), &GatewayService::statusChanged, this, [this] {
        if (m_url && m_url->text() != gatewayUrl())
            m_url->setText(gatewayUrl());
    });
}

void ApiPane::setApi(const Api &api)
{
    const bool anotherProject = api.project != m_api.project;
    const bool another = api.id != m_api.id;
    if (api == m_api && m_url)
        return;
    m_api = api;
    rebuild();
    if (another)
        m_operations->clearRows();
    showOperations();
    if (anotherProject)
        askForKeys();
}

void ApiPane::wantOperation(const ApiId &api, const QString &operation)
{
    m_wantedApi = api;
    m_wantedOperation = operation;
    selectWanted();
}

void ApiPane::selectWanted()
{
    if (m_api.id == m_wantedApi && m_table->selectId(m_wantedOperation))
        m_wantedOperation.clear();
}

void ApiPane::setChecking(bool checking)
{
    m_check->setEnabled(!checking);
    m_check->setText(checking ? tr("Checking…") : tr("Check now"));
}

void ApiPane::rebuild()
{
    const Reachability &seen = m_api.reachability;
    m_pane->clear();
    m_pane->setTitle(m_api.name, reachabilitySummary(seen),
                     toneFromName(reachabilityTone(seen.state)));
    m_pane->setSentence(tr("Callers use the address below with a key; the gateway passes what the "
                           "key may do on to %1.")
                            .arg(m_api.upstream.toDisplayString()));
    m_url = new CodeBox(tr("Address behind the gateway"));
    m_url->setText(gatewayUrl());
    connect(m_url, &CodeBox::copyRequested, this, &ApiPane::copyRequested);
    m_pane->addWidget(m_url);

    m_pane->addSection(tr("Upstream"));
    m_pane->addValue(tr("URL"), m_api.upstream.toDisplayString(), true);
    m_pane->addValue(tr("Last seen"),
                     relativeText(seen.lastSeen, m_core.clock().now(), tr("never")));
    if (!seen.detail.isEmpty() && seen.state != Reachability::State::Reachable)
        m_pane->addValue(tr("Problem"), seen.detail);
    if (const auto open = openUpstream(m_api))
        m_pane->addValue(tr("Past the gateway"),
                         open->elsewhere.isEmpty()
                             ? tr("it answers programs of this machine without a key")
                             : tr("it answers anybody without a key at %1: let it listen on the "
                                  "loopback alone, or put a firewall before it")
                                   .arg(open->elsewhere));
    m_pane->addSection(tr("Calls"));
    m_pane->addValue(tr("Key in"), keyLocationsText(m_api.keyLocations));
    if (m_api.keepKey)
        m_pane->addValue(tr("Caller's key"), tr("is passed on to the upstream"));
    if (m_api.credential) {
        m_pane->addValue(tr("Key for it"), nameOf(*m_api.credential));
        m_pane->addValue(tr("It goes in"), placementWords(m_api));
    }
    m_pane->addValue(tr("Browser origins"), m_api.corsOrigins.join(QStringLiteral(", ")));
    QStringList limits;
    for (const policy::Limit &limit : m_api.limits)
        limits << limitWords(limit);
    m_pane->addValue(tr("Limits"),
                     limits.isEmpty() ? tr("none over all keys") : limits.join(u'\n'));
    if (!m_api.source.isEmpty())
        m_pane->addValue(tr("OpenAPI file"), m_api.source);
}

void ApiPane::showOperations()
{
    QList<OperationRow> rows;
    for (const OperationAccess &access : accessTo(m_api, m_keys, m_core.clock().now()))
        rows.append(access);
    m_operations->setRows(rows);
    m_operationsArea->setVisible(!rows.isEmpty());
    selectWanted();
}

void ApiPane::askForKeys()
{
    if (m_api.project.isEmpty())
        return;
    m_keyList.ask(this, m_core.keys().list(m_api.project), [this](const Result<QList<Key>> &keys) {
        if (!keys)
            return;
        m_keys = *keys;
        if (m_api.credential)
            rebuild(); // the key that goes to the upstream has a name now
        showOperations();
    });
}

QByteArray ApiPane::accessTable() const
{
    // Every name, where the table shows the first one.
    const QStringList heads{tr("Method"), tr("Path"), tr("Operation"), tr("Open to"),
                            tr("Unrestricted keys")};
    QList<QStringList> lines{heads};
    for (const OperationRow &row : m_operations->rows())
        lines.append({row.operation.method, row.operation.path, row.operation.operationId,
                      row.callers.join(QStringLiteral("; ")),
                      row.declared ? row.unrestricted.join(QStringLiteral("; "))
                                   : tr("not declared any more")});
    QByteArray csv;
    for (const QStringList &line : std::as_const(lines)) {
        QStringList fields;
        for (const QString &cell : line)
            fields << csvField(cell);
        csv += fields.join(u',').toUtf8() + "\r\n";
    }
    return csv;
}

QString ApiPane::nameOf(const KeyId &id) const
{
    for (const Key &key : m_keys) {
        if (key.id == id)
            return key.name;
    }
    return tr("a key of the project");
}

QString ApiPane::gatewayUrl() const
{
    return m_core.gateway().urlOf(m_api.name);
}

} // namespace keywright::ui
