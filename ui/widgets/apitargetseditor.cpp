// SPDX-License-Identifier: GPL-3.0-or-later
#include "apitargetseditor.h"

#include "fieldnote.h"
#include "taborder.h"

#include <QtWidgets/QHeaderView>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QTreeWidget>
#include <QtWidgets/QVBoxLayout>

#include <algorithm>

namespace keywright::ui {

namespace {

constexpr int entryRole = Qt::UserRole;
constexpr int treeHeight = 150;

/// How a target names an operation: by its id, else by method and template.
QString entryOf(const Operation &operation)
{
    return operation.operationId.isEmpty() ? operation.method + u' ' + operation.path
                                           : operation.operationId;
}

const policy::ApiTarget *targetOf(const std::vector<policy::ApiTarget> &targets, const QString &api)
{
    const std::string name = api.toStdString();
    const auto found = std::find_if(targets.begin(), targets.end(),
                                    [&](const policy::ApiTarget &t) { return t.api == name; });
    return found == targets.end() ? nullptr : &*found;
}

} // namespace

ApiTargetsEditor::ApiTargetsEditor(QWidget *parent)
    : QWidget(parent)
    , m_all(new QRadioButton(tr("Every API of the pro&ject"), this))
    , m_chosen(new QRadioButton(tr("On&ly these:"), this))
    , m_tree(new QTreeWidget(this))
    , m_note(new FieldNote(m_tree, this))
{
    m_all->setChecked(true);
    m_tree->setAccessibleName(tr("APIs and operations"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderHidden(true);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_tree->setFixedHeight(treeHeight);
    m_tree->setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(m_all);
    layout->addWidget(m_chosen);
    layout->addWidget(m_tree);
    layout->addWidget(m_note);
    connect(m_chosen, &QRadioButton::toggled, this, [this](bool chosen) {
        m_tree->setVisible(chosen);
        m_note->setProblem(problem());
        Q_EMIT changed();
    });
    connect(m_tree, &QTreeWidget::itemChanged, this, &ApiTargetsEditor::take);
    m_tree->hide();
}

void ApiTargetsEditor::addFoot(QWidget *foot)
{
    layout()->addWidget(foot);
    appendTo(*this, *foot);
}

void ApiTargetsEditor::setApis(const QList<Api> &apis)
{
    m_targets = targets();
    m_apis = apis;
    rebuild();
}

void ApiTargetsEditor::setTargets(const std::vector<policy::ApiTarget> &targets)
{
    m_targets = targets;
    m_all->setChecked(targets.empty());
    m_chosen->setChecked(!targets.empty());
    rebuild();
    m_note->setProblem(problem());
}

QStringList ApiTargetsEditor::operationsFor(const Api &api, const policy::ApiTarget *target) const
{
    QStringList entries;
    for (const Operation &operation : api.operations)
        entries.append(entryOf(operation));
    // What somebody wrote by hand (a pattern, an operation that is gone) is not lost.
    if (target) {
        for (const std::string &written : target->operations) {
            const QString entry = QString::fromStdString(written);
            if (!entries.contains(entry))
                entries.append(entry);
        }
    }
    return entries;
}

void ApiTargetsEditor::rebuild()
{
    const QSignalBlocker silence(m_tree);
    m_tree->clear();
    QList<Api> apis = m_apis;
    for (const policy::ApiTarget &target : m_targets) {
        const QString name = QString::fromStdString(target.api);
        if (std::none_of(apis.cbegin(), apis.cend(),
                         [&](const Api &api) { return api.name == name; })) {
            Api missing;
            missing.name = name;
            apis.append(missing);
        }
    }
    for (const Api &api : std::as_const(apis)) {
        const policy::ApiTarget *target = targetOf(m_targets, api.name);
        auto *item = new QTreeWidgetItem(m_tree, {api.name});
        item->setFlags(item->flags() | Qt::ItemIsUserCheckable);
        item->setCheckState(0, target ? Qt::Checked : Qt::Unchecked);
        const QStringList entries = operationsFor(api, target);
        for (int i = 0; i < entries.size(); ++i) {
            const QString &entry = entries.at(i);
            const Operation operation = api.operations.value(i);
            auto *child =
                new QTreeWidgetItem(item, {entry, operation.method + u' ' + operation.path});
            child->setData(0, entryRole, entry);
            child->setToolTip(0, operation.summary);
            const bool ticked = target
                                && std::find(target->operations.begin(), target->operations.end(),
                                             entry.toStdString())
                                       != target->operations.end();
            child->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
        }
        item->setExpanded(true);
    }
}

void ApiTargetsEditor::take(QTreeWidgetItem *item)
{
    const QSignalBlocker silence(m_tree);
    if (item->parent()) {
        // An operation brings its API along.
        if (item->checkState(0) == Qt::Checked)
            item->parent()->setCheckState(0, Qt::Checked);
    } else if (item->checkState(0) == Qt::Unchecked) {
        for (int i = 0; i < item->childCount(); ++i)
            item->child(i)->setCheckState(0, Qt::Unchecked);
    }
    m_note->setProblem(problem());
    Q_EMIT changed();
}

std::vector<policy::ApiTarget> ApiTargetsEditor::targets() const
{
    std::vector<policy::ApiTarget> targets;
    if (m_all->isChecked())
        return targets;
    for (int i = 0; i < m_tree->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *item = m_tree->topLevelItem(i);
        if (item->checkState(0) != Qt::Checked)
            continue;
        policy::ApiTarget target{item->text(0).toStdString(), {}};
        for (int j = 0; j < item->childCount(); ++j) {
            if (item->child(j)->checkState(0) == Qt::Checked)
                target.operations.push_back(
                    item->child(j)->data(0, entryRole).toString().toStdString());
        }
        targets.push_back(std::move(target));
    }
    return targets;
}

QString ApiTargetsEditor::problem() const
{
    if (m_all->isChecked() || !targets().empty())
        return {};
    return m_tree->topLevelItemCount() == 0 ? tr("The project has no API yet.")
                                            : tr("Tick at least one API.");
}

} // namespace keywright::ui
