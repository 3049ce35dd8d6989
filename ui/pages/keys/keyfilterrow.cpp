// SPDX-License-Identifier: GPL-3.0-or-later
#include "keyfilterrow.h"

#include <ui/commands/reversible.h>
#include <ui/support/icons.h>
#include <ui/widgets/flowlayout.h>
#include <ui/widgets/namedialog.h>

#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QPointer>
#include <QtCore/QSettings>
#include <QtCore/QSignalBlocker>
#include <QtGui/QAction>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QMenu>
#include <QtWidgets/QToolButton>

#include <algorithm>

namespace keywright::ui {

KeyFilterRow::KeyFilterRow(PageContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_state(makeChoice(tr("Which keys are shown")))
    , m_environment(makeChoice(tr("Environment")))
    , m_label(makeChoice(tr("Label")))
    , m_application(makeChoice(tr("Application")))
    , m_unrestricted(new QCheckBox(tr("Un&restricted"), this))
    , m_unused(new QCheckBox(tr("Un&used for 30 days"), this))
    , m_button(new QToolButton(this))
    , m_menu(new QMenu(this))
    , m_open(new QAction(icon(QStringLiteral("filter")), tr("Saved filters…"), this))
    , m_clear(new QAction(icon(QStringLiteral("close")), tr("Clear the filter"), this))
{
    const QSignalBlocker quiet(m_state);
    // In the order of KeyFilter::State.
    m_state->addItems(
        {tr("All keys"), tr("Active"), tr("Disabled"), tr("Expired"), tr("With deleted")});
    m_unrestricted->setToolTip(tr("Keys with which anybody may do everything."));
    m_button->setText(tr("Saved filters"));
    m_button->setIcon(icon(QStringLiteral("filter")));
    m_button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_button->setPopupMode(QToolButton::InstantPopup);
    m_button->setFocusPolicy(Qt::StrongFocus);
    m_button->setMenu(m_menu);
    m_menu->setAccessibleName(tr("Saved filters"));
    auto *layout = new FlowLayout(this, 8);
    layout->setContentsMargins(24, 0, 24, 8);
    for (QWidget *part :
         {static_cast<QWidget *>(m_environment), static_cast<QWidget *>(m_label),
          static_cast<QWidget *>(m_application), static_cast<QWidget *>(m_unrestricted),
          static_cast<QWidget *>(m_unused), static_cast<QWidget *>(m_button)})
        layout->addWidget(part);
    connect(m_unrestricted, &QCheckBox::toggled, this, &KeyFilterRow::read);
    connect(m_unused, &QCheckBox::toggled, this, &KeyFilterRow::read);
    connect(m_menu, &QMenu::aboutToShow, this, &KeyFilterRow::fillMenu);
    connect(m_open, &QAction::triggered, m_button, &QToolButton::showMenu);
    connect(m_clear, &QAction::triggered, this, [this] { setFilter({}); });
    showFilter();
}

QComboBox *KeyFilterRow::makeChoice(const QString &name)
{
    auto *choice = new QComboBox(this);
    choice->setAccessibleName(name);
    choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    connect(choice, &QComboBox::currentIndexChanged, this, &KeyFilterRow::read);
    return choice;
}

void KeyFilterRow::setProject(const ProjectId &project)
{
    m_project = project;
    m_environments.clear();
    m_labels.clear();
    m_applications.clear();
    m_filter = m_used.value(project.text());
    showFilter();
    Q_EMIT changed();
}

void KeyFilterRow::setKeys(const QList<Key> &keys)
{
    const auto add = [](QStringList &words, const QString &word) {
        if (!word.isEmpty() && !words.contains(word, Qt::CaseInsensitive))
            words.append(word);
    };
    QStringList environments, labels, applications;
    for (const Key &key : keys) {
        add(environments, key.environment);
        add(applications, key.application);
        for (const QString &label : key.labels)
            add(labels, label);
    }
    for (QStringList *words : {&environments, &labels, &applications})
        words->sort(Qt::CaseInsensitive);
    if (environments == m_environments && labels == m_labels && applications == m_applications)
        return;
    m_environments = environments;
    m_labels = labels;
    m_applications = applications;
    showFilter();
}

void KeyFilterRow::setFilter(const KeyFilter &filter)
{
    if (filter == m_filter)
        return;
    m_filter = filter;
    m_used.insert(m_project.text(), filter);
    showFilter();
    Q_EMIT changed();
}

void KeyFilterRow::fill(QComboBox *choice, QStringList words, const QString &all,
                        const QString &current)
{
    const QSignalBlocker quiet(choice);
    if (!current.isEmpty() && !words.contains(current, Qt::CaseInsensitive))
        words.append(current); // no key has it any more; the filter holds all the same
    choice->clear();
    choice->addItem(all);
    for (const QString &word : words)
        choice->addItem(word, word);
    const int at = choice->findData(current, Qt::UserRole, Qt::MatchFixedString);
    choice->setCurrentIndex(current.isEmpty() ? 0 : std::max(at, 0));
    choice->setEnabled(choice->count() > 1);
}

void KeyFilterRow::showFilter()
{
    fill(m_environment, m_environments, tr("All environments"), m_filter.environment);
    fill(m_label, m_labels, tr("All labels"), m_filter.label);
    fill(m_application, m_applications, tr("All applications"), m_filter.application);
    const QSignalBlocker first(m_unrestricted), second(m_unused), third(m_state);
    m_state->setCurrentIndex(static_cast<int>(m_filter.state));
    m_unrestricted->setChecked(m_filter.unrestricted);
    m_unused->setChecked(m_filter.unused);
    m_clear->setEnabled(!m_filter.isEmpty());
}

void KeyFilterRow::read()
{
    setFilter({m_environment->currentData().toString(), m_label->currentData().toString(),
               m_application->currentData().toString(), m_unrestricted->isChecked(),
               m_unused->isChecked(), static_cast<KeyFilter::State>(m_state->currentIndex())});
}

void KeyFilterRow::fillMenu()
{
    m_menu->clear();
    const QList<SavedFilter> filters = saved();
    for (const SavedFilter &one : filters) {
        QAction *use = m_menu->addAction(one.name);
        use->setCheckable(true);
        use->setChecked(one.filter == m_filter);
        connect(use, &QAction::triggered, this, [this, one] { setFilter(one.filter); });
    }
    m_menu->addSeparator();
    QAction *keep = m_menu->addAction(tr("Save this filter…"));
    keep->setEnabled(!m_filter.isEmpty());
    connect(keep, &QAction::triggered, this, [this] { askName({}); });
    m_menu->addAction(m_clear);
    QMenu *renaming = m_menu->addMenu(tr("Rename"));
    QMenu *deleting = m_menu->addMenu(tr("Delete"));
    renaming->setEnabled(!filters.isEmpty());
    deleting->setEnabled(!filters.isEmpty());
    for (const SavedFilter &one : filters) {
        connect(renaming->addAction(one.name), &QAction::triggered, this,
                [this, name = one.name] { askName(name); });
        connect(deleting->addAction(one.name), &QAction::triggered, this,
                [this, name = one.name] { remove(name); });
    }
}

/// `renamed`: the filter that gets another name; empty: the present one gets one.
void KeyFilterRow::askName(const QString &renamed)
{
    auto *dialog =
        new NameDialog(renamed.isEmpty() ? tr("Save this filter") : tr("Rename the filter"),
                       tr("&Name"), renamed.isEmpty() ? tr("Save") : tr("Rename"), window());
    dialog->setName(renamed);
    connect(dialog, &NameDialog::submitted, this, [this, dialog, renamed](const QString &name) {
        if (renamed.isEmpty())
            save(name);
        else
            rename(renamed, name);
        dialog->accept();
    });
    dialog->open();
}

void KeyFilterRow::save(const QString &name)
{
    QList<SavedFilter> filters = saved();
    filters.removeIf([&name](const SavedFilter &one) {
        return one.name.compare(name, Qt::CaseInsensitive) == 0;
    });
    filters.append({name, m_filter});
    change(filters, tr("saving of the filter %1").arg(name));
}

void KeyFilterRow::rename(const QString &name, const QString &other)
{
    QList<SavedFilter> filters = saved();
    filters.removeIf([&name, &other](const SavedFilter &one) {
        return one.name != name && one.name.compare(other, Qt::CaseInsensitive) == 0;
    });
    for (SavedFilter &one : filters) {
        if (one.name == name)
            one.name = other;
    }
    change(filters, tr("renaming of the filter %1").arg(name));
}

void KeyFilterRow::remove(const QString &name)
{
    QList<SavedFilter> filters = saved();
    filters.removeIf([&name](const SavedFilter &one) { return one.name == name; });
    change(filters, tr("deletion of the filter %1").arg(name));
}

void KeyFilterRow::change(const QList<SavedFilter> &after, const QString &what)
{
    const QString project = m_project.text();
    // The stack outlives the page.
    const auto set = [row = QPointer<KeyFilterRow>(this),
                      project](const QList<SavedFilter> &filters) {
        return [row, project, filters] {
            if (row)
                row->setSaved(project, filters);
        };
    };
    const QList<SavedFilter> before = saved();
    setSaved(project, after);
    pushDone(m_context.undo, what, set(before), set(after));
}

void KeyFilterRow::setSaved(const QString &project, const QList<SavedFilter> &filters)
{
    QList<SavedFilter> sorted = filters;
    std::sort(sorted.begin(), sorted.end(), [](const SavedFilter &one, const SavedFilter &other) {
        return one.name.compare(other.name, Qt::CaseInsensitive) < 0;
    });
    m_saved.insert(project, sorted);
    Q_EMIT savedChanged();
}

void KeyFilterRow::saveState(QSettings &settings) const
{
    QJsonObject all, used;
    for (auto project = m_saved.begin(); project != m_saved.end(); ++project) {
        QJsonArray filters;
        for (const SavedFilter &one : *project)
            filters.append(QJsonObject{{QStringLiteral("name"), one.name},
                                       {QStringLiteral("filter"), toJson(one.filter)}});
        if (!filters.isEmpty())
            all.insert(project.key(), filters);
    }
    for (auto project = m_used.begin(); project != m_used.end(); ++project) {
        if (!project->isEmpty())
            used.insert(project.key(), toJson(*project));
    }
    const auto text = [](const QJsonObject &object) {
        return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
    };
    settings.setValue(QStringLiteral("savedFilters"), text(all));
    settings.setValue(QStringLiteral("usedFilters"), text(used));
}

void KeyFilterRow::restoreState(QSettings &settings)
{
    const auto object = [&settings](const QString &name) {
        return QJsonDocument::fromJson(settings.value(name).toString().toUtf8()).object();
    };
    const QJsonObject all = object(QStringLiteral("savedFilters"));
    for (auto project = all.begin(); project != all.end(); ++project) {
        QList<SavedFilter> filters;
        for (const QJsonValue value : project->toArray())
            filters.append({value[QLatin1StringView("name")].toString(),
                            keyFilterFromJson(value[QLatin1StringView("filter")].toObject())});
        m_saved.insert(project.key(), filters);
    }
    const QJsonObject used = object(QStringLiteral("usedFilters"));
    for (auto project = used.begin(); project != used.end(); ++project)
        m_used.insert(project.key(), keyFilterFromJson(project->toObject()));
    setProject(m_project);
}

} // namespace keywright::ui
