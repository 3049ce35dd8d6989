// SPDX-License-Identifier: GPL-3.0-or-later
#include "valuesdialog.h"

#include "variabletext.h"

#include <ui/phrases/sendphrases.h>
#include <ui/support/icons.h>

#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

enum Columns { Name, Value, Scope };
} // namespace

ValuesDialog::ValuesDialog(PageContext &context, const VariablesQuestion &question, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_project(question.project)
    , m_list(new QTreeWidget)
{
    setWindowTitle(tr("Values of the variables"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_list->setHeaderLabels({tr("Variable"), tr("Value"), tr("From")});
    m_list->setAccessibleName(windowTitle());
    m_list->setRootIsDecorated(false);
    m_list->setColumnWidth(Name, 180);
    m_list->setColumnWidth(Value, 300);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *forget =
        buttons->addButton(tr("Forget what was taken from answers"), QDialogButtonBox::ActionRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    const auto load = [this](const VariablesQuestion &asked) {
        m_asking.ask(this, m_context.core.environments().resolve(asked),
                     [this](const Result<QList<ResolvedVariable>> &found) {
                         if (!found)
                             return m_context.notifier.error(found.error());
                         fill(*found);
                     });
    };
    forget->setEnabled(!question.captured.isEmpty());
    connect(forget, &QPushButton::clicked, this, [this, load, question, forget] {
        m_context.core.requests().forgetCaptured(m_project);
        VariablesQuestion without = question;
        without.captured.clear();
        forget->setEnabled(false);
        load(without);
    });
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->addWidget(m_list, 1);
    layout->addWidget(buttons);
    resize(680, 380);
    load(question);
}

void ValuesDialog::fill(const QList<ResolvedVariable> &variables)
{
    m_list->clear();
    QSet<QString> known;
    // The last of a name counts, so it stands first.
    for (auto one = variables.crbegin(); one != variables.crend(); ++one) {
        auto *item = new QTreeWidgetItem(
            m_list, {one->name, variableValueText(*one), scopeTitle(one->scope)});
        if (one->isSecret)
            item->setIcon(Value, icon(one->key.isEmpty() ? QStringLiteral("warning")
                                                         : QStringLiteral("key")));
        if (known.contains(one->name)) {
            for (const int column : {Name, Value, Scope}) {
                QFont struck = item->font(column);
                struck.setStrikeOut(true);
                item->setFont(column, struck);
                item->setToolTip(column, tr("Another one of this name wins over it"));
            }
        }
        known.insert(one->name);
    }
    m_list->sortItems(Name, Qt::AscendingOrder);
}

} // namespace keywright::ui
