// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentdialog.h"

#include "pairstable.h"

#include <core/services/environmentservice.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/icons.h>
#include <ui/widgets/tonelabel.h>

#include <QtWidgets/QCheckBox>
#include <QtWidgets/QDialogButtonBox>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QMenu>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

EnvironmentDialog::EnvironmentDialog(PageContext &context, const ProjectId &project,
                                     const QString &current, QWidget *parent)
    : QDialog(parent)
    , m_context(context)
    , m_project(project)
    , m_list(new QListWidget)
    , m_name(new QLineEdit)
    , m_production(new QCheckBox(tr("&Production: ask before something is deleted with it")))
    , m_variables(new PairsTable(tr("Variable"), tr("Variables")))
    , m_keys(new QToolButton)
    , m_hint(new QLabel)
    , m_problem(new ToneLabel)
    , m_remove(new QPushButton(icon(QStringLiteral("trash")), tr("Remove")))
    , m_save(new QPushButton(tr("Save")))
{
    setWindowTitle(tr("Environments"));
    setAttribute(Qt::WA_DeleteOnClose);
    layOut();
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        if (!isDirty())
            return show(row);
        save([this, row] { show(row); });
    });
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentDialog::removeCurrent);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    m_projectAsked.ask(
        this, context.core.projects().get(project),
        [this](const Result<Project> &found) { m_projectName = found ? found->name : QString(); });
    fillKeys();
    load(current);
    resize(760, 460);
}

