// SPDX-License-Identifier: GPL-3.0-or-later
#include "auditpage.h"

#include "auditpane.h"

#include <core/services/auditservice.h>
#include <ui/delegates/chipdelegate.h>
#include <ui/models/auditmodel.h>
#include <ui/models/formats.h>
#include <ui/phrases/auditphrases.h>
#include <ui/support/icons.h>
#include <ui/support/tone.h>
#include <ui/widgets/busybar.h>
#include <ui/widgets/contentstack.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/detailsplit.h>
#include <ui/widgets/pageheader.h>
#include <ui/widgets/typedconfirmation.h>

#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QScrollBar>
#include <QtWidgets/QSplitter>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

AuditPage::AuditPage(const PageInfo &info, PageContext &context)
    : Page(info)
    , m_context(context)
    , m_model(new AuditModel(context.core, this))
    , m_header(new PageHeader(info.title))
    , m_verify(new QAction(icon(QStringLiteral("check")), tr("Check the log"), this))
    , m_export(new QAction(icon(QStringLiteral("download")), tr("Export the log…"), this))
    , m_refresh(new QAction(icon(QStringLiteral("refresh")), tr("Refresh"), this))
    , m_all(new QAction(icon(QStringLiteral("close")), tr("Show all entries"), this))
    , m_renew(new QAction(icon(QStringLiteral("lock")), tr("Begin anew with another key…"), this))
    , m_scope(new QComboBox)
    , m_family(new QComboBox)
    , m_busy(new BusyBar)
    , m_check(new QLabel)
    , m_table(new DataTable(tr("Entries, newest first")))
    , m_pane(new AuditPane)
    , m_split(new QSplitter)
    , m_stack(new ContentStack(this))
{
    m_stack->setContent(m_split);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->setItemDelegateForColumn(AuditModel::What, new ChipDelegate(ToneRole, m_table));
    // Time, what, name, who, more.
    m_table->setFittedColumns({{23, 25, 0}, {18, 30, 0}, {14, 30, 0}, {14, 22, 1}, {12, 50, 2}});
    m_verify->setToolTip(tr("Whether every entry is as it was written, and none is missing"));
    m_verify->setShortcut(QKeySequence(tr("Ctrl+Return")));
    m_refresh->setShortcut(QKeySequence::Refresh);
    m_renew->setToolTip(tr("For a log whose key is no longer in the keychain."));
    m_renew->setEnabled(false);
    for (QAction *action : pageActions())
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    addActions(pageActions());
    layOut();
    connectParts();
}

void AuditPage::layOut()
{
    m_scope->setAccessibleName(tr("Which part of the log"));
    m_scope->addItem(tr("This project"));
    m_scope->addItem(tr("Everything"));
    m_family->setAccessibleName(tr("Kind of entries"));
    m_family->addItem(tr("All kinds"), QString());
    for (const QString &family : auditFamilies())
        m_family->addItem(auditFamilyText(family), family);
    // The header has to fit the smallest window.
    for (QComboBox *box : {m_scope, m_family}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(8);
    }
    m_header->addControl(m_scope);
    m_header->addControl(m_family);
    m_header->addSearch(tr("Search the log"));
    m_header->addAction(m_all);
    m_header->addAction(m_verify, true);
    m_check->setObjectName(QStringLiteral("check"));
    m_check->setWordWrap(true);
    m_check->setTextFormat(Qt::PlainText);
    m_check->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_check->setAccessibleName(tr("Result of the check"));
    m_check->setContentsMargins(16, 10, 16, 10);
    m_check->setAutoFillBackground(true);
    m_check->hide();
    arrangeDetails(*m_split, m_table, m_pane, {{640, 340}});
    m_pane->hide();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_busy);
    layout->addWidget(m_check);
    layout->addWidget(m_stack, 1);
}

