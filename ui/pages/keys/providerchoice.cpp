// SPDX-License-Identifier: GPL-3.0-or-later
#include "providerchoice.h"

#include <ui/phrases/providerphrases.h>
#include <ui/support/heading.h>
#include <ui/widgets/fieldnote.h>

#include <QtGui/QKeyEvent>
#include <QtWidgets/QApplication>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListWidget>
#include <QtWidgets/QVBoxLayout>

namespace keywright::ui {

namespace {
constexpr double headingScale = 1.1;
constexpr int rowPadding = 12;
} // namespace

ProviderChoice::ProviderChoice(QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QListWidget(this))
    , m_note(new FieldNote(m_list, this))
{
    m_search->setAccessibleName(tr("Search providers"));
    m_search->setPlaceholderText(tr("Search providers"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_list->setAccessibleName(tr("Providers"));
    m_list->setUniformItemSizes(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 12);
    layout->setSpacing(10);
    layout->addWidget(makeHeading(tr("Whose key is it?"), this, headingScale));
    layout->addWidget(m_search);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_note);
    connect(m_search, &QLineEdit::textChanged, this, &ProviderChoice::filter);
    connect(m_list, &QListWidget::currentRowChanged, this, &ProviderChoice::changed);
    connect(m_list, &QListWidget::itemActivated, this, &ProviderChoice::activated);
}

void ProviderChoice::setProviders(const QList<Provider> &providers)
{
    m_providers = providers;
    m_list->clear();
    for (const Provider &provider : providers) {
        auto *item = new QListWidgetItem(tr("%1 — %2", "a provider and what its keys cost")
                                             .arg(provider.name, costText(provider.cost)),
                                         m_list);
        item->setToolTip(provider.costText);
        item->setSizeHint({0, m_list->fontMetrics().height() + rowPadding});
    }
    filter(m_search->text());
}

void ProviderChoice::showProblem(const QString &problem)
{
    m_note->setProblem(problem);
}

const Provider *ProviderChoice::chosen() const
{
    const int row = m_list->currentRow();
    const QListWidgetItem *item = m_list->item(row);
    return item && !item->isHidden() ? &m_providers.at(row) : nullptr;
}

void ProviderChoice::choose(const QString &id)
{
    for (int row = 0; row < m_providers.size(); ++row) {
        if (m_providers.at(row).id == id)
            m_list->setCurrentRow(row);
    }
}

void ProviderChoice::filter(const QString &needle)
{
    int first = -1;
    for (int row = 0; row < m_list->count(); ++row) {
        const bool found = m_list->item(row)->text().contains(needle.trimmed(), Qt::CaseInsensitive)
                           || m_providers.at(row).id.contains(needle.trimmed());
        m_list->item(row)->setHidden(!found);
        if (found && first < 0)
            first = row;
    }
    if (!chosen())
        m_list->setCurrentRow(first);
    Q_EMIT changed();
}

/// The arrows move in the list while the search has the keyboard.
bool ProviderChoice::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down || key == Qt::Key_Up || key == Qt::Key_PageDown
            || key == Qt::Key_PageUp) {
            QApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace keywright::ui
