// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagehost.h"

#include <algorithm>
#include <utility>

namespace keywright::ui {

namespace {
QString groupOf(const QString &identifier)
{
    return QStringLiteral("pages/") + identifier;
}
} // namespace

PageHost::PageHost(PageContext &context, QSettings &settings, QWidget *parent)
    : QStackedWidget(parent)
    , m_context(context)
    , m_settings(settings)
    , m_entries(pageEntries())
{
}

Page *PageHost::obtain(const QString &identifier)
{
    if (Page *page = m_pages.value(identifier))
        return page;
    const auto entry = std::find_if(m_entries.cbegin(), m_entries.cend(), [&](const PageEntry &e) {
        return e.info.identifier == identifier;
    });
    if (entry == m_entries.cend())
        return nullptr;
    Page *page = entry->make(entry->info, m_context);
    m_pages.insert(identifier, page);
    addWidget(page);
    m_settings.beginGroup(groupOf(identifier));
    page->restoreState(m_settings);
    m_settings.endGroup();
    page->setProject(m_project);
    connect(page, &Page::navigationRequested, this, &PageHost::open);
    connect(page, &Page::stateChanged, this, [this, page] { saveStateOf(*page); });
    return page;
}

void PageHost::open(const QString &identifier, const QVariantMap &arguments)
{
    const QString project = arguments.value(QStringLiteral("project")).toString();
    if (!project.isEmpty())
        Q_EMIT projectRequested(project);
    Page *page = obtain(identifier);
    if (!page)
        return;
    setCurrentWidget(page);
    // Not asked of the stack: it shows its first page by itself, before anybody was told.
    if (std::exchange(m_told, identifier) != identifier)
        Q_EMIT pageChanged(identifier);
    page->activate();
    if (!arguments.isEmpty())
        page->openWith(arguments);
}

QString PageHost::currentIdentifier() const
{
    const Page *page = currentPage();
    return page ? page->identifier() : QString();
}

Page *PageHost::currentPage() const
{
    return qobject_cast<Page *>(currentWidget());
}

void PageHost::setProject(const QString &projectId)
{
    if (projectId == m_project)
        return;
    m_project = projectId;
    for (Page *page : std::as_const(m_pages))
        page->setProject(projectId);
}

void PageHost::saveState()
{
    for (const Page *page : std::as_const(m_pages))
        saveStateOf(*page);
}

void PageHost::saveStateOf(const Page &page)
{
    m_settings.beginGroup(groupOf(page.identifier()));
    page.saveState(m_settings);
    m_settings.endGroup();
}

} // namespace keywright::ui
