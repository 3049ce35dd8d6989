// SPDX-License-Identifier: GPL-3.0-or-later
#include "historypane.h"

#include <core/services/historyservice.h>
#include <ui/commands/answer.h>
#include <ui/delegates/chipdelegate.h>
#include <ui/models/historymodel.h>
#include <ui/support/icons.h>
#include <ui/widgets/datatable.h>
#include <ui/widgets/typedconfirmation.h>

#include <QtGui/QAction>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

HistoryPane::HistoryPane(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new HistoryModel(context.core, this))
    , m_search(new QLineEdit)
    , m_table(new DataTable(tr("Requests that were sent")))
    , m_empty(new QLabel)
    , m_stack(new QStackedWidget)
{
    makeActions();
    layOut();
    connect(m_search, &QLineEdit::textChanged, m_model, &HistoryModel::setFilter);
    connect(m_table, &DataTable::activated, m_open, &QAction::trigger);
    connect(m_table, &DataTable::currentIdChanged, this, &HistoryPane::showState);
    connect(m_model, &HistoryModel::loaded, this, &HistoryPane::showState);
    connect(m_model, &HistoryModel::failed, this,
            [this](const Error &error) { m_context.notifier.error(error); });
    showState();
}

void HistoryPane::makeActions()
{
    const auto add = [this](const char *symbol, const QString &text, auto slot) {
        auto *action = new QAction(icon(QString::fromLatin1(symbol)), text, this);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
        return action;
    };
    m_open = add("request", tr("Open it in a tab"), [this] { get(&HistoryPane::openRequested); });
    m_compare = add("table", tr("Compare its answer with the present one"),
                    [this] { get(&HistoryPane::compareRequested); });
    m_remove = add("trash", tr("Remove it from the history"), &HistoryPane::removeCurrent);
    m_clear = add("trash", tr("Clear the history…"), &HistoryPane::clear);
}

void HistoryPane::layOut()
{
    m_search->setPlaceholderText(tr("Search what was sent"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_table->setModel(m_model);
    m_table->setSortingEnabled(false);
    m_table->horizontalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(HistoryModel::What, QHeaderView::Stretch);
    m_table->setColumnWidth(HistoryModel::Time, fontMetrics().horizontalAdvance(u'0') * 10);
    m_table->setColumnWidth(HistoryModel::Status, fontMetrics().horizontalAdvance(u'0') * 8);
    m_table->setItemDelegateForColumn(HistoryModel::Status, new ChipDelegate(ToneRole, m_table));
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions({m_open, m_compare, m_remove, m_clear});
    m_empty->setWordWrap(true);
    m_empty->setProperty("secondary", true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_empty->setMargin(8);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_table);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 8, 4, 8);
    layout->addWidget(m_search);
    layout->addWidget(m_stack, 1);
}

void HistoryPane::setProject(const ProjectId &project)
{
    m_project = project;
    m_model->setProject(project);
}

void HistoryPane::focusSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void HistoryPane::showState()
{
    const bool none = m_model->rowCount() == 0;
    m_empty->setText(m_search->text().isEmpty()
                         ? tr("What you send is kept here, on this machine alone and without "
                              "secrets.")
                         : tr("Nothing that was sent has these words."));
    m_stack->setCurrentWidget(none ? static_cast<QWidget *>(m_empty) : m_table);
    const bool any = !none && !m_table->currentId().isEmpty();
    for (QAction *action : {m_open, m_compare, m_remove})
        action->setEnabled(any);
    m_clear->setEnabled(!none);
}

void HistoryPane::get(void (HistoryPane::*tell)(const HistoryItem &))
{
    m_getting.ask(this, m_context.core.history().get(m_table->currentId().toLongLong()),
                  [this, tell](const Result<HistoryItem> &item) {
                      if (!item)
                          return m_context.notifier.error(item.error());
                      Q_EMIT(this->*tell)(*item);
                  });
}

void HistoryPane::removeCurrent()
{
    reportFailure(m_context.notifier,
                  m_context.core.history().remove(m_table->currentId().toLongLong()));
}

void HistoryPane::clear()
{
    auto *question = new TypedConfirmation(
        tr("Clear the history"), tr("Clear the history?"),
        tr("All that was sent in this project is forgotten, with its answers. Saved requests stay. "
           "This cannot be undone."),
        tr("clear"), tr("Clear it"), window());
    connect(question, &TypedConfirmation::confirmed, this, [this] {
        reportFailure(m_context.notifier, m_context.core.history().clear(m_project));
    });
    question->open();
}

} // namespace keywright::ui
