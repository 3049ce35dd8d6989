// SPDX-License-Identifier: GPL-3.0-or-later
#include "environmentdialog.h"

#include "pairstable.h"

#include <core/services/collectionservice.h>
#include <core/services/environmentservice.h>
#include <ui/phrases/errorphrases.h>
#include <ui/phrases/listtext.h>
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
        const Place place = m_places.value(row);
        m_problem->say({}, Tone::Neutral);
        if (!isDirty())
            return show(place);
        save([this, place] { load(place); });
    });
    connect(m_remove, &QPushButton::clicked, this, &EnvironmentDialog::removeCurrent);
    connect(m_save, &QPushButton::clicked, this, [this] { save(); });
    m_projectAsked.ask(
        this, context.core.projects().get(project),
        [this](const Result<Project> &found) { m_projectName = found ? found->name : QString(); });
    fillKeys();
    load({!current.isEmpty(), current});
    resize(760, 460);
}

void EnvironmentDialog::layOut()
{
    m_list->setAccessibleName(tr("Environments"));
    m_list->setMaximumWidth(200);
    m_hint->setWordWrap(true);
    m_hint->setProperty("secondary", true);
    m_problem->setWordWrap(true);
    m_keys->setText(tr("Insert a key"));
    m_keys->setIcon(icon(QStringLiteral("key")));
    m_keys->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_keys->setPopupMode(QToolButton::InstantPopup);
    m_keys->setToolTip(tr("Makes the variable of the chosen line a key of the project"));
    m_remove->setAutoDefault(false);
    m_save->setDefault(true);
    auto *columns = new QHBoxLayout;
    columns->addLayout(leftSide());
    columns->addLayout(rightSide(), 1);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->addLayout(columns, 1);
    layout->addWidget(buttons);
}

QLayout *EnvironmentDialog::leftSide()
{
    auto *addButton = new QPushButton(icon(QStringLiteral("plus")), tr("New environment"));
    addButton->setAutoDefault(false);
    connect(addButton, &QPushButton::clicked, this, [this] {
        if (!isDirty())
            return add();
        save([this] { add(); });
    });
    auto *left = new QVBoxLayout;
    left->addWidget(m_list, 1);
    left->addWidget(addButton);
    return left;
}

QLayout *EnvironmentDialog::rightSide()
{
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
    return right;
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

void EnvironmentDialog::load(const Place &wanted)
{
    m_listing.ask(this, m_context.core.environments().list(m_project),
                  [this, wanted](const Result<QList<Environment>> &listed) {
                      if (!listed)
                          return m_context.notifier.error(listed.error());
                      m_listing.ask(this, m_context.core.collections().list(m_project),
                                    [this, wanted,
                                     environments = *listed](const Result<Collection> &collection) {
                                        fill(environments,
                                             collection.value_or(Collection()).entries, wanted);
                                    });
                  });
}

void EnvironmentDialog::fill(const QList<Environment> &environments,
                             const QList<CollectionEntry> &entries, const Place &wanted)
{
    const QSignalBlocker quiet(m_list);
    m_environments = environments;
    m_list->clear();
    m_places = {Place()};
    m_list->addItem(tr("Every environment"));
    for (const Environment &one : environments) {
        m_places.append({true, one.name});
        m_list->addItem(one.name);
    }
    for (const CollectionEntry &one : entries) {
        if (!one.isFolder)
            continue;
        m_places.append({false, one.path});
        m_list->addItem(tr("Folder %1").arg(one.path));
    }
    const qsizetype row = std::max<qsizetype>(0, m_places.indexOf(wanted));
    m_list->setCurrentRow(int(row));
    show(m_places.at(row));
}

void EnvironmentDialog::show(const Place &place)
{
    m_place = place;
    for (QWidget *one : std::initializer_list<QWidget *>{m_name, m_production, m_remove})
        one->setEnabled(place.isEnvironment);
    m_hint->setText(hint());
    const auto environment =
        std::find_if(m_environments.begin(), m_environments.end(),
                     [&place](const Environment &one) { return one.name == place.name; });
    if (place.isEnvironment && environment != m_environments.end())
        return showEnvironment(*environment);
    m_name->setText(place.name.isEmpty() ? tr("Every environment") : place.name);
    m_production->setChecked(false);
    showShared({});
    m_save->setEnabled(false); // until it is known what is there
    m_variables->setEnabled(false);
    m_reading.ask(this, m_context.core.environments().shared(m_project, place.name),
                  [this](const Result<QList<RequestPair>> &shared) {
                      if (!shared)
                          return m_context.notifier.error(shared.error());
                      showShared(*shared);
                  });
}

void EnvironmentDialog::showShared(const QList<RequestPair> &variables)
{
    m_before.reset();
    m_shared = variables;
    m_variables->setPairs(variables);
    m_variables->setEnabled(true);
    m_save->setEnabled(true);
}

void EnvironmentDialog::showEnvironment(const Environment &environment)
{
    m_reading.drop();
    m_before = environment;
    m_name->setText(environment.name);
    m_production->setChecked(environment.production);
    m_variables->setPairs(environment.variables);
    m_variables->setEnabled(true);
    m_save->setEnabled(true);
}

QString EnvironmentDialog::hint() const
{
    if (m_place.isEnvironment)
        return tr("Write {{name}} in a request. A secret is a key of the project: it is fetched "
                  "when the request is sent, and no file has its value.");
    if (m_place.name.isEmpty())
        return tr("These count in every request of the project, unless its environment or the "
                  "request itself has one of the same name.");
    return tr("These count in every request of this folder, and win over those of an environment.");
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
                 [this](const Result<Environment> &made) {
                     if (!made)
                         return m_context.notifier.error(made.error());
                     load({true, made->name});
                     m_name->setFocus();
                 });
}

void EnvironmentDialog::save(const std::function<void()> &then)
{
    if (!m_before)
        return saveShared(then);
    m_saving.ask(this, m_context.core.environments().save(m_project, m_before, written()),
                 [this, then](const Result<Environment> &result) {
                     if (!result)
                         return fail(result.error());
                     m_before = *result;
                     m_place.name = result->name;
                     saved(result->variables, then);
                 });
}

void EnvironmentDialog::saveShared(const std::function<void()> &then)
{
    m_saving.ask(this,
                 m_context.core.environments().saveShared(m_project, m_place.name, m_projectName,
                                                          m_variables->pairs()),
                 [this, then](const Result<QList<RequestPair>> &kept) {
                     if (!kept)
                         return fail(kept.error());
                     m_shared = *kept;
                     saved(*kept, then);
                 });
}

void EnvironmentDialog::fail(const Error &error)
{
    m_problem->say(sentence(error) + u' ' + advice(error), Tone::Failed);
}

/// Whoever typed a secret is told that no file has it, before anything else goes on.
void EnvironmentDialog::saved(const QList<RequestPair> &kept, const std::function<void()> &then)
{
    const QStringList lost = valuesNotKept(m_variables->pairs(), kept);
    m_problem->say({}, Tone::Neutral);
    m_variables->setPairs(kept);
    if (lost.isEmpty())
        return then ? then() : load(m_place);
    m_problem->say(tr("%1 looks like a secret, so its value was written into no file. Keep it as "
                      "a key of the project and insert that.")
                       .arg(listText(lost)),
                   Tone::Warning);
    load(m_place);
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
                     showShared({});
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
