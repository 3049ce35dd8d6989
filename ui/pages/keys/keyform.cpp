// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyform.h"

#include "labelsfield.h"

#include <core/domain/keyformat.h>
#include <ui/models/formats.h>
#include <ui/phrases/keyphrases.h>
#include <ui/support/heading.h>
#include <ui/support/icons.h>
#include <ui/widgets/explanation.h>
#include <ui/widgets/fieldnote.h>
#include <ui/widgets/restrictionseditor.h>
#include <ui/widgets/taborder.h>

#include <QtCore/QSignalBlocker>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QDateEdit>
#include <QtWidgets/QFormLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int onDate = -1;
constexpr int choiceIconSize = 24;
constexpr double headingScale = 1.1;

struct UseChoice
{
    KeyUse use;
    QString icon;
    QString text;
};

QStringList usualEnvironments()
{
    return {QStringLiteral("production"), QStringLiteral("staging"), QStringLiteral("development")};
}

QList<UseChoice> useChoices()
{
    return {
        {KeyUse::Website, QStringLiteral("website"), KeyForm::tr("&Website")},
        {KeyUse::Server, QStringLiteral("server"), KeyForm::tr("&Server")},
        {KeyUse::Android, QStringLiteral("android"), KeyForm::tr("An&droid")},
        {KeyUse::Ios, QStringLiteral("ios"), KeyForm::tr("&iOS")},
        {KeyUse::ThisComputer, QStringLiteral("laptop"), KeyForm::tr("&This computer")},
    };
}

} // namespace

KeyForm::KeyForm(Purpose purpose, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_purpose(purpose)
    , m_uses(new QButtonGroup(this))
    , m_useRow(makeUseChoice()) // first, as Tab goes
    , m_name(new QLineEdit(this))
    , m_nameNote(new FieldNote(m_name, this))
    , m_application(new QLineEdit(this))
    , m_applicationNote(new FieldNote(m_application, this))
    , m_environment(new QComboBox(this))
    , m_labels(new LabelsField(this))
    , m_expiry(new QComboBox(this))
    , m_date(new QDateEdit(this))
    , m_note(new QLineEdit(this))
    , m_keep(new QCheckBox(tr("&Keep it, in the keychain or the vault"), this))
    , m_restrictions(new RestrictionsEditor(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 20);
    layout->setSpacing(12);
    layout->addWidget(makeHeading(tr("What will use the key?"), this, headingScale));
    layout->addWidget(m_useRow);
    layout->addSpacing(4);
    addFields(*layout);
    layout->addSpacing(8);
    layout->addWidget(m_restrictions);
    layout->addStretch(1);
    connectFields();
}

void KeyForm::addSection(const QString &title, QWidget *content)
{
    auto *column = static_cast<QVBoxLayout *>(layout());
    const int end = column->count() - 1; // before the stretch
    column->insertWidget(end, makeHeading(title, this, headingScale));
    column->insertWidget(end + 1, content);
    appendTo(*this, *content);
}

QWidget *KeyForm::makeUseChoice()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_uses->setExclusive(true);
    for (const UseChoice &choice : useChoices()) {
        auto *button = new QPushButton(icon(choice.icon), choice.text, row);
        button->setProperty("choice", true);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setIconSize({choiceIconSize, choiceIconSize});
        m_uses->addButton(button, static_cast<int>(choice.use));
        layout->addWidget(button, 1);
    }
    return row;
}

