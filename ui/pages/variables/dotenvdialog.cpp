// SPDX-License-Identifier: GPL-3.0-or-later
#include "dotenvdialog.h"

#include <core/services/providerservice.h>
#include <ui/commands/answer.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/tone.h>
#include <ui/widgets/providerbox.h>

#include <QtCore/QFileInfo>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHeaderView>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace keywright::ui {

namespace {

using Fate = DotenvStep::Fate;
enum Columns { Variable, What, ColumnCount };

bool canBeDone(const DotenvStep &step)
{
    return step.fate == Fate::Import || step.fate == Fate::Bind || step.fate == Fate::Clash;
}

} // namespace

QString dotenvSentence(const DotenvStep &step)
{
    QString text;
    switch (step.fate) {
    case Fate::Import:
        text = DotenvDialog::tr("Its value goes into the keychain, as the key %1.").arg(step.name);
        break;
    case Fate::Bind:
        text = DotenvDialog::tr("The key %1 has this value already.")
                   .arg(step.key ? step.key->name : QString());
        break;
    case Fate::Clash:
        text = DotenvDialog::tr("A key %1 is there with another value; this one would be called "
                                "%2.")
                   .arg(step.variable, step.name);
        break;
    case Fate::Refuse:
        return step.problem ? sentence(*step.problem) : QString();
    case Fate::Leave:
        return DotenvDialog::tr("Has no value to keep, or is no variable.");
    }
    if (step.replaced)
        text += u' '
                + DotenvDialog::tr("The variable no longer holds %1 then.")
                      .arg(step.replacedName.isEmpty() ? DotenvDialog::tr("another key")
                                                       : step.replacedName);
    return text;
}

bool isDotenvName(const QString &path)
{
    const QFileInfo file(path);
    return file.fileName().startsWith(QStringLiteral(".env"))
           || file.suffix().compare(QStringLiteral("env"), Qt::CaseInsensitive) == 0;
}

DotenvDialog::DotenvDialog(PageContext &context, const ProjectId &project,
                           const QStringList &environments, const QString &path, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_project(project)
    , m_path(path)
    , m_text(new QLabel)
    , m_environment(new QComboBox)
    , m_provider(new ProviderBox)
    , m_rows(new QTableWidget(0, ColumnCount))
{
    setWindowTitle(tr("Import %1").arg(QFileInfo(path).fileName()));
    setAttribute(Qt::WA_DeleteOnClose);
    m_text->setWordWrap(true);
    m_environment->setEditable(true);
    m_environment->setInsertPolicy(QComboBox::NoInsert);
    m_environment->addItem(QString());
    m_environment->addItems(environments);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->lineEdit()->setAccessibleName(tr("Environment"));
    m_environment->lineEdit()->setPlaceholderText(tr("every environment"));
    m_provider->setToolTip(tr("Whose keys they are, if all are of one."));
    onAnswer(this, context.core.providers().list(), [this](const Result<QList<Provider>> &known) {
        if (known)
            m_provider->setProviders(*known);
    });
    m_rows->setAccessibleName(tr("Variables in the file"));
    m_rows->setHorizontalHeaderLabels({tr("Variable"), tr("What happens")});
    m_rows->horizontalHeader()->setSectionResizeMode(Variable, QHeaderView::ResizeToContents);
    m_rows->horizontalHeader()->setSectionResizeMode(What, QHeaderView::Stretch);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::SingleSelection);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->setTabKeyNavigation(false);
    m_rows->setShowGrid(false);
    layOut();
    connect(m_environment, &QComboBox::editTextChanged, this, &DotenvDialog::read);
    connect(m_rows, &QTableWidget::itemChanged, this, &DotenvDialog::validate);
    read();
    m_rows->setFocus();
}