void AuditPage::connectParts()
{
    connect(m_scope, &QComboBox::currentIndexChanged, this, &AuditPage::filter);
    connect(m_family, &QComboBox::currentIndexChanged, this, &AuditPage::filter);
    connect(m_header, &PageHeader::searchChanged, this, &AuditPage::filter);
    connect(m_verify, &QAction::triggered, this, &AuditPage::verify);
    connect(m_export, &QAction::triggered, this, &AuditPage::exportLog);
    connect(m_all, &QAction::triggered, this, &AuditPage::showAll);
    connect(m_renew, &QAction::triggered, this, &AuditPage::askRenew);
    connect(m_refresh, &QAction::triggered, m_model, &AuditModel::reload);
    connect(m_model, &AuditModel::loaded, this, &AuditPage::showState);
    connect(m_model, &AuditModel::failed, m_stack, &ContentStack::showError);
    connect(m_stack, &ContentStack::retryRequested, m_model, &AuditModel::reload);
    connect(m_stack, &ContentStack::emptyActivated, this, &AuditPage::showAll);
    connect(m_table, &DataTable::currentIdChanged, this, &AuditPage::showCurrent);
    connect(m_table, &DataTable::copyRequested, this,
            [this](const QString &text) { m_context.clipboard.copyText(text); });
    connect(m_table->verticalScrollBar(), &QScrollBar::valueChanged, this, [this](int value) {
        const QScrollBar *bar = m_table->verticalScrollBar();
        if (value >= bar->maximum() - bar->pageStep())
            m_model->loadOlder();
    });
    connect(m_pane, &AuditPane::keyRequested, this, [this](const QString &id) {
        Q_EMIT navigationRequested(QStringLiteral("keys"), {{QStringLiteral("key"), id}});
    });
}

void AuditPage::filter()
{
    AuditFilter wanted;
    if (!m_project.isEmpty() && m_scope->currentIndex() == 0)
        wanted.project = ProjectId(m_project);
    wanted.object = m_object;
    wanted.action = m_family->currentData().toString();
    wanted.text = m_header->search()->text().trimmed();
    m_all->setVisible(!m_object.isEmpty());
    if (wanted == m_model->filter() && m_model->isLoaded())
        return;
    m_stack->showLoading();
    m_model->setFilter(wanted);
}

bool AuditPage::isFiltered() const
{
    const AuditFilter &present = m_model->filter();
    return !present.action.isEmpty() || !present.text.isEmpty() || !present.object.isEmpty();
}

void AuditPage::showAll()
{
    m_object.clear();
    m_family->setCurrentIndex(0);
    m_header->search()->clear();
    filter();
}

void AuditPage::showState()
{
    const qsizetype count = m_model->rows().size();
    m_header->setSubtitle(count == 0            ? QString()
                          : !m_object.isEmpty() ? tr("Only %1: %n entries", nullptr, int(count))
                                                      .arg(m_model->rows().constFirst().note.name)
                          : m_model->isAtOldest() ? tr("Entries: %1").arg(numberText(count))
                                                  : tr("The newest %1").arg(numberText(count)));
    if (count > 0)
        m_stack->showContent();
    else if (isFiltered())
        m_stack->showEmpty(QStringLiteral("search"), tr("No such entry"),
                           tr("Nothing in the log matches the filters."), tr("Show all entries"));
    else
        m_stack->showEmpty(QStringLiteral("audit"), tr("Nothing has happened yet"),
                           tr("Every change, and every time that a secret is shown, copied or "
                              "given to a program, is written here and cannot be taken back."));
    showCurrent();
}

void AuditPage::showCurrent()
{
    const AuditEntry *entry = m_model->find(m_table->currentId());
    m_pane->setVisible(entry != nullptr);
    if (entry)
        m_pane->setEntry(*entry);
}

void AuditPage::verify()
{
    showBusy(tr("Checking the log…"));
    m_checking.ask(this, m_context.core.audit().verify(),
                   [this](const Result<AuditReport> &report) {
                       if (report)
                           showReport(*report);
                       else
                           m_context.notifier.error(report.error());
                       showBusy({});
                   });
}

void AuditPage::showBusy(const QString &what)
{
    m_busy->tell(what);
    m_verify->setEnabled(what.isEmpty());
    m_renew->setEnabled(what.isEmpty() && m_isKeyLost);
}