void KeyForm::addFields(QVBoxLayout &layout)
{
    m_name->setPlaceholderText(tr("Portal in the browser"));
    m_name->setMaxLength(100);
    m_application->setPlaceholderText(tr("Clinic portal"));
    m_application->setMaxLength(100);
    m_environment->setEditable(true);
    m_environment->setInsertPolicy(QComboBox::NoInsert);
    m_environment->addItems(usualEnvironments());
    m_environment->setCurrentIndex(-1);
    m_environment->setAccessibleName(tr("Environment"));
    m_environment->lineEdit()->setMaxLength(100);
    m_environment->lineEdit()->setPlaceholderText(tr("production"));
    m_environment->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    m_labels->setPlaceholderText(tr("billing, web"));
    m_expiry->addItem(tr("Never"), 0);
    for (const int days : {30, 90, 180, 365})
        m_expiry->addItem(tr("In %n day(s)", nullptr, days), days);
    m_expiry->addItem(tr("On a date"), onDate);
    m_date->setCalendarPopup(true);
    m_date->setMinimumWidth(m_date->fontMetrics().averageCharWidth() * 22);
    m_date->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_date->setAccessibleName(tr("Last day"));
    m_date->setMinimumDate(localTime(m_clock.now()).date());
    m_date->setDate(localTime(m_clock.now()).date().addDays(30));
    m_date->hide();
    m_keep->setChecked(true);
    m_keep->setToolTip(
        tr("Then you can see it again, and programs can be given it. Otherwise it is shown once."));
    m_keep->setVisible(m_purpose == Purpose::NewKey);

    auto *expiryRow = new QWidget(this);
    auto *expiry = new QHBoxLayout(expiryRow);
    expiry->setContentsMargins(0, 0, 0, 0);
    expiry->addWidget(m_expiry);
    expiry->addWidget(m_date);
    expiry->addStretch(1);
    auto *form = new QFormLayout;
    form->setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Name"), m_name);
    form->addRow(QString(), m_nameNote);
    addExplainedRow(*form, tr("&Application"), m_application, Term::Application);
    form->addRow(QString(), m_applicationNote);
    form->addRow(tr("En&vironment"), m_environment);
    form->addRow(tr("&Labels"), m_labels);
    form->addRow(tr("&Expires"), expiryRow);
    static_cast<QLabel *>(form->labelForField(expiryRow))->setBuddy(m_expiry);
    m_expiry->setAccessibleName(tr("Expires"));
    form->addRow(tr("N&ote"), m_note);
    if (m_purpose == Purpose::NewKey)
        form->addRow(QString(), m_keep);
    layout.addLayout(form);
}

void KeyForm::connectFields()
{
    connect(m_uses, &QButtonGroup::idClicked, this,
            [this](int id) { propose(static_cast<KeyUse>(id)); });
    connect(m_name, &QLineEdit::textChanged, this, [this] {
        m_nameNote->setProblem({});
        refresh();
    });
    connect(m_application, &QLineEdit::textChanged, this, &KeyForm::refresh);
    connect(m_environment, &QComboBox::currentTextChanged, this, &KeyForm::refresh);
    connect(m_labels, &QLineEdit::textChanged, this, &KeyForm::refresh);
    connect(m_expiry, &QComboBox::currentIndexChanged, this, &KeyForm::followExpiry);
    connect(m_date, &QDateEdit::dateChanged, this, &KeyForm::refresh);
    connect(m_restrictions, &RestrictionsEditor::changed, this, &KeyForm::changed);
}

void KeyForm::setUse(KeyUse use)
{
    if (QAbstractButton *button = m_uses->button(static_cast<int>(use)))
        button->setChecked(true);
    propose(use);
}

void KeyForm::propose(KeyUse use)
{
    m_use = use;
    // A proposal replaces the one before, never what somebody wrote.
    const bool untouched = m_restrictions->restrictions() == m_proposed;
    if (m_purpose == Purpose::NewKey && untouched) {
        m_restrictions->setRestrictions(proposedRestrictions(use));
        m_proposed = m_restrictions->restrictions();
    }
    m_restrictions->showKindsFor(use);
    refresh();
}

void KeyForm::setApis(const QList<Api> &apis)
{
    m_restrictions->setApis(apis);
}