void EnvironmentDialog::layOut()
{
    m_list->setAccessibleName(tr("Environments"));
    m_list->setMaximumWidth(200);
    m_hint->setWordWrap(true);
    m_hint->setProperty("secondary", true);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_keys->setText(tr("Insert a key"));
    m_keys->setIcon(icon(QStringLiteral("key")));
    m_keys->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_keys->setPopupMode(QToolButton::InstantPopup);
    m_keys->setToolTip(tr("Makes the variable of the chosen line a key of the project"));
    auto *addButton = new QPushButton(icon(QStringLiteral("plus")), tr("New environment"));
    connect(addButton, &QPushButton::clicked, this, [this] {
        if (!isDirty())
            return add();
        save([this] { add(); });
    });
    for (QPushButton *one : {addButton, m_remove})
        one->setAutoDefault(false);
    m_save->setDefault(true);
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(addButton);
    auto *form = new QFormLayout;
    form->addRow(tr("&Name:"), m_name);
    form->addRow(m_production);
    auto *tools = new QHBoxLayout;
    tools->addWidget(m_keys);
    tools->addStretch(1);
    tools->addWidget(m_remove);
    tools->addWidget(m_save);
    auto *right = new QVBoxLayout;
    right->addLayout(form);
    right->addWidget(m_variables, 1);
    right->addWidget(m_hint);
    right->addWidget(m_problem);
    right->addLayout(tools);
    auto *columns = new QHBoxLayout;
    columns->addLayout(left);
    columns->addLayout(right, 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
}

void EnvironmentDialog::fillKeys()
{
    m_keysAsked.ask(this, m_context.core.keys().list(m_project),
                    [this](const Result<QList<Key>> &keys) {
                        auto *menu = new QMenu(m_keys);
                        for (const Key &key : keys.value_or(QList<Key>())) {
                            if (!key.versions.isEmpty() && key.current().kept)
                                connect(menu->addAction(key.name), &QAction::triggered, this,
                                        [this, key] { insertKey(key); });
                        }
                        m_keys->setMenu(menu);
                        m_keys->setEnabled(!menu->isEmpty());
                    });
}

void EnvironmentDialog::insertKey(const Key &key)
{
    QList<RequestPair> pairs = m_variables->pairs();
    const int row = m_variables->currentIndex().row();
    const QString reference = EnvironmentService::referenceTo(m_projectName, key.name);
    if (row >= 0 && row < pairs.size())
        pairs[row].value = reference;
    else
        pairs.append({QStringLiteral("key"), reference});
    m_variables->setPairs(pairs);
}

void EnvironmentDialog::load(const QString &current)
{
    m_listing.ask(this, m_context.core.environments().shared(m_project, {}),
                  [this, current](const Result<QList<RequestPair>> &shared) {
                      m_shared = shared.value_or(QList<RequestPair>());
                      m_listing.ask(this, m_context.core.environments().list(m_project),
                                    [this, current](const Result<QList<Environment>> &listed) {
                                        if (!listed)
                                            return m_context.notifier.error(listed.error());
                                        m_environments = *listed;
                                        const QSignalBlocker quiet(m_list);
                                        m_list->clear();
                                        m_list->addItem(tr("Every environment"));
                                        int row = 0;
                                        for (const Environment &one : *listed) {
                                            m_list->addItem(one.name);
                                            if (one.name == current)
                                                row = m_list->count() - 1;
                                        }
                                        m_list->setCurrentRow(row);
                                        show(row);
                                    });
                  });
}

void EnvironmentDialog::show(int row)
{
    m_problem->hide();
    const bool all = row <= 0;
    m_before = all || row > m_environments.size()
                   ? std::nullopt
                   : std::optional<Environment>(m_environments.at(row - 1));
    m_name->setEnabled(!all);
    m_production->setEnabled(!all);
    m_remove->setEnabled(!all);
    m_name->setText(m_before ? m_before->name : all ? tr("Every environment") : QString());
    m_production->setChecked(m_before && m_before->production);
    m_variables->setPairs(m_before ? m_before->variables : m_shared);
    m_hint->setText(all ? tr("These count in every request of the project, unless its environment "
                             "or the request itself has one of the same name.")
                        : tr("Write {{name}} in a request. A secret is a key of the project: it "
                             "is fetched when the request is sent, and no file has its value."));
}

Environment EnvironmentDialog::written() const
{
    Environment environment = m_before.value_or(Environment());
    environment.name = m_name->text().trimmed();
    environment.production = m_production->isChecked();
    environment.variables = m_variables->pairs();
    return environment;
}

bool EnvironmentDialog::isDirty() const
{
    return m_before ? written() != *m_before : m_variables->pairs() != m_shared;
}

void EnvironmentDialog::add()
{
    QString name = tr("New environment");
    const auto isTaken = [this](const QString &wanted) {
        return std::any_of(m_environments.begin(), m_environments.end(),
                           [&wanted](const Environment &one) { return one.name == wanted; });
    };
    for (int number = 2; isTaken(name); ++number)
        name = tr("New environment %1").arg(number);
    m_saving.ask(this,
                 m_context.core.environments().save(m_project, std::nullopt, {name, {}, false, {}}),
                 [this](const Result<Environment> &saved) {
                     if (!saved)
                         return m_context.notifier.error(saved.error());
                     load(saved->name);
                     m_name->setFocus();
                 });
}

void EnvironmentDialog::save(const std::function<void()> &then)
{
    if (!m_before)
        return saveShared(then);
    const Environment wanted = written();
    m_saving.ask(this, m_context.core.environments().save(m_project, m_before, wanted),
                 [this, wanted, then](const Result<Environment> &saved) {
                     if (!saved) {
                         m_problem->say(sentence(saved.error()) + u' ' + advice(saved.error()),
                                        Tone::Failed);
                         return m_problem->show();
                     }
                     m_before = *saved;
                     load(saved->name);
                     if (then)
                         then();
                 });
}

void EnvironmentDialog::saveShared(const std::function<void()> &then)
{
    const QList<RequestPair> wanted = m_variables->pairs();
    m_saving.ask(this,
                 m_context.core.environments().saveShared(m_project, {}, m_projectName, wanted),
                 [this, wanted, then](const Result<void> &saved) {
                     if (!saved) {
                         m_problem->say(sentence(saved.error()) + u' ' + advice(saved.error()),
                                        Tone::Failed);
                         return m_problem->show();
                     }
                     m_shared = wanted;
                     if (then)
                         then();
                 });
}

void EnvironmentDialog::removeCurrent()
{
    if (!m_before)
        return;
    PageContext &context = m_context;
    m_saving.ask(this, m_context.core.environments().remove(m_project, m_before->name),
                 [this, &context, project = m_project, gone = *m_before](const Result<void> &done) {
                     if (!done)
                         return context.notifier.error(done.error());
                     m_before.reset();
                     m_variables->setPairs(m_shared);
                     load({});
                     context.notifier.info(
                         tr("%1 is in the trash.").arg(gone.name), tr("Undo"),
                         [&context, project, gone] {
                             onAnswer(&context.notifier,
                                      context.core.environments().save(project, std::nullopt, gone),
                                      [&context](const Result<Environment> &again) {
                                          if (!again)
                                              context.notifier.error(again.error());
                                      });
                         });
                 });
}

void EnvironmentDialog::reject()
{
    if (!isDirty())
        return QDialog::reject();
    save([this] { QDialog::reject(); });
}

} // namespace keywright::ui
