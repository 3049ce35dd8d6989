// SPDX-License-Identifier: GPL-3.0-or-later
#include "reimportdialog.h"

#include <ui/phrases/errorphrases.h>
#include <ui/support/icons.h>
#include <ui/widgets/busybar.h>

#include <QtCore/QFileInfo>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

QStringList lineOf(const Operation &operation)
{
    return {operation.method + u' ' + operation.path, operation.operationId};
}

/// What of an operation is otherwise, in a word each.
QString differences(const OperationChange &change)
{
    QStringList words;
    if (change.before.operationId != change.after.operationId)
        words << ReimportDialog::tr("its name was %1")
                     .arg(change.before.operationId.isEmpty() ? QStringLiteral("–")
                                                              : change.before.operationId);
    if (change.before.summary != change.after.summary)
        words << ReimportDialog::tr("summary");
    if (change.before.mediaTypes != change.after.mediaTypes)
        words << ReimportDialog::tr("accepted bodies");
    if (change.before.parameters != change.after.parameters)
        words << ReimportDialog::tr("parameters");
    if (change.before.example != change.after.example)
        words << ReimportDialog::tr("example");
    return words.join(QStringLiteral(", "));
}

} // namespace

ReimportDialog::ReimportDialog(PageContext &context, const Api &api, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_api(api)
    , m_sentence(new QLabel(this))
    , m_changes(new QTreeWidget(this))
    , m_busy(new BusyBar(this))
    , m_choose(new QPushButton(icon(QStringLiteral("upload")), tr("Choose another file…"), this))
{
    setWindowTitle(tr("Read the OpenAPI file of %1 again").arg(api.name));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(680, 460);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_changes->setAccessibleName(tr("What changes"));
    m_changes->setHeaderLabels({tr("Operation"), tr("Name"), tr("What")});
    m_changes->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_changes->setUniformRowHeights(true);
    m_choose->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(this);
    m_cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    m_cancel->setAutoDefault(false); // Return is not to press it while the other one is disabled
    buttons->addButton(m_choose, QDialogButtonBox::ResetRole);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    m_apply->setProperty("primary", true);
    m_apply->setDefault(true);
    m_apply->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(m_sentence);
    layout->addWidget(m_changes, 1);
    layout->addWidget(m_busy);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &ReimportDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, &ReimportDialog::apply);
    connect(m_choose, &QPushButton::clicked, this, &ReimportDialog::choose);
}

void ReimportDialog::choose()
{
    auto *dialog =
        new QFileDialog(this, tr("Choose an OpenAPI file"), QFileInfo(m_api.source).path(),
                        tr("OpenAPI (*.json *.yaml *.yml);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ReimportDialog::read);
    dialog->open();
}

void ReimportDialog::read(const QString &path)
{
    m_plan = {};
    m_reading.drop();
    refresh();
    m_changes->clear();
    const QString file = path.isEmpty() ? m_api.source : path;
    if (file.isEmpty()) {
        m_sentence->setText(tr("%1 came from no OpenAPI file. Choose one.").arg(m_api.name));
        return m_choose->setFocus();
    }
    m_sentence->setText(tr("Reading %1…").arg(file));
    m_reading.ask(this, planReimport(m_context.core, m_api, file),
                  [this](const Result<ApiReimport> &plan) {
                      if (plan)
                          show(*plan);
                      else
                          showError(plan.error());
                      refresh();
                  });
    refresh();
}

void ReimportDialog::refresh()
{
    const bool isReading = m_reading.isWaiting(), isSaving = m_saving.isWaiting();
    m_apply->setEnabled(!isReading && !isSaving && m_plan.after != m_plan.before);
    m_choose->setEnabled(!isSaving);
    m_cancel->setText(isSaving ? tr("Close") : tr("Cancel"));
    m_busy->tell(isSaving ? tr("Saving…") : isReading ? tr("Reading the file…") : QString());
}

void ReimportDialog::showError(const Error &error)
{
    m_sentence->setText(sentence(error) + u' '
                        + (error.detail.isEmpty() ? advice(error) : error.detail));
}

void ReimportDialog::show(const ApiReimport &plan)
{
    m_plan = plan;
    const auto group = [this](const QString &title, qsizetype count) {
        auto *item = new QTreeWidgetItem(m_changes, {tr("%1: %2").arg(title).arg(count)});
        item->setFirstColumnSpanned(true);
        item->setExpanded(true);
        return item;
    };
    const auto list = [&group](const QString &title, const QList<Operation> &operations) {
        if (operations.isEmpty())
            return;
        QTreeWidgetItem *parent = group(title, operations.size());
        for (const Operation &operation : operations)
            new QTreeWidgetItem(parent, lineOf(operation));
    };
    list(tr("Added"), plan.added);
    list(tr("No longer declared"), plan.removed);
    if (!plan.changed.isEmpty()) {
        QTreeWidgetItem *parent = group(tr("Changed"), plan.changed.size());
        for (const OperationChange &change : plan.changed)
            new QTreeWidgetItem(parent, lineOf(change.after) << differences(change));
    }
    if (!plan.orphaned.isEmpty()) {
        QTreeWidgetItem *parent =
            group(tr("Keys that name what is no longer declared"), plan.orphaned.size());
        for (const UndeclaredEntry &entry : plan.orphaned)
            new QTreeWidgetItem(parent, {entry.entry, entry.keyName, tr("stays as it is")});
    }
    m_sentence->setText(
        plan.changesNothing()
            ? tr("The file says what it said before.")
            : tr("Keys and their restrictions stay as they are; this can be undone."));
    m_changes->setCurrentItem(m_changes->topLevelItem(0));
}

void ReimportDialog::apply()
{
    m_saving.ask(this, m_context.core.apis().update(m_plan.after),
                 [this](const Result<Api> &saved) { takeSaved(saved); });
    refresh();
}

void ReimportDialog::takeSaved(const Result<Api> &saved)
{
    if (saved)
        Q_EMIT this->saved(*saved, m_plan.before);
    if (m_isClosed) {
        if (saved)
            m_context.notifier.success(tr("The operations of %1 are up to date.").arg(saved->name));
        else
            m_context.notifier.error(saved.error());
        deleteLater();
    } else if (saved) {
        accept();
    } else {
        showError(saved.error());
        refresh();
    }
}

void ReimportDialog::reject()
{
    if (!m_saving.isWaiting())
        return QDialog::reject();
    m_isClosed = true;
    setAttribute(Qt::WA_DeleteOnClose, false);
    hide();
}

} // namespace keywright::ui