void KeyForm::setNeighbours(const QList<Key> &keys)
{
    m_neighbours = keys;
    QStringList labels;
    QStringList environments = usualEnvironments();
    for (const Key &key : keys) {
        labels += key.labels;
        if (!key.environment.isEmpty()
            && !environments.contains(key.environment, Qt::CaseInsensitive))
            environments.append(key.environment);
    }
    m_labels->setSuggestions(labels);
    const QString written = m_environment->currentText();
    const QSignalBlocker quiet(m_environment);
    m_environment->clear();
    m_environment->addItems(environments);
    m_environment->setCurrentIndex(-1);
    m_environment->setEditText(written);
    refresh();
}

void KeyForm::setKey(const Key &key)
{
    m_id = key.id;
    m_use = key.use;
    if (QAbstractButton *button = m_uses->button(static_cast<int>(key.use)))
        button->setChecked(true);
    m_name->setText(key.name);
    m_application->setText(key.application);
    m_environment->setEditText(key.environment);
    m_labels->setLabels(key.labels);
    m_note->setText(key.note);
    m_exactExpiry = key.expires;
    if (key.expires) {
        m_date->setMinimumDate(std::min(m_date->minimumDate(), localTime(*key.expires).date()));
        m_date->setDate(localTime(*key.expires).date());
        m_expiry->setCurrentIndex(m_expiry->findData(onDate));
    }
    m_restrictions->setRestrictions(key.restrictions);
    m_restrictions->showKindsFor(key.use);
    refresh();
}

void KeyForm::followExpiry()
{
    m_date->setVisible(m_expiry->currentData().toInt() == onDate);
    refresh();
}

std::optional<Instant> KeyForm::expires() const
{
    const int days = m_expiry->currentData().toInt();
    if (days == 0)
        return {};
    if (days != onDate)
        return m_clock.now() + std::chrono::hours(24 * days);
    // The exact time of a key stays, as long as nobody picks another day.
    if (m_exactExpiry && localTime(*m_exactExpiry).date() == m_date->date())
        return m_exactExpiry;
    return instantOf(m_date->date().addDays(1).startOfDay());
}

KeyDraft KeyForm::draft() const
{
    KeyDraft draft;
    draft.name = m_name->text().trimmed();
    draft.application = m_application->text().trimmed();
    draft.environment = m_environment->currentText().trimmed();
    draft.labels = m_labels->labels();
    draft.note = m_note->text().trimmed();
    draft.use = m_use;
    draft.expires = expires();
    draft.restrictions = m_restrictions->restrictions();
    draft.keep = m_keep->isChecked();
    return draft;
}

QString KeyForm::sentence() const
{
    const QString name = m_name->text().trimmed();
    return keySentence(name.isEmpty() ? tr("The key") : name, m_restrictions->restrictions(),
                       expires(), m_clock.now());
}

QStringList KeyForm::problems() const
{
    QStringList problems;
    const QString name = m_name->text().trimmed();
    if (name.isEmpty())
        problems.append(tr("The key needs a name."));
    else if (!isValidName(name))
        problems.append(tr("A name holds no slash and no control characters."));
    const QString environment = m_environment->currentText().trimmed();
    if (!environment.isEmpty() && !isValidName(environment))
        problems.append(tr("An environment is called like a key: without a slash."));
    if (!m_labels->isValid())
        problems.append(tr("At most 20 labels, none with a slash."));
    return problems + m_restrictions->problems();
}

void KeyForm::showNameProblem(const QString &problem)
{
    m_nameNote->setProblem(problem);
    m_name->setFocus();
}

QString KeyForm::neighbourWarning() const
{
    const QString application = m_application->text().trimmed();
    if (application.isEmpty())
        return {};
    for (const Key &key : m_neighbours) {
        if (key.id != m_id && key.application.compare(application, Qt::CaseInsensitive) == 0
            && effectiveState(key, m_clock.now()) == EffectiveState::Active)
            return tr("%1 already has an active key, %2. Two make it hard to tell which one is in "
                      "use.")
                .arg(application, key.name);
    }
    return {};
}

void KeyForm::refresh()
{
    m_applicationNote->setWarning(neighbourWarning());
    Q_EMIT changed();
}

} // namespace keywright::ui