void AuditPage::showReport(const AuditReport &report)
{
    const Tone tone = report.holds()
                          ? (report.unkeyed == report.entries && report.entries > 0 ? Tone::Warning
                                                                                    : Tone::Granted)
                      : report.finding == AuditReport::Finding::Unproven ? Tone::Warning
                                                                         : Tone::Denied;
    const QString advice = auditReportAdvice(report);
    m_check->setText(advice.isEmpty() ? auditReportText(report)
                                      : auditReportText(report) + u' ' + advice);
    QPalette colours = palette();
    colours.setColor(QPalette::Window, toneBackground(tone, palette()));
    colours.setColor(QPalette::WindowText, toneText(tone, palette()));
    m_check->setPalette(colours);
    m_check->show();
    m_isKeyLost = report.finding == AuditReport::Finding::KeyMissing;
    if (!report.holds() && report.at > 0)
        m_table->selectId(QString::number(report.at));
}

void AuditPage::askRenew()
{
    auto *question = new TypedConfirmation(
        tr("Begin anew with another key"), tr("What was written so far cannot be proven any more."),
        tr("It stays in the log. What is written from now on is proven by a new key in the "
           "keychain. This cannot be taken back."),
        tr("begin anew"), tr("Begin anew"), this);
    connect(question, &TypedConfirmation::confirmed, this, &AuditPage::renew);
    question->open();
}

void AuditPage::renew()
{
    showBusy(tr("Beginning anew with another key…"));
    m_checking.ask(this, m_context.core.audit().renew(), [this](const Result<void> &renewed) {
        if (renewed)
            return verify();
        showBusy({});
        m_context.notifier.error(renewed.error());
    });
}

QString AuditPage::checkText() const
{
    return m_check->isHidden() ? QString() : m_check->text();
}

void AuditPage::exportLog()
{
    auto *dialog = new QFileDialog(this, tr("Export the log"), QStringLiteral("audit.jsonl"),
                                   tr("JSON lines (*.jsonl);;Table (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    connect(dialog, &QFileDialog::fileSelected, this, &AuditPage::exportTo);
    dialog->open();
}

void AuditPage::exportTo(const QString &path)
{
    const AuditFormat format = path.endsWith(QLatin1String(".csv"), Qt::CaseInsensitive)
                                   ? AuditFormat::Csv
                                   : AuditFormat::JsonLines;
    onAnswer(this, m_context.core.audit().exportTo(path, m_model->filter(), format),
             [this, path](const Result<qint64> &entries) {
                 if (entries)
                     m_context.notifier.success(
                         tr("Exported to %1: %n entries.", nullptr, int(*entries)).arg(path));
                 else
                     m_context.notifier.error(entries.error());
             });
}

void AuditPage::setProject(const QString &projectId)
{
    if (projectId != m_project)
        m_object.clear();
    m_project = projectId;
    filter();
}

void AuditPage::activate()
{
    m_table->setFocus();
}

void AuditPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    m_model->setWatching(true);
}

void AuditPage::hideEvent(QHideEvent *event)
{
    Page::hideEvent(event);
    m_model->setWatching(false);
}

QList<QAction *> AuditPage::pageActions() const
{
    return {m_verify, m_export, m_refresh, m_all, m_renew};
}

bool AuditPage::isReady() const
{
    return m_model->isLoaded();
}

void AuditPage::saveState(QSettings &settings) const
{
    m_table->saveState(settings);
    settings.setValue(QStringLiteral("splitter"), m_split->saveState());
    settings.setValue(QStringLiteral("scope"), m_scope->currentIndex());
}

void AuditPage::restoreState(QSettings &settings)
{
    m_table->restoreState(settings);
    m_split->restoreState(settings.value(QStringLiteral("splitter")).toByteArray());
    m_scope->setCurrentIndex(qBound(0, settings.value(QStringLiteral("scope")).toInt(), 1));
}

void AuditPage::openWith(const QVariantMap &arguments)
{
    m_object = arguments.value(QStringLiteral("object")).toString();
    m_family->setCurrentIndex(0);
    filter();
}

} // namespace keywright::ui
