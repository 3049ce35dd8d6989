// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrixpage.h"

#include "matrixfigures.h"
#include "matrixpane.h"
#include "matrixview.h"

#include <core/services/matrixreport.h>
#include <ui/models/formats.h>
#include <ui/models/matrixmodel.h>
#include <ui/support/icons.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/filesaving.h>
#include <ui/widgets/pageheader.h>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QProgressBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int aMoment = 300;

} // namespace

MatrixPage::MatrixPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_model(new MatrixModel(this))
    , m_header(new PageHeader(info.title))
    , m_api(new QComboBox)
    , m_way(new QComboBox)
    , m_unsafe(new QCheckBox(tr("Send writing calls too")))
    , m_figures(new MatrixFigures)
    , m_progress(new QProgressBar)
    , m_table(new MatrixView(m_model))
    , m_pane(new MatrixPane)
    , m_splitter(new QSplitter)
    , m_stack(nullptr)
{
    makeActions();
    layOut();
    connectParts();
}

MatrixPage::~MatrixPage() = default;

void MatrixPage::makeActions()
{
    m_run = new QAction(icon(QStringLiteral("play")), tr("Run"), this);
    m_run->setShortcut(QKeySequence(tr("Ctrl+Return")));
    m_cancel = new QAction(icon(QStringLiteral("stop")), tr("Cancel"), this);
    m_cancel->setShortcut(QKeySequence(Qt::Key_Escape));
    m_report = new QAction(icon(QStringLiteral("download")), tr("Save JUnit report…"), this);
    m_picture = new QAction(icon(QStringLiteral("table")), tr("Save picture…"), this);
    m_drawing = new QAction(icon(QStringLiteral("table")), tr("Save drawing (SVG)…"), this);
    m_request = new QAction(icon(QStringLiteral("request")), tr("Open as request"), this);
    m_key = new QAction(icon(QStringLiteral("key")), tr("Show key"), this);
    for (QAction *action : pageActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions(pageActions());
    m_cancel->setVisible(false);
    for (QAction *action : pageActions())
        action->setEnabled(false);
    m_pane->setActions({m_request, m_key});
    connect(m_run, &QAction::triggered, this, &MatrixPage::start);
    connect(m_cancel, &QAction::triggered, this, [this] {
        if (m_running)
            m_running->cancel();
    });
    connect(m_report, &QAction::triggered, this, &MatrixPage::saveReport);
    connect(m_picture, &QAction::triggered, this, &MatrixPage::savePicture);
    connect(m_drawing, &QAction::triggered, m_table,
            [this] { m_table->saveDrawing(m_context.notifier); });
    connect(m_request, &QAction::triggered, this, &MatrixPage::openRequest);
    connect(m_key, &QAction::triggered, this, &MatrixPage::openKey);
}

void MatrixPage::layOut()
{
    m_api->setAccessibleName(tr("API"));
    m_api->addItem(tr("All APIs"));
    m_way->addItems({tr("Through the gateway"), tr("Past the gateway")});
    m_way->setAccessibleName(tr("Way that the calls take"));
    m_way->setToolTip(tr("Past the gateway shows what a service does for whoever finds its own "
                         "address."));
    m_unsafe->setToolTip(
        tr("POST, PUT, PATCH and DELETE with an example body: they may change something."));
    m_header->addControl(m_api);
    m_header->addControl(m_way);
    m_header->addControl(m_unsafe);
    m_header->addAction(m_cancel);
    m_header->addAction(m_run, true);
    m_progress->setTextVisible(false);
    m_progress->setFixedHeight(4);
    m_progress->setAccessibleName(tr("Calls that were sent"));
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_pane);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->setSizes({700, 320});
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_figures);
    column->addWidget(m_progress);
    column->addWidget(m_splitter, 1);
    m_stack = new ContentStack(this);
    m_stack->setContent(content);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_stack, 1);
}

void MatrixPage::connectParts()
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(aMoment);
    connect(&m_soon, &QTimer::timeout, this, &MatrixPage::predict);
    const auto soon = [this] {
        m_stale = true;
        if (isVisible())
            m_soon.start();
    };
    const ChangeFeed &changes = m_context.core.changes();
    connect(&changes, &ChangeFeed::keysChanged, this, soon);
    connect(&changes, &ChangeFeed::apisChanged, this, soon);
    connect(m_api, &QComboBox::currentIndexChanged, this, [this] {
        if (!m_choosing)
            predict();
    });
    connect(m_stack, &ContentStack::retryRequested, this, &MatrixPage::predict);
    connect(m_stack, &ContentStack::emptyActivated, this, [this] {
        Q_EMIT navigationRequested(QStringLiteral("apis"), {{QStringLiteral("add"), true}});
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &MatrixPage::showCurrent);
    connect(m_table, &QTableView::activated, m_request, &QAction::trigger);
}