void DotenvDialog::layOut()
{
    auto *form = new QFormLayout;
    form->addRow(tr("&Environment:"), m_environment);
    form->addRow(tr("&Provider:"), m_provider);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_import = buttons->addButton(tr("Import"), QDialogButtonBox::AcceptRole);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false);
    m_import->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &DotenvDialog::submit);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(10);
    layout->addWidget(m_text);
    layout->addLayout(form);
    layout->addWidget(m_rows, 1);
    layout->addWidget(buttons);
    resize(680, 480);
}

void DotenvDialog::read()
{
    m_asking.ask(
        this,
        m_context.core.dotenv().plan(m_project, m_environment->currentText().trimmed(), m_path),
        [this](const Result<DotenvPlan> &plan) { take(plan); });
    validate();
}

void DotenvDialog::take(const Result<DotenvPlan> &plan)
{
    const QSignalBlocker quiet(m_rows);
    m_rows->setRowCount(0);
    m_plan = plan.value_or(DotenvPlan());
    if (!plan) {
        say(sentence(plan.error()) + u' ' + advice(plan.error()), true);
        return validate();
    }
    QString text =
        tr("Choose what goes into the keychain and is bound to its variable. The file stays as "
           "it is.");
    if (m_plan.steps.isEmpty())
        text = tr("There is no variable in this file.");
    if (!m_plan.otherLines.isEmpty())
        text += u' '
                + tr("Passed over, since they are no assignments: %n line(s).", nullptr,
                     int(m_plan.otherLines.size()));
    say(text);
    m_rows->setRowCount(int(m_plan.steps.size()));
    for (int row = 0; row < m_plan.steps.size(); ++row)
        addRow(row, m_plan.steps.at(row));
    if (m_rows->rowCount() > 0)
        m_rows->setCurrentCell(0, Variable);
    validate();
}

void DotenvDialog::addRow(int row, const DotenvStep &step)
{
    auto *variable = new QTableWidgetItem(step.variable);
    auto *what = new QTableWidgetItem(dotenvSentence(step));
    if (canBeDone(step)) {
        variable->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        // What takes the place of something else is for the person to want.
        const bool takesPlace = step.fate == Fate::Clash || step.replaced;
        variable->setCheckState(takesPlace ? Qt::Unchecked : Qt::Checked);
        what->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    } else {
        variable->setFlags(Qt::ItemIsSelectable);
        what->setFlags(Qt::ItemIsSelectable);
    }
    m_rows->setItem(row, Variable, variable);
    m_rows->setItem(row, What, what);
}

bool DotenvDialog::isChosen(int row) const
{
    return canBeDone(m_plan.steps.at(row))
           && m_rows->item(row, Variable)->checkState() == Qt::Checked;
}

int DotenvDialog::chosenCount() const
{
    int count = 0;
    for (int row = 0; row < m_rows->rowCount(); ++row)
        count += isChosen(row) ? 1 : 0;
    return count;
}

void DotenvDialog::validate()
{
    const int count = chosenCount();
    m_import->setText(count == 0 ? tr("Import") : tr("Import %1").arg(count));
    m_import->setEnabled(count > 0 && !m_asking.isWaiting() && !m_importing.isWaiting());
}

void DotenvDialog::say(const QString &text, bool isProblem)
{
    m_text->setText(text);
    QPalette own = palette();
    if (isProblem)
        own.setColor(QPalette::WindowText, toneText(Tone::Denied, own));
    m_text->setPalette(own);
}

void DotenvDialog::submit()
{
    if (!m_import->isEnabled())
        return;
    DotenvPlan chosen = m_plan;
    chosen.steps.clear();
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (isChosen(row))
            chosen.steps.append(m_plan.steps.at(row));
    }
    m_importing.ask(this, m_context.core.dotenv().apply(chosen, m_provider->provider()),
                    [this](const Result<DotenvOutcome> &outcome) {
                        if (!outcome) {
                            say(sentence(outcome.error()) + u' ' + advice(outcome.error()), true);
                            return validate();
                        }
                        Q_EMIT imported(*outcome);
                        accept();
                    });
    validate();
}

} // namespace keywright::ui
