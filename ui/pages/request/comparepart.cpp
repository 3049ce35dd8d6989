// SPDX-License-Identifier: GPL-3.0-or-later
#include "comparepart.h"

#include "diffpane.h"

#include <core/services/environmentservice.h>
#include <core/services/historyservice.h>
#include <ui/models/formats.h>
#include <ui/phrases/errorphrases.h>
#include <ui/support/icons.h>

#include <QtWidgets/QHBoxLayout>
#include <QtWidgets/QLabel>
#include <QtWidgets/QMenu>
#include <QtWidgets/QStackedWidget>
#include <QtWidgets/QToolButton>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {

constexpr int mostPast = 20;

QString labelOf(const HistoryEntry &entry)
{
    return QStringLiteral("%1  %2  %3").arg(timeText(entry.sent)).arg(entry.status).arg(entry.url);
}

/// While a menu waits for what it will hold.
void say(QMenu *menu, const QString &text)
{
    menu->clear();
    menu->addAction(text)->setEnabled(false);
}

} // namespace

ComparePart::ComparePart(PageContext &context, const ProjectId &project, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_project(project)
    , m_choose(new QToolButton)
    , m_menu(new QMenu(this))
    , m_note(new QLabel)
    , m_diff(new DiffPane)
    , m_stack(new QStackedWidget)
{
    m_choose->setText(tr("Compare with"));
    m_choose->setIcon(icon(QStringLiteral("table")));
    m_choose->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setMenu(m_menu);
    m_note->setWordWrap(true);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setProperty("secondary", true);
    m_note->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    m_note->setText(tr("The present answer can stand beside an earlier one, beside what another "
                       "key of the project gets, or what another environment answers."));
    m_stack->addWidget(m_note);
    m_stack->addWidget(m_diff);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_choose, 0, Qt::AlignLeft);
    layout->addWidget(m_stack, 1);
    fillMenu();
}

void ComparePart::fillMenu()
{
    auto *past = m_menu->addMenu(icon(QStringLiteral("clock")), tr("An earlier answer"));
    auto *keys = m_menu->addMenu(icon(QStringLiteral("key")), tr("Another key (sends it)"));
    auto *environments =
        m_menu->addMenu(icon(QStringLiteral("variables")), tr("Another environment (sends it)"));
    connect(past, &QMenu::aboutToShow, this, [this, past] { fillPast(past); });
    connect(keys, &QMenu::aboutToShow, this, [this, keys] { fillKeys(keys); });
    connect(environments, &QMenu::aboutToShow, this,
            [this, environments] { fillEnvironments(environments); });
    for (QMenu *menu : {past, keys, environments})
        say(menu, tr("…"));
}

void ComparePart::fillPast(QMenu *menu)
{
    m_past.ask(menu, m_context.core.history().list(m_project, m_present.url.path(), mostPast),
               [this, menu](const Result<QList<HistoryEntry>> &entries) {
                   say(menu, tr("Nothing of this path was sent before"));
                   bool any = false;
                   for (const HistoryEntry &entry : entries.value_or(QList<HistoryEntry>())) {
                       if (entry.status == 0)
                           continue;
                       if (!std::exchange(any, true))
                           menu->clear();
                       connect(menu->addAction(labelOf(entry)), &QAction::triggered, this,
                               [this, id = entry.id] {
                                   m_getting.ask(this, m_context.core.history().get(id),
                                                 [this](const Result<HistoryItem> &item) {
                                                     if (item)
                                                         compare(*item);
                                                     else
                                                         showError(item.error());
                                                 });
                               });
                   }
               });
}

void ComparePart::fillKeys(QMenu *menu)
{
    m_keys.ask(menu, m_context.core.keys().list(m_project),
               [this, menu](const Result<QList<Key>> &keys) {
                   menu->clear();
                   connect(menu->addAction(tr("No key")), &QAction::triggered, this,
                           [this] { Q_EMIT keyWanted({}, tr("No key")); });
                   for (const Key &key : keys.value_or(QList<Key>())) {
                       if (!key.versions.isEmpty() && key.current().kept)
                           connect(menu->addAction(key.name), &QAction::triggered, this,
                                   [this, key] { Q_EMIT keyWanted(key.id, key.name); });
                   }
               });
}

void ComparePart::fillEnvironments(QMenu *menu)
{
    m_environments.ask(menu, m_context.core.environments().list(m_project),
                       [this, menu](const Result<QList<Environment>> &environments) {
                           say(menu, tr("There is no environment yet"));
                           const auto all = environments.value_or(QList<Environment>());
                           if (!all.isEmpty())
                               menu->clear();
                           for (const Environment &one : all)
                               connect(menu->addAction(one.name), &QAction::triggered, this,
                                       [this, name = one.name] { Q_EMIT environmentWanted(name); });
                       });
}

void ComparePart::setPresent(const Response &response)
{
    m_present = response;
    m_stack->setCurrentWidget(m_note);
}

void ComparePart::compare(const Response &other, const QString &label)
{
    m_diff->showDifferences(other, label, m_present, tr("the present answer"));
    m_stack->setCurrentWidget(m_diff);
    Q_EMIT compared();
}

void ComparePart::compare(const HistoryItem &past)
{
    if (past.entry.size > 0 && !past.entry.hasBody) {
        m_note->setText(tr("The body of that answer was not kept: it was over 2 MiB, or it "
                           "repeated a secret."));
        m_stack->setCurrentWidget(m_note);
        return Q_EMIT compared();
    }
    compare(past.response, dateTimeText(past.entry.sent));
}

void ComparePart::showError(const Error &error)
{
    m_note->setText(sentence(error) + u' ' + advice(error));
    m_stack->setCurrentWidget(m_note);
    Q_EMIT compared();
}

} // namespace keywright::ui