void MatrixPage::setProject(const QString &projectId)
{
    if (projectId == m_project)
        return;
    m_project = projectId;
    m_running.reset();
    m_loaded = false;
    m_choosing = true;
    m_api->setCurrentIndex(0);
    m_choosing = false;
    end();
    m_stack->showLoading();
    if (isVisible())
        predict();
}

void MatrixPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_loaded || m_stale)
        predict();
}

void MatrixPage::activate()
{
    m_table->setFocus();
}

QList<QAction *> MatrixPage::pageActions() const
{
    return {m_run, m_cancel, m_report, m_picture, m_drawing, m_request, m_key};
}

bool MatrixPage::isReady() const
{
    return m_loaded && !m_running && !m_asked.isWaiting();
}

void MatrixPage::predict()
{
    // What is being sent is over the matrix as it was; it is predicted anew when that is done.
    if (m_project.isEmpty() || m_running)
        return;
    m_stale = false;
    MatrixQuestion question;
    question.project = ProjectId(m_project);
    if (m_api->currentIndex() > 0)
        question.apis = {m_api->currentText()};
    m_asked.ask(this, m_context.core.matrix().predict(question),
                [this](const Result<Matrix> &matrix) {
                    if (!matrix)
                        return m_stack->showError(matrix.error());
                    show(*matrix);
                });
}

void MatrixPage::show(const Matrix &matrix)
{
    m_loaded = true;
    m_model->setMatrix(matrix);
    showApis(matrix);
    const qsizetype keys =
        std::count_if(matrix.rows.begin(), matrix.rows.end(),
                      [](const MatrixRow &row) { return row.caller == MatrixCaller::Key; });
    m_header->setSubtitle(
        tr("Keys: %1, operations: %2").arg(numberText(keys), numberText(matrix.columns.size())));
    if (matrix.columns.isEmpty())
        m_stack->showEmpty(QStringLiteral("api"), tr("No API yet"),
                           tr("Every key at every operation: what it may do, and what your "
                              "service really does. Register an API first."),
                           tr("Add an API"));
    else
        m_stack->showContent();
    if (!m_table->currentIndex().isValid() && m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(0, 0));
    m_run->setEnabled(!matrix.columns.isEmpty());
    m_report->setEnabled(m_run->isEnabled());
    m_picture->setEnabled(m_run->isEnabled());
    m_drawing->setEnabled(m_run->isEnabled());
    m_figures->showMatrix(m_model->matrix());
    showCurrent();
}

// Only while all are shown does the matrix know all of them.
void MatrixPage::showApis(const Matrix &matrix)
{
    if (m_api->currentIndex() > 0)
        return;
    QStringList names;
    for (const MatrixColumn &column : matrix.columns) {
        if (!names.contains(column.api.name))
            names.append(column.api.name);
    }
    m_choosing = true;
    while (m_api->count() > 1)
        m_api->removeItem(1);
    m_api->addItems(names);
    m_choosing = false;
}

MatrixSending MatrixPage::sending() const
{
    MatrixSending sending;
    sending.direct = m_way->currentIndex() == 1;
    sending.unsafe = m_unsafe->isChecked();
    return sending;
}

void MatrixPage::start()
{
    if (m_running || m_permitted.isWaiting() || !m_run->isEnabled())
        return;
    m_permitted.ask(this, m_context.core.matrix().canSend(sending()),
                    [this](const Result<void> &permitted) {
                        if (!permitted)
                            return m_context.notifier.error(permitted.error());
                        begin();
                    });
}

void MatrixPage::begin()
{
    Matrix matrix = m_model->matrix();
    for (MatrixCell &cell : matrix.cells) {
        const Judgement predicted = cell.predicted;
        cell = MatrixCell();
        cell.predicted = predicted;
    }
    m_model->setMatrix(matrix);
    m_running = m_context.core.matrix().run(matrix, sending());
    MatrixRun *run = m_running.get();
    connect(run, &MatrixRun::cellChanged, this, [this, run](qsizetype row, qsizetype column) {
        m_model->setCell(row, column, run->matrix().cell(row, column));
        const QModelIndex current = m_table->currentIndex();
        if (current.row() == row && current.column() == column)
            showCurrent();
        showProgress();
    });
    connect(run, &MatrixRun::finished, this, &MatrixPage::end);
    m_run->setVisible(false);
    m_cancel->setVisible(true);
    m_cancel->setEnabled(true);
    for (QWidget *control : {static_cast<QWidget *>(m_api), static_cast<QWidget *>(m_way),
                             static_cast<QWidget *>(m_unsafe)})
        control->setEnabled(false);
    showProgress();
    run->start();
}

void MatrixPage::end()
{
    if (m_running) {
        if (m_running->isCancelled())
            m_context.notifier.info(tr("Cancelled. What was not sent is as policy says."));
        m_running.release()->deleteLater(); // it is its signal that we are in
    }
    m_run->setVisible(true);
    m_cancel->setVisible(false);
    m_cancel->setEnabled(false);
    for (QWidget *control : {static_cast<QWidget *>(m_api), static_cast<QWidget *>(m_way),
                             static_cast<QWidget *>(m_unsafe)})
        control->setEnabled(true);
    showProgress();
    if (m_stale)
        m_soon.start();
}

void MatrixPage::showProgress()
{
    const bool running = m_running != nullptr;
    m_progress->setMaximum(running ? std::max(1, int(m_running->total())) : 1);
    m_progress->setValue(running ? int(m_running->done()) : 0);
    QSizePolicy policy = m_progress->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the table does not jump
    m_progress->setSizePolicy(policy);
    m_progress->setVisible(running);
    m_figures->showMatrix(m_model->matrix());
}

void MatrixPage::showCurrent()
{
    const QModelIndex current = m_table->currentIndex();
    const Matrix &matrix = m_model->matrix();
    const bool any = current.isValid();
    m_request->setEnabled(any);
    m_key->setEnabled(any && matrix.rows.at(current.row()).key.has_value());
    if (!any)
        return m_pane->showNothing();
    m_pane->showCell(matrix.rows.at(current.row()), matrix.columns.at(current.column()),
                     matrix.cell(current.row(), current.column()));
}

void MatrixPage::openRequest()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    const MatrixRow &row = m_model->matrix().rows.at(current.row());
    const MatrixColumn &column = m_model->matrix().columns.at(current.column());
    QString base = sending().direct ? column.api.upstream.toString()
                                    : m_context.core.gateway().urlOf(column.api.name);
    while (base.endsWith(u'/'))
        base.chop(1);
    QVariantMap arguments{{QStringLiteral("method"), column.operation.method},
                          {QStringLiteral("url"), base + column.path}};
    if (row.key)
        arguments.insert(QStringLiteral("key"), row.key->id.text());
    Q_EMIT navigationRequested(QStringLiteral("request"), arguments);
}

void MatrixPage::openKey()
{
    const QModelIndex current = m_table->currentIndex();
    if (!current.isValid())
        return;
    if (const auto &key = m_model->matrix().rows.at(current.row()).key)
        Q_EMIT navigationRequested(QStringLiteral("keys"),
                                   {{QStringLiteral("key"), key->id.text()}});
}

void MatrixPage::saveReport()
{
    const QString project = m_api->currentIndex() > 0 ? m_api->currentText() : title();
    saveFile(this, m_context.notifier,
             {tr("Save JUnit report"), QStringLiteral("matrix.xml"), tr("JUnit reports (*.xml)"),
              QStringLiteral("xml"), tr("The report was saved to %1.")},
             [matrix = m_model->matrix(), project] {
                 return matrixReport(project, matrix, {callerTitle, callTitle, explanationOf});
             });
}

void MatrixPage::savePicture()
{
    saveFile(this, m_context.notifier,
             {tr("Save picture"), QStringLiteral("matrix.png"), tr("Pictures (*.png)"),
              QStringLiteral("png"), tr("The picture was saved to %1.")},
             [this] { return m_table->picture(); });
}

void MatrixPage::saveState(QSettings &settings) const
{
    settings.setValue(QStringLiteral("splitter"), m_splitter->saveState());
    settings.setValue(QStringLiteral("direct"), m_way->currentIndex() == 1);
}

void MatrixPage::restoreState(QSettings &settings)
{
    m_splitter->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_way->setCurrentIndex(settings.value(QStringLiteral("direct")).toBool() ? 1 : 0);
}

} // namespace keywright::ui
